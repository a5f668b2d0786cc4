import { amountText, type Book, tradeText } from "./book.js";
import { disagreements } from "./disagreement.js";
import type { Finding } from "./finding.js";

/** The same fact with the same number in two currencies, dollars written for dong: the rate says that only one can be right. */
export const otherCurrency = (book: Book): Finding[] => disagreements(book).flatMap(({ facts, amounts: [one, other], slip }) => {
  if (slip.kind !== "currency") return [];
  return [{ code: "audit.other-currency", message: `The ${tradeText(facts[0])} is ${amountText(one)} and ${amountText(other)}: the number is the same, so one of the currencies is wrong.`, facts, expected: amountText(one), found: amountText(other) }];
});
