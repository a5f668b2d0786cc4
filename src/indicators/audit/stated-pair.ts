import { checkStatedPair } from "../../rates/index.js";
import { amountText, type Book } from "./book.js";
import type { Finding } from "./finding.js";

/** A flow whose own equivalent in other money does not fit the dated rate, at the precision in which both are written. */
export function statedPair({ flows, options }: Book): Finding[] {
  const given = options.rates === undefined ? {} : { rates: options.rates };
  return flows.flatMap((flow) => {
    const { money, period } = flow;
    if (money === undefined || period === null) return [];
    return (flow.equivalents ?? []).flatMap((equivalent) => {
      const check = checkStatedPair(money, equivalent, { on: period, ...given });
      if (check.verdict !== "disagrees" || check.conversion === null) return [];
      const converted = { ...check.conversion.money, value: check.conversion.money.value.toSignificantDigits(6) };
      return [{ code: "audit.stated-pair", message: `${amountText(money)} is said to be ${amountText(equivalent)}, but at the rate of that time it is ${amountText(converted)}. ${check.reason}`, facts: [flow], expected: amountText(converted), found: amountText(equivalent) }];
    });
  });
}
