import type { CodeColumn, FlowTable } from "../../columns/index.js";
import type { Commodity, Direction, LocalityRef, Period } from "../../model/index.js";

/** Goods from one place to another; a null end is not said, so it may be anywhere. */
export interface Movement {
  readonly from: LocalityRef | null;
  readonly to: LocalityRef | null;
  /** Exports count re-exports; goods in transit and balances are of another kind than trade. */
  readonly nature: "trade" | "re-trade" | "transit" | "balance";
}

/** A row as what it counts: which goods moved from where to where, through what, when. */
export interface Figure {
  readonly row: number;
  readonly group: number;
  readonly direction: Direction;
  readonly status: string;
  readonly reporter: LocalityRef | null;
  readonly partner: LocalityRef | null;
  readonly movements: readonly Movement[];
  readonly via: LocalityRef | null;
  readonly period: Period;
  readonly commodity: Commodity | null;
}

/** An export of one is an import of the other: both are the same movement. A total is both movements. */
export function movementsOf(direction: Direction, reporter: LocalityRef | null, partner: LocalityRef | null): readonly Movement[] {
  const out = (nature: Movement["nature"]): Movement => ({ from: reporter, to: partner, nature });
  const back = (nature: Movement["nature"]): Movement => ({ from: partner, to: reporter, nature });
  switch (direction) {
    case "export": return [out("trade")];
    case "import": return [back("trade")];
    case "re-export": return [out("re-trade")];
    case "re-import": return [back("re-trade")];
    case "transit": return [out("transit"), back("transit")];
    case "balance": return [out("balance")];
    // A figure whose direction is not said may be either; reading it as both cannot count anything twice.
    case "total": case "unspecified": return [out("trade"), back("trade")];
  }
}

/** What a row counts. The period must be said: without it nothing can be told apart. */
export function figureOf(table: FlowTable, row: number, group: number): Figure {
  const at = <T>(column: CodeColumn<T>): T => column.dictionary[column.codes[row] ?? 0] as T;
  const [direction, reporter, partner] = [at(table.direction), at(table.reporter), at(table.partner)];
  return {
    row, group, direction, reporter, partner,
    status: at(table.status), via: at(table.via), period: at(table.period) as Period, commodity: at(table.commodity),
    movements: movementsOf(direction, reporter, partner),
  };
}
