import * as fc from "fast-check";
import { expect } from "vitest";
import { aggregate, type Condition, type Plan, type Result } from "../../../src/aggregate/index.js";
import { isEntrepotError, type TradeFlow } from "../../../src/index.js";
import { flowOf, inYear, record, type FlowRecord } from "./record.js";
import { rates } from "./cases-conversions.js";

/** A repeatable stream of whole numbers below a limit. */
function stream(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** Flows of every kind, of which many count the same trade. */
function manyFlows(count: number): TradeFlow[] {
  const next = stream(20_241_126);
  const of = <T>(choices: readonly T[]): T => choices[next(choices.length)] as T;
  return Array.from({ length: count }, () => {
    const months: Pick<FlowRecord, "start" | "end"> = of([{ start: "2023-01-01", end: "2023-03-31" }, { start: "2024-05-01", end: "2024-05-31" }, { start: null, end: null }]);
    const bound = of(["exact", "exact", "exact", "exact", "over", "about", "nearly"] as const);
    return flowOf(record({
      direction: of(["export", "export", "import", "total", "balance"]), reporter: of(["VN", "CN", "LA", "VN-02", "VN-02@2025", null]), partner: of(["CN", "VN", "US", "CN-YN", "WLD", null]), via: of([null, null, "gate:hekou-lao-cai"]),
      ...of([inYear(2022), inYear(2023), inYear(2024), months]), status: of(["actual", "actual", "preliminary"]), valuation: of([null, "fob", "cif"]), document: of([null, "a", "b'c"]),
      ...of([{}, { hs: "0901", words: "coffee" }, { hs: "090111", words: "green coffee" }, { words: "fruit" }]),
      ...of([{}, { money: `${next(10 ** 9)}.${next(1000)}`, currency: of(["USD", "CNY"] as const), bound }, { money: `-${next(100)}`, currency: "USD" as const }]),
      ...of([{}, { quantity: `${next(10 ** 6)}.${next(10)}`, unit: of(["kg", "t"]) }]), change: of([null, "5", "-2.25"]),
    }));
  });
}

export const randomFlows: readonly TradeFlow[] = manyFlows(400);

const fields = ["reporter", "partner", "via", "direction", "status", "currency", "unit", "valuation", "document", "year", "quarter", "month", "period", "commodity", "hs2", "hs4", "reporter.country", "partner.province"] as const;
const places = fc.constantFrom("VN", "CN", "LA", "US", "CN-YN", "VN-02", "XX");
const number = fc.oneof(fc.integer({ min: -1000, max: 10 ** 9 }).map(String), fc.constantFrom("0", "0.5", "-3.25", "123456.789"));
const test = fc.oneof(
  fc.record({ field: fc.constantFrom("reporter", "partner"), is: fc.option(places) }),
  fc.record({ field: fc.constantFrom("reporter", "partner", "via"), within: places }),
  fc.record({ field: fc.constantFrom("reporter", "partner"), notIn: fc.array(places, { maxLength: 3 }) }),
  fc.record({ field: fc.constant("year"), atLeast: fc.integer({ min: 2021, max: 2025 }) }),
  fc.record({ field: fc.constant("period"), during: fc.constantFrom("2023", "2024-Q2", "2024-05") }),
  fc.record({ field: fc.constantFrom("document", "commodity"), in: fc.array(fc.constantFrom("a", "b'c", "0901", "fruit", "\"--"), { maxLength: 3 }) }),
  fc.record({ field: fc.constant("direction"), isNot: fc.constantFrom("export", "import") }),
  fc.record({ field: fc.constantFrom("money", "quantity"), over: number }),
  fc.record({ field: fc.constantFrom("money", "quantity"), atMost: number }),
) as fc.Arbitrary<Condition>;
const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof({ maxDepth: 2 }, test, fc.record({ all: fc.array(tie("node"), { maxLength: 2 }) }), fc.record({ any: fc.array(tie("node"), { minLength: 1, maxLength: 2 }) }), fc.record({ not: tie("node") })),
})).node;

const amount = fc.constantFrom("money" as const, "quantity" as const);
const measures = fc.uniqueArray(fc.oneof(
  fc.constant({ measure: "count" as const, as: "count" }),
  fc.record({ measure: fc.constantFrom("sum" as const, "min" as const, "max" as const, "mean" as const, "share" as const), of: amount }).map(({ measure, of }) => ({ measure, of, as: `${measure} ${of}` })),
  fc.constant({ measure: "ratio" as const, as: "ratio" }),
  fc.constant({ measure: "weighted" as const, of: "change" as const, as: "weighted" }),
), { minLength: 1, maxLength: 3, selector: ({ as }) => as });

/** Plans of every kind over flows of every kind. Sums ask for one currency and unit, so most plans give rows and some must fail. */
const plans: fc.Arbitrary<Plan> = fc.record({
  where: fc.oneof(condition, fc.array(condition, { maxLength: 2 })), by: fc.uniqueArray(fc.constantFrom(...fields), { maxLength: 3 }), measures,
  overlaps: fc.constantFrom("allow" as const, "allow" as const, "coarsest" as const, "finest" as const, "refuse" as const, "first-source" as const),
  converts: fc.boolean(), byUnit: fc.boolean(), limit: fc.option(fc.integer({ min: 1, max: 5 })), last: fc.boolean(),
}).map(({ converts, byUnit, limit, last, by, ...plan }) => ({
  ...plan, by: byUnit ? [...new Set([...by, "currency", "unit"])] : by,
  ...(converts ? { currency: { to: "USD" as const } } : {}), ...(limit === null ? {} : { limit }),
  ...(last ? { order: [{ column: plan.measures[0]?.as as string, direction: "descending" as const }] } : {}),
}));

type Outcome = { rows: string; columns: string; problems: string } | { error: string };

async function outcomeOf(run: () => Result | Promise<Result>): Promise<Outcome> {
  try {
    const { rows, columns, problems } = await run();
    return { rows: JSON.stringify(rows), columns: JSON.stringify(columns), problems: [...new Set(problems.map(({ code }) => code))].sort().join() };
  } catch (thrown) {
    if (isEntrepotError(thrown)) return { error: thrown.code };
    throw thrown;
  }
}

/** Runs many random plans and holds each to what memory gives: the same rows in the same order, or the same error. */
export async function holdToRandomPlans(run: (plan: Plan) => Promise<Result>, numRuns: number): Promise<void> {
  await fc.assert(fc.asyncProperty(plans, async (plan) => {
    expect(await outcomeOf(() => run(plan))).toEqual(await outcomeOf(() => aggregate(randomFlows, plan, { rates })));
  }), { numRuns, seed: 7 });
}
