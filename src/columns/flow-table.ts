import { type Commodity, type Direction, EntrepotError, type Estimate, type LocalityRef, type Period, type Problem, problem, shown, type TradeFlow } from "../model/index.js";
import { type AmountColumn, amountColumn } from "./amount-column.js";
import { type CodeColumn, codeColumn } from "./code-column.js";

/** Of rows that are sums of facts, as an engine adds them: what each still says of the facts behind it. */
export interface Summed {
  /** How many facts a row stands for. */
  readonly weights: Float64Array;
  /** The smallest and the largest amount behind a row. */
  readonly least: Readonly<Record<"money" | "quantity", AmountColumn>>;
  readonly greatest: Readonly<Record<"money" | "quantity", AmountColumn>>;
}

/** Trade flows as columns. A null in a dictionary is what the source does not say. */
export interface FlowTable {
  readonly kind: "flow-table";
  readonly length: number;
  readonly direction: CodeColumn<Direction>;
  readonly status: CodeColumn<TradeFlow["status"]>;
  readonly reporter: CodeColumn<LocalityRef | null>;
  readonly partner: CodeColumn<LocalityRef | null>;
  readonly via: CodeColumn<LocalityRef | null>;
  readonly period: CodeColumn<Period | null>;
  readonly commodity: CodeColumn<Commodity | null>;
  readonly valuation: CodeColumn<"fob" | "cif" | null>;
  readonly coverage: CodeColumn<"period" | "year-to-date" | null>;
  readonly document: CodeColumn<string | null>;
  /** Null where the row has no money. */
  readonly currency: CodeColumn<string | null>;
  readonly money: AmountColumn;
  /** Null where the row has no quantity. */
  readonly unit: CodeColumn<string | null>;
  readonly quantity: AmountColumn;
  /** Rows that could not be taken in; their amounts count as not said. */
  readonly problems: readonly { row: number; problem: Problem }[];
  /** Missing where each row is one fact. */
  readonly summed?: Summed;
  /** The fact of a row. */
  flow(row: number): TradeFlow;
}

const same = (value: string | null): string => value ?? "";
const placeKey = (place: LocalityRef | null): string => (place === null ? "" : place.id);
const periodKey = (period: Period | null): string => (period === null ? "" : `${period.start}/${period.end}`);
const commodityKey = (commodity: Commodity | null): string => (commodity === null ? "" : JSON.stringify([commodity.hs ?? null, commodity.hsRevision ?? null, commodity.words]));

/** Whether something is a {@link FlowTable}. */
export const isFlowTable = (found: unknown): found is FlowTable => typeof found === "object" && found !== null && (found as { kind?: unknown }).kind === "flow-table";

/**
 * The columns of many flows. A row whose amount is no finite number is kept, without the amount, and named in `problems`.
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
  flows.forEach(checkFlow);
  const problems: { row: number; problem: Problem }[] = [];
  const money = flows.map((flow, row) => finite(flow.money, flow, { row, name: "money", problems }));
  const quantity = flows.map((flow, row) => finite(flow.quantity, flow, { row, name: "quantity", problems }));
  return {
    kind: "flow-table",
    length: flows.length,
    ...keyColumns(flows),
    currency: codeColumn(money, (each) => each?.currency ?? null, same),
    money: amountColumn(money),
    unit: codeColumn(quantity, (each) => each?.unit ?? null, same),
    quantity: amountColumn(quantity),
    problems,
    flow: (row) => flowAt(flows, row),
  };
}

function keyColumns(flows: readonly TradeFlow[]) {
  return {
    direction: codeColumn(flows, (flow) => flow.direction, same),
    status: codeColumn(flows, (flow) => flow.status, same),
    reporter: codeColumn(flows, (flow) => flow.reporter, placeKey),
    partner: codeColumn(flows, (flow) => flow.partner, placeKey),
    via: codeColumn(flows, (flow) => flow.via, placeKey),
    period: codeColumn(flows, (flow) => flow.period, periodKey),
    commodity: codeColumn(flows, (flow) => flow.commodity ?? null, commodityKey),
    valuation: codeColumn(flows, (flow) => flow.valuation ?? null, same),
    coverage: codeColumn(flows, (flow) => flow.coverage ?? null, same),
    document: codeColumn(flows, (flow) => flow.source.document ?? null, same),
  } as const;
}

function checkFlow(flow: unknown, row: number): void {
  const whole = typeof flow === "object" && flow !== null && typeof (flow as Partial<TradeFlow>).direction === "string" && typeof (flow as Partial<TradeFlow>).source === "object";
  if (!whole) throw new EntrepotError("columns.flows", `Item ${row} of the list is not a trade flow: ${shown(flow)}.`, { found: shown(flow), expected: "a trade flow with a direction and a source" });
}

interface Place {
  readonly row: number;
  readonly name: "money" | "quantity";
  readonly problems: { row: number; problem: Problem }[];
}

function finite<T extends Estimate>(amount: T | undefined, flow: TradeFlow, { row, name, problems }: Place): T | undefined {
  if (amount === undefined || amount.value.isFinite()) return amount;
  const found = String(amount.value);
  problems.push({ row, problem: problem("columns.not-a-number", `The ${name} of row ${row} is ${found}, which is not a number.`, flow.source, { found, expected: "a finite decimal" }) });
  return undefined;
}

function flowAt(flows: readonly TradeFlow[], row: number): TradeFlow {
  const flow = flows[row];
  if (flow === undefined) throw new EntrepotError("columns.row", `There is no row ${row} in a table of ${flows.length} rows.`, { found: String(row), expected: `0 to ${flows.length - 1}` });
  return flow;
}
