import { addIntervals, type Interval, meet, mirrored, precisionInterval } from "../../model/index.js";
import { type Amount, amountsOf, amountText, type Book, type Dated, measureOf, rangeText, tradeText } from "./book.js";
import type { Finding } from "./finding.js";

type Sides = readonly [exports: Dated, imports: Dated];

const inMeasure = (flow: Dated, measure: string): Amount | undefined => amountsOf(flow).find((amount) => measureOf(amount) === measure);

function combined([exports, imports]: Sides, measure: string, sign: 1 | -1): Interval | null {
  const [out, back] = [inMeasure(exports, measure), inMeasure(imports, measure)];
  if (out === undefined || back === undefined) return null;
  const other = precisionInterval(back);
  return addIntervals(precisionInterval(out), sign === 1 ? other : mirrored(other));
}

function checkWhole(whole: Dated, sides: Sides, sign: 1 | -1): Finding[] {
  return amountsOf(whole).flatMap((stated): Finding[] => {
    const measure = measureOf(stated);
    const expected = combined(sides, measure, sign);
    if (expected === null || meet(expected, precisionInterval(stated))) return [];
    const how = sign === 1 ? "Exports and imports add up to" : "Exports less imports are";
    return [{ code: sign === 1 ? "audit.two-way-sum" : "audit.balance", message: `${how} ${rangeText(expected, measure)}, but the ${tradeText(whole)} is ${amountText(stated)}.`, facts: [whole, ...sides], expected: rangeText(expected, measure), found: amountText(stated) }];
  });
}

/** A total that is not the sum of its exports and imports, or a balance that is not their difference. */
export function twoWaySum({ dated, like }: Book): Finding[] {
  return dated.flatMap((whole) => {
    if (whole.direction !== "total" && whole.direction !== "balance") return [];
    const [exports] = like(whole, { direction: "export" });
    const [imports] = like(whole, { direction: "import" });
    return exports === undefined || imports === undefined ? [] : checkWhole(whole, [exports, imports], whole.direction === "total" ? 1 : -1);
  });
}
