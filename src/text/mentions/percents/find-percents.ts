import type { Period } from "../../../model/index.js";
import type { Scope } from "../../scope.js";
import { columnAt } from "../../structure/rows.js";
import { isRow, type Sentence } from "../../structure/sentence.js";
import { Cue } from "../../tokens/cue.js";
import { claim } from "../claim.js";
import type { PercentMention } from "../mention.js";
import { estimateOf, percentFrom } from "../numbers/estimate-of.js";
import type { Figure } from "../numbers/figure.js";
import { figuresOf } from "../numbers/figures-of.js";
import { said } from "../../tokens/token.js";
import { placeOf } from "../place-of.js";
import { findMultiples } from "./multiples.js";
import { percentUnitOf, type PercentUnit, withTenths } from "./percent-unit.js";
import { cellPercentOf, type PercentColumn, percentsOfHead } from "./table-percents.js";
import { type Company, headOfTable, meaningOf } from "./percent-meaning.js";
import { newPercent } from "../new-mention.js";

/** Percentages with their sign and role: written as such, in tenths and hundredths (三成, 百分之三), as parts (一半) and as multiples (gấp 3 lần). */
export function findPercents(sentence: Sentence, scope: Scope): void {
  let [before, found]: [PercentMention | undefined, boolean] = [undefined, false];
  const row = isRow(sentence);
  const { figures: memory } = scope;
  if (!row) memory.head = memory.percents = undefined;
  const columns = memory.percents;
  const figures = columns === undefined && (sentence.cues & Cue.Percent) === 0 ? none : figuresOf(sentence, scope, columns ? (numeral) => percentUnitOf(numeral, sentence) ?? cellPercentOf(numeral, sentence, columns) : percentUnitOf);
  for (let at = 0; at < figures.length; at++) {
    const figure = figures[at] as Figure;
    const mention = percentOf(withTenths(figure, sentence), sentence, { before, head: roleOfColumn(figure, sentence, columns) ?? memory.head, next: figures[at + 1] });
    if (mention === undefined) continue;
    mention.against = baseWithin(mention, sentence);
    claim(sentence, mention, scope);
    // Each cell of a row speaks for itself.
    before = row && columns ? undefined : mention;
    found = true;
  }
  findMultiples(sentence, scope);
  if (!row || found) return;
  memory.head = headOfTable(sentence) ?? memory.head;
  memory.percents = percentsOfHead(sentence) ?? memory.percents;
}

const none: readonly Figure[] = [];

function roleOfColumn({ numeral }: Figure, sentence: Sentence, columns: ReadonlyMap<number, PercentColumn> | undefined): Company["head"] {
  const role = columns?.get(columnAt(sentence.tokens, numeral.first))?.role;
  return role === undefined ? undefined : { role, sign: 1 };
}

/** "Ít hơn quý II là 6%": the words of a percentage may hold with what it compares. */
function baseWithin({ first, last }: PercentMention, { mentionAt }: Sentence): Period | undefined {
  for (let at = first; at <= last; at++) {
    const mention = mentionAt[at];
    if (mention?.is === "period" && mention.kind === "base") return mention.period;
  }
  return undefined;
}

/** Hundredths in a unit of percentages. */
function hundredths(unit: PercentUnit): string {
  if (unit === "tenth") return "10";
  return unit.startsWith("before ") ? unit.slice("before ".length) : "1";
}

function percentOf(figure: Figure, sentence: Sentence, company: Company): PercentMention | undefined {
  const meaning = meaningOf(figure, sentence, company);
  const { role, sign, first, last, unbound } = figure.as === "bare point" ? { ...meaning, sign: 1 as const, first: figure.first } : meaning;
  const factor = hundredths(figure.as as PercentUnit);
  const estimate = estimateOf(unbound === true ? { ...figure, bound: "exact" } : figure, { times: factor === "1" ? sign : sign === 1 ? factor : `-${factor}` });
  const mention = newPercent(placeOf(sentence, { first, last }), percentFrom(estimate), figure.as.endsWith("point") ? "other" : role);
  if (role === "rate" && isLevelOfBase(figure.last, sentence)) mention.levelOf = percentFrom(estimateOf(figure, { less: 100 }));
  return mention;
}

/** "Equal to 131.7 per cent of the figure in the same period last year", "bằng 91,7% cùng kỳ năm trước": an earlier time stands behind, before the next sign. */
function isLevelOfBase(last: number, { tokens, mentionAt }: Sentence): boolean {
  const next = mentionAt[last + 1];
  if (next?.is === "period") return next.kind === "base";
  const [of, ...behind] = tokens.slice(last + 1, last + longestOfBase);
  if (of === undefined || said(of, "relation") === undefined) return false;
  const end = behind.findIndex(({ kind }) => kind === "sign");
  return mentionAt.slice(last + 2, last + 2 + (end < 0 ? behind.length : end)).some((mention) => mention?.is === "period" && mention.kind === "base");
}
const longestOfBase = 9;
