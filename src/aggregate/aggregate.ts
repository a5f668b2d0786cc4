import { type FlowTable, isFlowTable, tableOf } from "../columns/index.js";
import { EntrepotError, type Problem, type TradeFlow } from "../model/index.js";
import type { Places } from "../places/index.js";
import type { RateTable } from "../rates/index.js";
import { checkSignal } from "./cancel.js";
import { checkPlan } from "./check-plan.js";
import { exchange } from "./exchange.js";
import { type Groups, gather } from "./groups.js";
import { amountsOf, namedMeasures } from "./measure-names.js";
import { type MeasureInput, measureKinds } from "./measures.js";
import type { Amount, Plan } from "./plan.js";
import type { Result } from "./result.js";
import { type Computed, resultOf } from "./result-of.js";
import { scopesOf } from "./scopes.js";
import { select } from "./select.js";
import { remaining, type Settled, settle, treeOf } from "./settle.js";
import { type PlaceKnowledge, placeKnowledge } from "./surroundings.js";
import { amountIn, factorsOf, type GroupedRows, withAmount } from "./tally.js";
import { unitsOf } from "./units.js";
import { warningsOf } from "./warnings.js";

/** What an aggregation asks beside its plan. */
export interface AggregateOptions {
  /** Where places lie; without it, the built-in tables. */
  readonly places?: Places;
  /** The rates of a plan with a currency; without it, the embedded ones. */
  readonly rates?: RateTable;
  /** Throws on the first fact that cannot be placed, instead of naming it in `problems`. */
  readonly strict?: boolean;
  readonly signal?: AbortSignal;
}

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
  const checked = checkPlan(plan);
  checkSignal(options.signal);
  const table = isFlowTable(flows) ? flows : tableOf(flows);
  checkSignal(options.signal);
  const computed = compute(table, checked, options);
  if (options.strict === true) refuse(computed.problems);
  return resultOf(table, checked, computed);
}

function compute(table: FlowTable, plan: Plan, { places, rates, signal }: AggregateOptions): Computed {
  const around = placeKnowledge(places);
  const measures = namedMeasures(plan);
  const amounts = amountsOf(measures);
  const selection = select(table, plan, around);
  const money = exchange(table, selection.rows, amounts.has("money") ? plan : { measures: plan.measures }, rates);
  checkSignal(signal);
  const groups = gather(money.rows, selection.columns);
  const settled = settledAmounts(table, groups, plan, around);
  checkSignal(signal);
  const grouped = remaining(groups, [...settled.values()]);
  const carrying = (amount: Amount): GroupedRows => settled.get(amount)?.rows ?? withAmount(grouped, amountIn(table, amount));
  const units = new Map([...amounts].map((amount) => [amount, unitsOf(table, amount, carrying(amount), plan)] as const));
  const input: MeasureInput = {
    table, grouped, carrying,
    factors: (amount, rows) => factorsOf(table, rows, amount === "money" ? money.rateOf : null),
    unitOf: (amount, group) => units.get(amount)?.[group] ?? "",
    scopeOf: (over) => scopesOf(groups.keys, plan.by ?? [], over),
  };
  const cells = measures.map((measure) => ({ name: measure.as, ...measureKinds[measure.measure](measure, input) }));
  const problems = [...selection.problems, ...money.problems, ...[...settled.values()].flatMap((each) => each.problems), ...cells.flatMap((each) => each.problems)];
  return { groups, grouped, cells, problems, warnings: warningsOf(table, grouped, groups.keys, plan), overlaps: () => [...settled.values()].flatMap((each) => each.overlaps()), rates: money.uses() };
}

/** Only what is added can be added twice: counts and extremes ask no policy. */
function settledAmounts(table: FlowTable, { rows, groupOf, keys }: Groups, plan: Plan, around: PlaceKnowledge): ReadonlyMap<Amount, Settled> {
  const added = amountsOf(namedMeasures(plan).filter(({ measure }) => measure !== "min" && measure !== "max"));
  if (added.size === 0) return new Map();
  const tree = treeOf(table, around.above);
  const all = { rows, groupOf, groupCount: keys.length };
  return new Map([...added].map((amount) => [amount, settle(table, withAmount(all, amountIn(table, amount)), plan.overlaps ?? "refuse", tree)] as const));
}

function refuse([first]: readonly Problem[]): void {
  if (first === undefined) return;
  const { code, message, source, found, expected } = first;
  throw new EntrepotError(code, message, { source, ...(found === undefined ? {} : { found }), ...(expected === undefined ? {} : { expected }) });
}
