import type { CurrencyCode, Money } from "../../../model/index.js";
import type { Scope } from "../../scope.js";
import { isRow, type Sentence } from "../../structure/sentence.js";
import { Cue } from "../../tokens/cue.js";
import { said, says } from "../../tokens/token.js";
import { claim } from "../claim.js";
import type { AmountMention } from "../mention.js";
import { estimateOf } from "../numbers/estimate-of.js";
import type { Figure } from "../numbers/figure.js";
import type { Numeral } from "../numbers/numeral.js";
import { numeralsOf } from "../numbers/numerals-of.js";
import { figuresOf, type UnitOf } from "../numbers/figures-of.js";
import { placeOf } from "../place-of.js";
import { ellipticUnitOf } from "./elliptic-amounts.js";
import { minorUnitOf, withMinorUnits } from "./minor-units.js";
import { moneyUnitOf } from "./money-unit.js";
import { isEquivalent } from "./equivalents.js";
import { cellsWith } from "../quantities/table-units.js";
import { cellUnitOf, moneyOfHead } from "./table-money.js";
import { roleOf, roleSpoken } from "./role-of.js";
import { nth } from "../../nth.js";
import { newAmount } from "../new-mention.js";

/** Amounts of money with their bounds and roles. */
export function findAmounts(sentence: Sentence, scope: Scope): void {
  const figures = (sentence.cues & Cue.Money) === 0 ? [] : figuresOf(sentence, scope, amountUnitOf);
  if (figures.length > 0) keepAmounts(withElliptic(figures, sentence, scope), sentence, scope);
  else findBare(sentence, scope);
}

const amountUnitOf: UnitOf = (numeral, sentence, scope) => moneyUnitOf(numeral, sentence, scope) ?? minorUnitOf(numeral, sentence);

/** A line without money of its own: the head of a table, one of its rows, or a sentence that only says what the next is about. */
function findBare(sentence: Sentence, scope: Scope): void {
  const { figures: memory } = scope;
  const head = moneyOfHead(sentence, scope);
  const { money } = memory;
  const row = isRow(sentence);
  const part = opensPart(sentence) ? partsIn(sentence, scope) : [];
  if (part.length > 0) return keepAmounts(part, sentence, scope);
  const values = money !== undefined && money.columns === undefined && row ? cellsWith(sentence.tokens, "value") : [];
  if (head !== undefined) memory.money = head;
  else if (money !== undefined && values.length > 0) memory.money = { ...money, columns: values };
  else if (money !== undefined && row) keepAmounts(figuresOf(sentence, scope, (numeral) => cellUnitOf(numeral, sentence, money)), sentence, scope);
  else if (sentence.tokens.length > shortLine) memory.money = undefined;
  memory.role = roleSpoken(sentence) ?? (head === undefined ? memory.role : "trade");
}

/** "Trade came to 9 billion baht. Of the total, 6.15 billion came from exports": a part of what was told in money. */
const opensPart = ({ tokens }: Sentence): boolean => tokens.slice(0, 2).some((token) => said(token, "of-which") !== undefined);
function partsIn(sentence: Sentence, scope: Scope): Figure[] {
  const { currency } = scope.figures;
  return currency === undefined ? [] : figuresOf(sentence, scope, (numeral) => (numeral.scaled ? ellipticUnitOf(numeral, sentence, currency, -1) : undefined));
}

/** A short line between a table's caption and its rows is its head. */
const shortLine = 12;

/** "Bought goods for 1.53 billion and sold for 420 million dollars": the money stands behind the last of a list. */
const leadsIn = ({ last }: Numeral, { tokens }: Sentence, first: number): boolean => first - last <= mostBetween && tokens.slice(last + 1, first).some((token) => says(token, "relation", "and"));
const mostBetween = 6;

/** The figures with those that leave their money out. */
function withElliptic(figures: Figure[], sentence: Sentence, scope: Scope): Figure[] {
  const [{ as, first }] = figures as [Figure];
  if (!numeralsOf(sentence, scope).some((numeral) => numeral.scaled && figures.every((figure) => figure.numeral !== numeral))) return figures;
  const others = figuresOf(sentence, scope, (numeral) => (numeral.scaled && figures.every((figure) => figure.numeral !== numeral) && (numeral.first > first || leadsIn(numeral, sentence, first)) ? ellipticUnitOf(numeral, sentence, as, figures.findLast(({ last: end }) => end < numeral.first)?.last ?? -1) : undefined)).filter(({ first: at, last: end }) => figures.every((figure) => end < figure.first || at > figure.last));
  return others.length === 0 ? figures : [...figures, ...others].sort((a, b) => a.first - b.first);
}

function keepAmounts(figures: readonly Figure[], sentence: Sentence, scope: Scope): void {
  let before: AmountMention | undefined;
  for (const found of figures) {
    if (before !== undefined && found.first <= before.last) continue;
    const figure = signed(withMinorUnits(found, sentence, scope), sentence);
    const money = estimateOf(figure) as Money;
    scope.figures.currency = money.currency = figure.as as CurrencyCode;
    const amount = newAmount(placeOf(sentence, figure), money);
    if (before !== undefined && isEquivalent(sentence, before, amount)) amount.equivalentOf = before;
    amount.role = amount.equivalentOf?.role ?? roleOf(sentence, amount, before, scope.figures);
    claim(sentence, amount, scope);
    before = amount;
  }
}

/** "a balance of -1.2 billion USD", 负5亿元: below zero by a word, or by a sign on the number that does not begin a line, as dashes of lists do. */
function signed(figure: Figure, { tokens, mentionAt }: Sentence): Figure {
  const at = figure.first - 1;
  const sign = tokens[at];
  if (sign === undefined || mentionAt[at] !== undefined) return figure;
  const isSign = (sign.sign === "-" || sign.sign === "\u2212") && at > 0 && tokens[figure.first]?.spaced === false && (sign.spaced || nth(tokens, at - 1)?.kind === "sign");
  if (!isSign && !says(sign, "and", "minus")) return figure;
  return { ...figure, first: at, value: figure.value.negated(), ...(figure.high === undefined ? {} : { value: figure.high.negated(), high: figure.value.negated() }) };
}
