import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import { isClosing, isOpening, said, says, type Token } from "../../tokens/token.js";
import { isFree } from "../claim.js";
import { type Fields, isDated, newFields, type Point } from "./fields.js";
import { readNumber } from "./numbered-parts.js";
import { readWord } from "./word-parts.js";
import { nth } from "../../nth.js";
import { isFraction, readWrittenDate } from "./written-date.js";

/** No date has more parts or words between them. */
const mostParts = 8;
const mostLinks = 2;

/** The longest run of parts of one date from a token on, in whatever order the language has. */
export function readPoint(sentence: Sentence, at: number, scope: Scope, known?: Fields): Point | undefined {
  const fields = known === undefined ? newFields() : Object.assign(newFields(), known);
  let next = at;
  let last = -1;
  for (let parts = 0; parts < mostParts; parts++) {
    const read = readPart(sentence, next, fields, scope) || (parts === 0 || isFiscalBehind(sentence, at, next, fields) ? 0 : readLinked(sentence, next, fields, scope));
    if (read === 0) break;
    next = read;
    if (isDated(fields)) last = next - 1;
    if (fields.span !== undefined) break;
  }
  return last < 0 ? undefined : { fields, first: at, last };
}

function readPart(sentence: Sentence, at: number, fields: Fields, scope: Scope): number {
  if (!isFree(sentence, at)) return 0;
  const token = sentence.tokens[at];
  if (token === undefined || token.kind === "sign" || token.kind === "word") return 0;
  if (token.kind === "number" || isFraction(token, scope.text)) return readWrittenDate(sentence, at, fields, scope) || readNumber(sentence, at, fields, scope);
  return readWord(sentence, at, fields, scope) || readNumber(sentence, at, fields, scope);
}

/** A part after words or signs that only join: "of", "/", a comma before a year, brackets around the same said again. */
function readLinked(sentence: Sentence, at: number, fields: Fields, scope: Scope): number {
  const { tokens } = sentence;
  let next = at;
  for (let links = 0; links < mostLinks && isLink(sentence, next, fields, scope); links++) next++;
  if (next === at) return 0;
  const comma = tokens[at]?.sign === ",";
  if (comma && fields.weekday === undefined && fields.fiscal !== true && (tokens[next]?.kind !== "number" || fields.from === undefined || fields.year !== undefined)) return 0;
  // "Fiscal year 2023-24 (July to June)": the months say what a fiscal year is.
  if (fields.fiscal === true && isOpening(tokens[at]?.sign) && tokens[next]?.kind !== "number") return 0;
  if (!isOpening(tokens[at]?.sign)) return readPart(sentence, next, fields, scope);
  // "Last year (in 2023 – 922 million)": what goes on behind is another time.
  const within = Object.assign(newFields(), fields);
  const read = closed(sentence, readPart(sentence, next, within, scope));
  if (read > 0) Object.assign(fields, within);
  return read;
}

/** "As of May 9 in the current fiscal year": two times. */
const isFiscalBehind = (sentence: Sentence, first: number, next: number, { day }: Fields): boolean => day !== undefined && isLimit(sentence, first) && [next, next + 1].some((at) => isFiscal(sentence.tokens[at]));
const isFiscal = (token: Token | undefined): boolean => says(token, "period-unit", "fiscal") || said(token, "period-relative")?.startsWith("fiscal") === true;

/** "As of", which begins no range. */
const isLimit = ({ tokens }: Sentence, at: number): boolean => (says(nth(tokens, at - 1), "commodity", "until") || says(nth(tokens, at - 1), "commodity", "as-of")) && said(nth(tokens, at - 1), "period-range") === undefined;

const closed = ({ tokens }: Sentence, at: number): number => (at > 0 && isClosing(tokens[at]?.sign) ? at + 1 : 0);

const signs = new Set([",", "/", "(", "\uff08", "\u201d", "\"", "'", "\u2019"]);
function isLink({ tokens }: Sentence, at: number, fields: Fields, _scope: Scope): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  // "Renewed for five years on May 3": counted years have no part named behind them.
  if (token.kind !== "sign") return said(token, "period-link") !== undefined && !(fields.unit === "year" && fields.count !== undefined);
  if (token.sign === "-" && fields.part !== undefined && fields.from === undefined) return true;
  if (token.sign === "/" || token.sign === "." || token.sign === "-") return !token.spaced && fields.year === undefined && (fields.from !== undefined || (token.sign === "/" && fields.count !== undefined));
  return signs.has(token.sign);
}
