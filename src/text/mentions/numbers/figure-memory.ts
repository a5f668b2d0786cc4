import type { AmountRole, CurrencyCode, PercentRole } from "../../../model/index.js";

/** A currency and what a bare number is multiplied by; `columns` where the head names it for some columns only. */
export interface TableMoney {
  readonly as: string;
  readonly factor: string;
  readonly columns: readonly number[] | undefined;
}

/** What the bare numbers of a table count, by column; `whole` where its caption names one unit for all of them. */
export interface TableUnits {
  readonly columns: ReadonlyMap<number, { readonly as: string; readonly factor: string }>;
  readonly whole: boolean;
}

/** What the figures of a document have said so far: later ones that say less take it over. */
export class FigureMemory {
  /** What words that may mean several currencies meant at first, by those currencies. */
  readonly meant = new Map<string, CurrencyCode>();
  /** The role of the last amount whose words told it. */
  role: AmountRole | undefined;
  /** The money of the last amount. */
  currency: CurrencyCode | undefined;
  /** What was counted last. */
  unit: string | undefined;
  /** The money in which a table counts: of all its cells, or column by column. */
  money: TableMoney | undefined;
  /** What the numbers of a table count. */
  units: TableUnits | undefined;
  /** The columns of percentages in a table. */
  percents: ReadonlyMap<number, { readonly role: PercentRole; readonly bare: boolean }> | undefined;
  /** What the head of a table says of the percentages below it. */
  head: { role: PercentRole; sign: 1 | -1 } | undefined;
}
