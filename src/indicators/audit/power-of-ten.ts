import { amountText, type Book, tradeText } from "./book.js";
import { disagreements } from "./disagreement.js";
import type { Finding } from "./finding.js";
import { powerText } from "./power.js";

/** The same fact with two figures that a power of ten makes one: thousands read as millions, a zero too many. */
export const powerOfTen = (book: Book): Finding[] => disagreements(book).flatMap(({ facts, amounts: [one, other], slip }) => {
  if (slip.kind !== "power") return [];
  return [{ code: "audit.power-of-ten", message: `The ${tradeText(facts[0])} is ${amountText(one)} and ${amountText(other)}: one of them is off by ${powerText(slip.power)}.`, facts, expected: amountText(one), found: amountText(other) }];
});
