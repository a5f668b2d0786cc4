import { Cue } from "../tokens/cue.js";
import type { Token } from "../tokens/token.js";
import { nth } from "../nth.js";

/** A cell of a table has no more tokens than this; what is longer is prose. */
const longestCell = 14;
const mostCells = 12;
/** A head or caption is no longer than this. */
const longestHead = 40;

/** Whether a line may stand above the numbers of a table: a short one that no full stop ends. */
export function canBeHead(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)?.sign;
  return tokens.length <= longestHead && last !== "." && last !== "。";
}

/** In which column a token of a row stands, counted from 0. */
export const columnAt = (tokens: readonly Token[], at: number): number => tokens.slice(0, at).filter(({ sign }) => sign === "|").length;

/** What stands in each cell of a row: tokens, or what was made of them. */
export function cellsIn<T extends { readonly sign?: string | undefined }>(row: readonly T[]): T[][] {
  const cells: T[][] = [[]];
  for (const part of row) {
    if (part.sign === "|") cells.push([]);
    else cells.at(-1)?.push(part);
  }
  return cells;
}

/** The tokens of a line with a bar at each wide gap, where the line is a row of a table whose cells are parted by tabs or wide spaces. */
export function withBars(tokens: Token[], text: string): Token[] {
  const colon = listColon(tokens);
  if (colon > 0) return tokens.map((token, at) => (at === colon ? { ...token, sign: "|", cues: Cue.Bar } : token));
  const gaps = tokens.length > mostCells * longestCell ? none : wideGaps(tokens, text);
  if (gaps.length === 0 || gaps.length >= mostCells) return tokens;
  const cells = [0, ...gaps].map((from, index) => tokens.slice(from, gaps[index] ?? tokens.length));
  if (!isRowOf(cells)) return tokens;
  return cells.flatMap((cell, index) => (index === 0 ? cell : [barBefore(cell[0] as Token), ...cell]));
}

const none: readonly number[] = [];

/** "Coffee: 88.9 (-0.2%)": in a list below a heading that names the unit, a bare number behind a colon is a cell. The colon's place, 0 where there is none. */
function listColon(tokens: readonly Token[]): number {
  if (tokens.length > 2 * longestCell) return 0;
  const at = tokens.findIndex(({ sign }) => sign === ":" || sign === "：");
  if (at < 1 || at > longestCell || tokens.length - at > longestCell || tokens[at + 1]?.kind !== "number" || tokens.slice(0, at).some(({ kind }) => kind === "number")) return 0;
  const next = tokens[at + 2]?.sign;
  return next === undefined || next === "(" || next === "（" || next === ";" ? at : 0;
}

/** The indices of tokens before which a tab, an ideographic space or three spaces stand. */
function wideGaps(tokens: readonly Token[], text: string): number[] {
  const gaps: number[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const [before, token] = [nth(tokens, at - 1), tokens[at]];
    if (before === undefined || token === undefined || !token.spaced) continue;
    if (token.start - before.end > 2 || isWide(text.charCodeAt(before.end)) || isWide(text.charCodeAt(token.start - 1))) gaps.push(at);
  }
  return gaps;
}

/** A tab or an ideographic space; of a gap of two characters, both are looked at. */
const isWide = (code: number): boolean => code === 0x09 || code === 0x3000;

/** Cells with a number at the head of one behind the first; or the head of a table: words alone, without the colons of a line about the page. */
function isRowOf(cells: readonly (readonly Token[])[]): boolean {
  if (cells.some((cell) => cell.length > longestCell || cell.some(isStop))) return false;
  if (cells.slice(1).some(beginsWithNumber)) return true;
  return cells.length > 2 && !cells.some((cell) => cell.some(({ kind, sign }) => kind === "number" || sign === ":" || sign === "：" || sign === "#" || sign === "【"));
}

const isStop = ({ sign }: Token): boolean => sign === "." || sign === "。" || sign === "|";
const beginsWithNumber = ([first, second]: readonly Token[]): boolean => first?.kind === "number" || (first?.kind === "sign" && second?.kind === "number");

const barBefore = ({ start }: Token): Token => ({ kind: "sign", start, end: start, terms: [], is: "none", cues: Cue.Bar, spaced: true, sign: "|" });
