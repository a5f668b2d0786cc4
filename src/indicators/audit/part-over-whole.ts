import { containsPeriod, precisionInterval } from "../../model/index.js";
import { amountText, type Book, type Dated, measureOf, sharedAmounts, tradeText } from "./book.js";
import type { Finding } from "./finding.js";
import { wholesOf } from "./wholes.js";

function check(part: Dated, whole: Dated): Finding | null {
  for (const [one, all] of sharedAmounts(part, whole)) {
    const [least, most] = [precisionInterval(one).low, precisionInterval(all).high];
    if (least === null || most === null || least.lessThanOrEqualTo(most)) continue;
    return { code: "audit.part-over-whole", message: `The ${tradeText(part)} (${amountText(one)}) is a part of the ${tradeText(whole)}, but larger (${amountText(all)}).`, facts: [part, whole], expected: `at most ${most} ${measureOf(all)}`, found: amountText(one) };
  }
  return null;
}

/** A part that is larger than its whole: a month than its year, a province than its country, an export than the two-way total. */
export function partOverWhole(book: Book): Finding[] {
  const wholes = wholesOf(book);
  return book.dated.flatMap((part) => (part.direction === "balance" ? [] : wholes(part).filter((whole) => containsPeriod(whole.period, part.period)).flatMap((whole) => check(part, whole) ?? [])));
}
