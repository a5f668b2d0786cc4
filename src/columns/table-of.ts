import { type Commodity, EntrepotError, type Estimate, type LocalityRef, type Period, type Problem, problem, shown, type TradeFlow } from "../model/index.js";
import { AmountBuilder } from "./amount-builder.js";
import { CodeBuilder } from "./code-column.js";
import type { FlowTable } from "./flow-table.js";
import { once } from "./once.js";

const itself = (value: string | null): string => value ?? "";
const placeKey = (place: LocalityRef | null): string => (place === null ? "" : place.id);
const periodKey = (period: Period | null): string => (period === null ? "" : `${period.start}/${period.end}`);
const commodityKey = (commodity: Commodity | null): string => (commodity === null ? "" : JSON.stringify([commodity.hs ?? null, commodity.hsRevision ?? null, commodity.words]));

type Base = Pick<FlowTable, "kind" | "length" | "problems" | "flow">;
type Columns = Omit<FlowTable, keyof Base | "summed">;
/** A column of a table. */
export type ColumnName = keyof Columns;

/** Takes the rows of a block in, then is done. */
interface Builder<T> {
  take(flows: readonly TradeFlow[], from: number, to: number): void;
  done(): T;
}

/** So many flows stay in the processor's cache while all columns are made of them. */
const blockRows = 256;

/**
 * The columns of many flows. Those of `atOnce` are laid out in one pass over the flows, each other when it is first asked for. A row
 * whose amount is no finite number is kept, without the amount, and named in `problems`.
 *
 * Errors: `columns.flows` for what is not a list of flows.
 *
 * @example
 * import { money, type TradeFlow, year } from "entrepot";
 * import { tableOf } from "entrepot/aggregate";
 * const flow: TradeFlow = { direction: "total", reporter: null, partner: null, via: null, period: year(2024), money: money("1.5e9", "CNY"), status: "actual", source: {} };
 * tableOf([flow, flow]).period.dictionary; // => [{"start":"2024-01-01","end":"2024-12-31"}]
 */
export function tableOf(flows: readonly TradeFlow[], atOnce: Iterable<ColumnName> = []): FlowTable {
  if (!Array.isArray(flows)) throw new EntrepotError("columns.flows", `${shown(flows)} is not a list of trade flows.`, { found: shown(flows), expected: "a list of trade flows" });
  const problems: Problems = [];
  const wanted = new Map([...new Set(atOnce)].map((name) => [name, builders[name](flows.length)] as const));
  const checked: Builder<void> = { take: (_, from, to) => checkFlows(flows, from, to, problems), done: () => undefined };
  fill(flows, [checked, ...wanted.values()]);
  const table = { kind: "flow-table", length: flows.length, problems, flow: (row: number) => flowAt(flows, row) };
  for (const name of Object.keys(builders) as ColumnName[]) Object.defineProperty(table, name, { get: once<unknown>(() => columnOf(flows, wanted.get(name), name)), enumerable: true });
  return table as unknown as FlowTable;
}

function fill(flows: readonly TradeFlow[], takers: readonly Builder<unknown>[]): void {
  for (let from = 0; from < flows.length; from += blockRows) {
    const to = Math.min(from + blockRows, flows.length);
    for (const taker of takers) taker.take(flows, from, to);
  }
}

function columnOf(flows: readonly TradeFlow[], filled: Builder<unknown> | undefined, name: ColumnName): unknown {
  if (filled !== undefined) return filled.done();
  const builder: Builder<unknown> = builders[name](flows.length);
  builder.take(flows, 0, flows.length);
  return builder.done();
}

const coded = <T>(valueOf: (flow: TradeFlow) => T, keyOf: (value: T) => string) => (length: number): CodeBuilder<TradeFlow, T> => new CodeBuilder(length, valueOf, keyOf);

function amounts(name: "money" | "quantity"): (length: number) => Builder<Columns["money"]> {
  return (length) => {
    const builder = new AmountBuilder(length);
    const take = (flows: readonly TradeFlow[], from: number, to: number): void => {
      for (let row = from; row < to; row++) {
        const amount = flows[row]?.[name];
        if (isUsable(amount)) builder.set(row, amount);
      }
    };
    return { take, done: () => builder.done() };
  };
}

/** How each column is made. */
const builders: { readonly [K in ColumnName]: (length: number) => Builder<Columns[K]> } = {
  direction: coded((flow) => flow.direction, itself),
  status: coded((flow) => flow.status, itself),
  reporter: coded((flow) => flow.reporter, placeKey),
  partner: coded((flow) => flow.partner, placeKey),
  via: coded((flow) => flow.via, placeKey),
  period: coded((flow) => flow.period, periodKey),
  commodity: coded((flow) => flow.commodity ?? null, commodityKey),
  valuation: coded((flow) => flow.valuation ?? null, itself),
  coverage: coded((flow) => flow.coverage ?? null, itself),
  document: coded((flow) => flow.source.document ?? null, itself),
  currency: coded<string | null>(({ money }) => (isUsable(money) ? money.currency : null), itself),
  money: amounts("money"),
  unit: coded<string | null>(({ quantity }) => (isUsable(quantity) ? quantity.unit : null), itself),
  quantity: amounts("quantity"),
};

/** Of decimal.js, only finite numbers have digits. */
const isUsable = <T extends Estimate>(amount: T | undefined): amount is T => amount !== undefined && Array.isArray(amount.value.d);

type Problems = { row: number; problem: Problem }[];

function checkFlows(flows: readonly TradeFlow[], from: number, to: number, problems: Problems): void {
  for (let row = from; row < to; row++) checkFlow(flows[row], row, problems);
}

function checkFlow(flow: Partial<TradeFlow> | null | undefined, row: number, problems: Problems): void {
  const whole = typeof flow === "object" && flow !== null && typeof flow.direction === "string" && typeof flow.source === "object" && flow.source !== null;
  if (!whole) throw new EntrepotError("columns.flows", `Item ${row} of the list is not a trade flow: ${shown(flow)}.`, { found: shown(flow), expected: "a trade flow with a direction and a source" });
  if (flow.money !== undefined) checkAmount(flow as TradeFlow, row, "money", problems);
  if (flow.quantity !== undefined) checkAmount(flow as TradeFlow, row, "quantity", problems);
}

function checkAmount(flow: TradeFlow, row: number, name: "money" | "quantity", problems: Problems): void {
  const value: { readonly d?: unknown; readonly isFinite?: unknown } | undefined = flow[name]?.value;
  if (Array.isArray(value?.d)) return;
  if (typeof value?.isFinite !== "function") throw new EntrepotError("columns.flows", `The ${name} of item ${row} has no decimal as its value: ${shown(value)}. Flows from JSON are read with tradeFlowFromJson.`, { found: shown(value), expected: "a Decimal", source: flow.source });
  const found = String(value);
  problems.push({ row, problem: problem("columns.not-a-number", `The ${name} of row ${row} is ${found}, which is not a number.`, flow.source, { found, expected: "a finite decimal" }) });
}

function flowAt(flows: readonly TradeFlow[], row: number): TradeFlow {
  const flow = flows[row];
  if (flow === undefined) throw new EntrepotError("columns.row", `There is no row ${row} in a table of ${flows.length} rows.`, { found: String(row), expected: `0 to ${flows.length - 1}` });
  return flow;
}
