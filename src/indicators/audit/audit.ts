import type { TradeFlow } from "../../model/index.js";
import { type AuditOptions, type Book, bookOf } from "./book.js";
import { calledOneWay } from "./called-one-way.js";
import { change } from "./change.js";
import { differentValues } from "./different-values.js";
import type { Finding } from "./finding.js";
import { otherCurrency } from "./other-currency.js";
import { partOverWhole } from "./part-over-whole.js";
import { powerOfTen } from "./power-of-ten.js";
import { sharesOverHundred } from "./shares-over-hundred.js";
import { statedPair } from "./stated-pair.js";
import { twoWaySum } from "./two-way-sum.js";

/** Every check, in the order in which findings are told. */
export const checks: Readonly<Record<string, (book: Book) => Finding[]>> = { statedPair, twoWaySum, change, partOverWhole, sharesOverHundred, powerOfTen, otherCurrency, differentValues, calledOneWay };

/**
 * What does not fit among facts, with the facts behind each finding. Figures are compared at the precision in which they are
 * written, bounds as bounds: a true pair is not flagged. Facts without a reporter or a period are held against no other.
 *
 * Findings: `audit.stated-pair`, `audit.two-way-sum`, `audit.balance`, `audit.change`, `audit.part-over-whole`,
 * `audit.shares-over-hundred`, `audit.power-of-ten`, `audit.other-currency`, `audit.different-values`, `audit.called-one-way`.
 *
 * @example
 * import { money, type TradeFlow, year } from "entrepot";
 * import { audit } from "entrepot/indicators";
 * const flow: TradeFlow = { direction: "total", reporter: null, partner: null, via: null, period: year(2024), money: money("1e9", "CNY", { bound: "over" }), equivalents: [money("150e6", "USD", { bound: "about" })], status: "actual", source: {} };
 * audit([flow]).map(({ code, found }) => `${code}: ${found}`); // => ["audit.stated-pair: about 150000000 USD"]
 */
export function audit(flows: readonly TradeFlow[], options: AuditOptions = {}): Finding[] {
  const book = bookOf(flows, options);
  return Object.values(checks).flatMap((check) => check(book));
}
