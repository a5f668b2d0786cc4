import type { CurrencyCode, Money } from "../../../model/index.js";
import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import { claim } from "../claim.js";
import type { AmountMention } from "../mention.js";
import { estimateOf } from "../numbers/estimate-of.js";
import { figuresOf } from "../numbers/figures-of.js";
import { placeOf } from "../place-of.js";
import { minorUnitOf, withMinorUnits } from "./minor-units.js";
import { moneyUnitOf } from "./money-unit.js";
import { isEquivalent } from "./equivalents.js";
import { roleOf, roleSpoken } from "./role-of.js";

/** Amounts of money with their bounds and roles. */
export function findAmounts(sentence: Sentence, scope: Scope): void {
  let before: AmountMention | undefined;
  for (const found of figuresOf(sentence, scope, (numeral) => moneyUnitOf(numeral, sentence, scope) ?? minorUnitOf(numeral, sentence))) {
    if (before !== undefined && found.first <= before.last) continue;
    const figure = withMinorUnits(found, sentence, scope);
    const money: Money = { ...estimateOf(figure), currency: figure.as as CurrencyCode };
    const amount: AmountMention = { is: "amount", ...placeOf(sentence, figure), money, role: "trade" };
    if (before !== undefined && isEquivalent(sentence, before, amount)) amount.equivalentOf = before;
    amount.role = amount.equivalentOf?.role ?? roleOf(sentence, amount, before, scope.figures);
    claim(sentence, amount);
    before = amount;
    scope.trace?.({ rule: "amount", start: amount.start, end: amount.end, note: amount.role });
  }
  if (before === undefined) scope.figures.role = roleSpoken(sentence) ?? scope.figures.role;
}
