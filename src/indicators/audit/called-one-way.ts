import { containsPeriod, daysOf, type Decimal, type Period, rational, multiplyRational, rationalOf, divideRational, toDecimal } from "../../model/index.js";
import { type Amount, amountsOf, amountText, type Book, type Dated, fileUnder, measureOf, tradeText, whenText } from "./book.js";
import { earlierPeriod, isChanged } from "./change.js";
import type { Finding } from "./finding.js";

/** A two-way total: as stated, or the earlier one from which a stated change leads to it. */
interface Total {
  readonly fact: Dated;
  readonly period: Period;
  readonly value: Decimal;
  readonly measure: string;
  readonly derived: boolean;
}

function totalsOf(fact: Dated): readonly Total[] {
  const amounts = amountsOf(fact).filter((amount) => amount.value.greaterThan(0));
  const stated = amounts.map((amount): Total => ({ fact, period: fact.period, value: amount.value, measure: measureOf(amount), derived: false }));
  if (!isChanged(fact) || fact.change.percent.value.lessThanOrEqualTo(-100)) return stated;
  const factor = rationalOf(fact.change.percent.value.plus(100).div(100));
  return [...stated, ...amounts.map((amount): Total => ({ fact, period: earlierPeriod(fact), value: toDecimal(divideRational(rationalOf(amount.value), factor)), measure: measureOf(amount), derived: true }))];
}

/** Trade is uneven over a year: so far may a figure lie from the total that it is held for, by days. */
const tolerance = "0.1";

/** How much of a total a one-way figure of a longer period would be, taken to the days of the total. */
function portion(amount: Amount, longer: Period, total: Total): Decimal {
  const days = rational(BigInt(daysOf(total.period)), BigInt(daysOf(longer)));
  return toDecimal(divideRational(multiplyRational(rationalOf(amount.value), days), rationalOf(total.value)));
}

function check(flow: Dated, totals: readonly Total[]): Finding[] {
  for (const amount of amountsOf(flow)) {
    const total = totals.find((each) => each.measure === measureOf(amount) && containsPeriod(flow.period, each.period) && portion(amount, flow.period, each).minus(1).abs().lessThanOrEqualTo(tolerance));
    if (total === undefined) continue;
    const stands = `${total.value.toSignificantDigits(4)} ${total.measure} in ${whenText(total.period)}`;
    const basis = total.derived ? `A stated change makes the two-way total ${stands}` : `The two-way total is ${stands}`;
    return [{ code: "audit.called-one-way", message: `${basis}; the ${tradeText(flow)} (${amountText(amount)}) leaves nothing for the other direction, so it is likely a two-way total itself.`, facts: [flow, total.fact], expected: "total", found: flow.direction }];
  }
  return [];
}

const partiesKey = ({ reporter, partner, via, status }: Dated): string => JSON.stringify([[reporter.id, partner?.id ?? null].sort(), via?.id ?? null, status]);
const isAllGoods = ({ commodity }: Dated): boolean => commodity === undefined;

/** A figure called export or import that is as large as both together: it fits only a two-way total. */
export function calledOneWay({ dated }: Book): Finding[] {
  const totals = new Map<string, Total[]>();
  for (const flow of dated.filter(({ direction, commodity }) => direction === "total" && commodity === undefined)) for (const total of totalsOf(flow)) fileUnder(totals, partiesKey(flow), total);
  const oneWay = dated.filter((flow) => (flow.direction === "export" || flow.direction === "import") && isAllGoods(flow) && flow.partner !== null);
  return oneWay.flatMap((flow) => check(flow, totals.get(partiesKey(flow)) ?? []));
}
