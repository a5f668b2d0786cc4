import { type FlowTable, isFlowTable, tableOf } from "../columns/index.js";
import { EntrepotError, type Problem, type TradeFlow } from "../model/index.js";
import { checkSignal } from "./cancel.js";
import { checkPlan } from "./check-plan.js";
import { compute } from "./compute.js";
import type { CellSums } from "./kernels/cell-sums.js";
import { type SumRequest, sumCells } from "./kernels/choose.js";
import { neededColumns } from "./needed-columns.js";
import type { AggregateOptions } from "./options.js";
import type { Plan } from "./plan.js";
import type { Result } from "./result.js";
import { type Computed, resultOf } from "./result-of.js";

/**
 * Groups flows and adds them up, exactly: money is summed as whole numbers of its smallest stated place, rates and means are
 * quotients, bounds ("over") go through. Figures that count the same trade are found, and by default refused.
 *
 * Errors: `aggregate.plan`, `aggregate.field` and `aggregate.column` for a plan that does not fit; `aggregate.overlap`
 * ({@link OverlapError}); `aggregate.mixed-currencies`, `aggregate.mixed-units`; `aggregate.cancelled`; `columns.flows`.
 *
 * @example
 * import { money, type TradeFlow, year } from "entrepot";
 * import { aggregate } from "entrepot/aggregate";
 * const vietnam = { id: "VN", type: "country", name: "Vietnam", country: "VN", codes: { iso: "VN" } } as const;
 * const flow = (amount: string, bound: "exact" | "over", inYear: number): TradeFlow => ({ direction: "export", reporter: vietnam, partner: null, via: null, period: year(inYear), money: money(amount, "USD", { bound }), status: "actual", source: {} });
 * const { rows } = aggregate([flow("354.7e9", "exact", 2023), flow("400e9", "over", 2024)], { by: ["year"], measures: ["sum"] });
 * JSON.stringify(rows[1]); // => {"year":2024,"sum":{"value":"400000000000","bound":"over","currency":"USD"}}
 */
export function aggregate(flows: readonly TradeFlow[] | FlowTable, plan: Plan, options: AggregateOptions = {}): Result {
  return summedHere(aggregation(flows, plan, options));
}

/** An aggregation while its sums are added. */
export type Aggregation = Generator<SumRequest, Result, CellSums>;

/** Adds every sum in this thread. */
export function summedHere(steps: Aggregation): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next(sumCells(step.value));
  return step.value;
}

/** An aggregation that asks its caller for every sum over many rows; `amend` may change what was computed before it is a result. */
export function* aggregation(flows: readonly TradeFlow[] | FlowTable, plan: Plan, options: AggregateOptions, amend: (computed: Computed) => Computed = (computed) => computed): Aggregation {
  const checked = checkPlan(plan);
  checkSignal(options.signal);
  const table = isFlowTable(flows) ? flows : tableOf(flows, neededColumns(checked));
  checkSignal(options.signal);
  const computed = yield* compute(table, checked, options);
  const result = resultOf(table, checked, amend(computed));
  if (options.strict === true) refuse(result.problems);
  return result;
}

function refuse([first]: readonly Problem[]): void {
  if (first === undefined) return;
  const { code, message, source, found, expected } = first;
  throw new EntrepotError(code, message, { source, ...(found === undefined ? {} : { found }), ...(expected === undefined ? {} : { expected }) });
}
