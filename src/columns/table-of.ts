import { type Commodity, EntrepotError, type Estimate, type LocalityRef, type Period, type Problem, problem, shown, type TradeFlow } from "../model/index.js";
import { amountColumnOf } from "./amount-column.js";
import { codeColumn } from "./code-column.js";
import type { FlowTable } from "./flow-table.js";
import { once } from "./once.js";

const itself = (value: string | null): string => value ?? "";
const placeKey = (place: LocalityRef | null): string => (place === null ? "" : place.id);
const periodKey = (period: Period | null): string => (period === null ? "" : `${period.start}/${period.end}`);
const commodityKey = (commodity: Commodity | null): string => (commodity === null ? "" : JSON.stringify([commodity.hs ?? null, commodity.hsRevision ?? null, commodity.words]));

/**
 * The columns of many flows, each laid out when it is first asked for. A row whose amount is no finite number is kept, without
 * the amount, and named in `problems`.
 *
 * Errors: `columns.flows` for what is not a list of flows.
 *
 * @example
 * import { money, type TradeFlow, year } from "entrepot";
 * import { tableOf } from "entrepot/aggregate";
 * const flow: TradeFlow = { direction: "total", reporter: null, partner: null, via: null, period: year(2024), money: money("1.5e9", "CNY"), status: "actual", source: {} };
 * tableOf([flow, flow]).period.dictionary; // => [{"start":"2024-01-01","end":"2024-12-31"}]
 */
export function tableOf(flows: readonly TradeFlow[]): FlowTable {
  if (!Array.isArray(flows)) throw new EntrepotError("columns.flows", `${shown(flows)} is not a list of trade flows.`, { found: shown(flows), expected: "a list of trade flows" });
  const problems: { row: number; problem: Problem }[] = [];
  for (let row = 0; row < flows.length; row++) checkFlow(flows[row], row, problems);
  return lazyTable({ kind: "flow-table", length: flows.length, problems, flow: (row: number) => flowAt(flows, row) }, columnMakers(flows));
}

type Base = Pick<FlowTable, "kind" | "length" | "problems" | "flow">;
type Columns = Omit<FlowTable, keyof Base | "summed">;
type Makers = { readonly [K in keyof Columns]: () => Columns[K] };

/** A table whose columns are made when they are first asked for; a copy of it is laid out in full. */
function lazyTable(base: Base, makers: Makers): FlowTable {
  for (const [name, make] of Object.entries(makers)) Object.defineProperty(base, name, { get: once<unknown>(make), enumerable: true });
  return base as FlowTable;
}

function columnMakers(flows: readonly TradeFlow[]): Makers {
  const [money, quantity] = [usable(flows, "money"), usable(flows, "quantity")];
  return {
    direction: () => codeColumn(flows, (flow) => flow.direction, itself),
    status: () => codeColumn(flows, (flow) => flow.status, itself),
    reporter: () => codeColumn(flows, (flow) => flow.reporter, placeKey),
    partner: () => codeColumn(flows, (flow) => flow.partner, placeKey),
    via: () => codeColumn(flows, (flow) => flow.via, placeKey),
    period: () => codeColumn(flows, (flow) => flow.period, periodKey),
    commodity: () => codeColumn(flows, (flow) => flow.commodity ?? null, commodityKey),
    valuation: () => codeColumn(flows, (flow) => flow.valuation ?? null, itself),
    coverage: () => codeColumn(flows, (flow) => flow.coverage ?? null, itself),
    document: () => codeColumn(flows, (flow) => flow.source.document ?? null, itself),
    currency: () => codeColumn(flows, (flow) => (isUsable(flow.money) ? flow.money.currency : null), itself),
    money: () => amountColumnOf(flows.length, money),
    unit: () => codeColumn(flows, (flow) => (isUsable(flow.quantity) ? flow.quantity.unit : null), itself),
    quantity: () => amountColumnOf(flows.length, quantity),
  };
}

const isUsable = <T extends Estimate>(amount: T | undefined): amount is T => amount !== undefined && amount.value.isFinite();

const usable = (flows: readonly TradeFlow[], name: "money" | "quantity") => (row: number): Estimate | undefined => {
  const amount = flows[row]?.[name];
  return isUsable(amount) ? amount : undefined;
};

type Problems = { row: number; problem: Problem }[];

function checkFlow(flow: Partial<TradeFlow> | null | undefined, row: number, problems: Problems): void {
  const whole = typeof flow === "object" && flow !== null && typeof flow.direction === "string" && typeof flow.source === "object" && flow.source !== null;
  if (!whole) throw new EntrepotError("columns.flows", `Item ${row} of the list is not a trade flow: ${shown(flow)}.`, { found: shown(flow), expected: "a trade flow with a direction and a source" });
  if (flow.money !== undefined) checkAmount(flow as TradeFlow, row, "money", problems);
  if (flow.quantity !== undefined) checkAmount(flow as TradeFlow, row, "quantity", problems);
}

function checkAmount(flow: TradeFlow, row: number, name: "money" | "quantity", problems: Problems): void {
  const value: { readonly isFinite?: unknown } | undefined = flow[name]?.value;
  if (typeof value?.isFinite !== "function") throw new EntrepotError("columns.flows", `The ${name} of item ${row} has no decimal as its value: ${shown(value)}. Flows from JSON are read with tradeFlowFromJson.`, { found: shown(value), expected: "a Decimal", source: flow.source });
  if (isUsable(flow[name])) return;
  const found = String(value);
  problems.push({ row, problem: problem("columns.not-a-number", `The ${name} of row ${row} is ${found}, which is not a number.`, flow.source, { found, expected: "a finite decimal" }) });
}

function flowAt(flows: readonly TradeFlow[], row: number): TradeFlow {
  const flow = flows[row];
  if (flow === undefined) throw new EntrepotError("columns.row", `There is no row ${row} in a table of ${flows.length} rows.`, { found: String(row), expected: `0 to ${flows.length - 1}` });
  return flow;
}
