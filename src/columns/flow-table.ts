import type { Commodity, Direction, LocalityRef, Period, Problem, TradeFlow } from "../model/index.js";
import type { AmountColumn } from "./amount-builder.js";
import type { CodeColumn } from "./code-column.js";

/** Of rows that are sums of facts, as an engine adds them: what each still says of the facts behind it. */
export interface Summed {
  /** How many facts a row stands for. */
  readonly weights: Float64Array;
  /** The number of a row in its source, or of the first fact behind it; null where rows are counted as they come. */
  readonly numbers: Float64Array | null;
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

/** The number by which a row is told of. */
export const rowNumber = ({ summed }: Pick<FlowTable, "summed">, row: number): number => summed?.numbers?.[row] ?? row;

/** Whether something is a {@link FlowTable}. */
export const isFlowTable = (found: unknown): found is FlowTable => typeof found === "object" && found !== null && (found as { kind?: unknown }).kind === "flow-table";
