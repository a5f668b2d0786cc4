import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import { said, says } from "../../tokens/token.js";
import { boundAfter, boundBefore } from "./bounds.js";
import type { Figure, UnitFound } from "./figure.js";
import { type Link, linkBetween } from "./links.js";
import { areFree } from "../claim.js";
import type { Numeral } from "./numeral.js";
import { numeralValue, type NumeralValue, scaleOf } from "./numeral-value.js";
import { numeralsOf } from "./numerals-of.js";
import { nth } from "../../nth.js";

/** A number on its way to a figure. */
interface Candidate {
  readonly numeral: Numeral;
  unit: UnitFound | undefined;
  shared: boolean;
  /** The next number of the list or range, and how it hangs on. */
  next: Candidate | undefined;
  link: Link | undefined;
}

/** Tells the unit of a number, or undefined where it has none of its own. */
export type UnitOf = (numeral: Numeral, sentence: Sentence, scope: Scope) => UnitFound | undefined;

/** The figures of a sentence that have a unit of one kind: single ones, ranges, and the members of lists that share a unit. */
export function figuresOf(sentence: Sentence, scope: Scope, unitOf: UnitOf): Figure[] {
  const candidates = candidatesOf(sentence, scope, unitOf);
  if (candidates === undefined) return [];
  const figures: Figure[] = [];
  linkUp(candidates, sentence);
  let done: Candidate | undefined;
  for (const candidate of candidates) {
    if (candidate.unit === undefined || candidate === done) continue;
    const range = rangeOf(candidate, sentence);
    if (range !== undefined && range.numeral.upTo === undefined) done = candidate.next;
    figures.push(range ?? single(candidate, sentence));
  }
  return figures;
}

/** The numbers that are nobody's yet; undefined where none of them has a unit. */
function candidatesOf(sentence: Sentence, scope: Scope, unitOf: UnitOf): Candidate[] | undefined {
  let candidates: Candidate[] | undefined;
  const numerals = numeralsOf(sentence, scope);
  for (let at = 0; at < numerals.length; at++) {
    const numeral = numerals[at] as Numeral;
    if (!areFree(sentence, numeral)) continue;
    const unit = unitOf(numeral, sentence, scope);
    // Most often no number has such a unit, and those without one need not be kept.
    if (unit !== undefined) candidates ??= numerals.slice(0, at).filter((before) => areFree(sentence, before)).map((before) => newCandidate(before, undefined));
    candidates?.push(newCandidate(numeral, unit));
  }
  return candidates;
}

const newCandidate = (numeral: Numeral, unit: UnitFound | undefined): Candidate => ({ numeral, unit, shared: false, next: undefined, link: undefined });

/** From the right, so that a unit reaches back over its whole list. */
function linkUp(candidates: readonly Candidate[], sentence: Sentence): void {
  for (let at = candidates.length - 2; at >= 0; at--) {
    const [own, next] = [candidates[at], candidates[at + 1]];
    if (own === undefined || next === undefined) continue;
    const link = linkBetween(sentence, own.unit?.last ?? own.numeral.last, next.unit?.first ?? next.numeral.first);
    if (link === undefined || (link === "comma" && next.link !== "and" && next.link !== "comma")) continue;
    own.next = next;
    own.link = link;
    handOn(own, next, sentence);
    if (own.unit !== undefined || next.unit === undefined || own.numeral.ordinal || isMoneyOf(next.unit, own, sentence)) continue;
    own.unit = { as: next.unit.as, first: own.numeral.first, last: own.numeral.last };
    own.shared = true;
  }
}

/** "US$2.31 billion, or 80.2%": money takes no unit of what follows. */
const isMoneyOf = ({ as }: UnitFound, { numeral }: Candidate, { tokens }: Sentence): boolean => as === "%" && (said(tokens[numeral.first - 1], "currency") !== undefined || said(tokens[numeral.last + 1], "currency") !== undefined);

/** A unit before the first end of a range goes for the second, the scale of the second for the first: "$5-7 billion". */
function handOn(own: Candidate, next: Candidate, { tokens }: Sentence): void {
  if (own.unit === undefined || own.unit.first === own.numeral.first || next.unit !== undefined || (own.link !== "dash" && own.link !== "to")) return;
  const after = tokens[next.numeral.last + 1];
  if (next.numeral.ordinal || said(after, "unit") !== undefined || said(after, "percent") !== undefined) return;
  next.unit = { as: own.unit.as, first: next.numeral.first, last: next.numeral.last };
  own.shared = !own.numeral.scaled;
}

/** The value of a number; one without a scale of its own takes that of its list: "9,08 và 7,66 tỷ USD". */
function valueOf({ numeral, unit, shared, next }: Candidate): NumeralValue {
  const own = numeralValue(numeral.parts);
  if (unit?.factor !== undefined) return { value: own.value.times(unit.factor), step: own.step.times(unit.factor) };
  if (!shared || numeral.scaled || next === undefined) return own;
  const owner = scaleOwner(next);
  if (owner === undefined) return own;
  const factor = scaleOf(owner.parts);
  const scaled = own.value.times(factor);
  const isTooLarge = own.value.greaterThan(numeralValue(owner.parts.slice(0, 1)).value.times(1000));
  return isTooLarge ? own : { value: scaled, step: own.step.times(factor) };
}

function scaleOwner(candidate: Candidate): Numeral | undefined {
  for (let at: Candidate | undefined = candidate; at !== undefined; at = at.next) {
    if (at.numeral.scaled) return at.numeral;
    if (!at.shared) return undefined;
  }
  return undefined;
}

/** Two figures of one unit as the ends of a range. */
function rangeOf(from: Candidate, sentence: Sentence): Figure | undefined {
  const { numeral, unit, next, link } = from;
  if (numeral.upTo !== undefined && unit !== undefined) return rough(from, numeral.upTo, sentence);
  if (unit === undefined || next?.unit?.as !== unit.as || (link !== "dash" && link !== "to" && link !== "and")) return undefined;
  const before = boundBefore(sentence, unit.first);
  const opening = said(nth(sentence.tokens, before.first - 1), "range");
  if (link === "and" && opening !== "between" && opening !== "from") return undefined;
  if (link === "to" && opening === "from" && isChange(sentence, before.first - 1)) return undefined;
  // "Between $4 and $5 billion": each has its sign, and both the scale.
  const low = valueOf(opening !== undefined && !numeral.scaled ? { ...from, shared: true } : from);
  const high = valueOf(next);
  if (!low.value.lessThan(high.value) || (link === "to" && !from.shared && unit.as !== "%" && isStep(sentence, before.first - 1, [low, high]))) return undefined;
  const first = opening === undefined ? before.first : before.first - 1;
  const last = boundAfter(sentence, next.unit.last).last;
  return { numeral, as: unit.as, first, last, value: low.value, step: low.step, bound: "between", high: high.value, shared: false };
}

/** "rose from 5 to 7 billion": what it was and what it became, no range. */
function isChange({ tokens }: Sentence, from: number): boolean {
  return said(nth(tokens, from - 1), "change") !== undefined || said(nth(tokens, from - 2), "change") !== undefined;
}

/** "rose by $1.1 billion to $14.6 billion": by how much, and what it became; each has a unit of its own. */
const isStep = ({ tokens }: Sentence, by: number, [low, high]: readonly [NumeralValue, NumeralValue]): boolean =>
  says(nth(tokens, by), "relation", "by") && (said(nth(tokens, by - 1), "change") !== undefined || said(nth(tokens, by - 2), "change") !== undefined) && high.value.greaterThan(low.value.times(mostOfRange));
/** A change told as a range ends below so many times its beginning. */
const mostOfRange = 2;

function rough({ numeral, unit }: Candidate, upTo: Numeral["parts"], sentence: Sentence): Figure | undefined {
  if (unit === undefined) return undefined;
  const { value, step } = numeralValue(numeral.parts);
  const { first } = boundBefore(sentence, unit.first);
  return { numeral, as: unit.as, first, last: unit.last, value, step, bound: "between", high: numeralValue(upTo).value, shared: false };
}

function single(candidate: Candidate, sentence: Sentence): Figure {
  const { numeral, unit } = candidate;
  const { first, last } = unit ?? numeral;
  const { value, step } = valueOf(candidate);
  const before = boundBefore(sentence, first);
  const after = boundAfter(sentence, last);
  const bound = after.bound ?? before.bound ?? numeral.inner ?? "exact";
  const opening = after.bound !== undefined && says(nth(sentence.tokens, before.first - 1), "range", "from") ? 1 : 0;
  return { numeral, as: unit?.as ?? "", first: before.first - opening, last: after.last, value, step, bound, shared: candidate.shared };
}
