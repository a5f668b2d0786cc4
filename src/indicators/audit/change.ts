import { decimal, type Estimate, type Interval, meet, multiply, multiplyIntervals, type Percent, type Period, precisionInterval, shiftYears } from "../../model/index.js";
import { type Amount, amountText, type Book, type Dated, isOpen, measureOf, rangeText, sharedAmounts, tradeText, whenText } from "./book.js";
import type { Finding } from "./finding.js";
import { fittingPower, powerText } from "./power.js";

type Changed = Dated & { readonly change: NonNullable<Dated["change"]> };
export const isChanged = (flow: Dated): flow is Changed => flow.change !== undefined;

/** With which period a change compares. */
export const earlierPeriod = ({ change, period }: Changed): Period => change.against ?? shiftYears(period, -1);

/** What a change multiplies by, at the precision in which it is written: −5.88 % is 0.94115 to 0.94125. */
export function factorOf(percent: Percent): Interval {
  const { low, high, ...closed } = precisionInterval(percent);
  const turned = (value: Interval["low"]) => value?.plus(100).div(100) ?? null;
  return { low: turned(low), high: turned(high), ...closed };
}

const fits = (earlier: Estimate, percent: Percent, now: Estimate): boolean => meet(multiplyIntervals(precisionInterval(earlier), factorOf(percent)), precisionInterval(now));

function check(flow: Changed, earlier: Dated, [now, was]: readonly [Amount, Amount]): Finding | null {
  const { percent } = flow.change;
  if (fits(was, percent, now)) return null;
  const power = [was, now].some(isOpen) ? null : fittingPower((factor) => fits(multiply(was, factor), percent, now));
  const expected = rangeText(multiplyIntervals(precisionInterval(was), factorOf(percent)), measureOf(now));
  const why = power === null ? "" : ` One of the figures is off by ${powerText(power)}.`;
  const change = `${percent.value.greaterThan(decimal(0)) ? "+" : ""}${amountText(percent)}`;
  return { code: "audit.change", message: `${amountText(was)} in ${whenText(earlier.period)} and a change of ${change} give ${expected}, but the ${tradeText(flow)} is ${amountText(now)}.${why}`, facts: [flow, earlier], expected, found: amountText(now) };
}

/** A change that does not lead from the earlier figure to the later one, at the precision in which all three are written. */
export function change({ dated, like }: Book): Finding[] {
  return dated.filter(isChanged).flatMap((flow) => like(flow, { period: earlierPeriod(flow) }).flatMap((earlier) => {
    const [amounts] = sharedAmounts(flow, earlier);
    return amounts === undefined ? [] : (check(flow, earlier, amounts) ?? []);
  }));
}
