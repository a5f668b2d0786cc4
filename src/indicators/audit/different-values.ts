import { amountText, type Book, tradeText } from "./book.js";
import { disagreements } from "./disagreement.js";
import type { Finding } from "./finding.js";

/** The same fact with two figures that cannot be one number at the precision in which each is written. */
export const differentValues = (book: Book): Finding[] => disagreements(book).flatMap(({ facts, amounts: [one, other], slip }) => {
  if (slip.kind !== "value") return [];
  return [{ code: "audit.different-values", message: `The ${tradeText(facts[0])} is ${amountText(one)} and also ${amountText(other)}.`, facts, expected: amountText(one), found: amountText(other) }];
});
