import { type AmountColumn, amountAt, type FlowTable, valueAt } from "../../columns/index.js";
import { EntrepotError, type Estimate } from "../../model/index.js";

/** A column of written flows: its name, its type, and its text in a row. */
export interface WrittenColumn {
  readonly name: string;
  readonly type: "varchar" | "date" | "bigint" | `decimal(${number},${number})`;
  readonly text: (row: number) => string | null;
}


/** The columns of a table of flows as they are written: all that plans read. Places are told by their ids. */
export function writtenRows(table: FlowTable): readonly WrittenColumn[] {
  const words = (name: string, text: (row: number) => string | null | undefined): WrittenColumn => ({ name, type: "varchar", text: (row) => text(row) ?? null });
  const date = (name: string, end: "start" | "end"): WrittenColumn => ({ name, type: "date", text: (row) => valueAt(table.period, row)?.[end] ?? null });
  return [
    { name: "row", type: "bigint", text: String },
    words("direction", (row) => valueAt(table.direction, row)), words("status", (row) => valueAt(table.status, row)),
    words("reporter", (row) => valueAt(table.reporter, row)?.id), words("partner", (row) => valueAt(table.partner, row)?.id), words("via", (row) => valueAt(table.via, row)?.id),
    date("period_start", "start"), date("period_end", "end"),
    words("hs", (row) => valueAt(table.commodity, row)?.hs), words("hs_revision", (row) => valueAt(table.commodity, row)?.hsRevision), words("commodity", (row) => valueAt(table.commodity, row)?.words),
    words("valuation", (row) => valueAt(table.valuation, row)), words("coverage", (row) => valueAt(table.coverage, row)), words("document", (row) => valueAt(table.document, row)),
    ...amountColumns("money", table.money, (row) => valueAt(table.currency, row) !== null), words("currency", (row) => valueAt(table.currency, row)),
    ...amountColumns("quantity", table.quantity, (row) => valueAt(table.unit, row) !== null), words("unit", (row) => valueAt(table.unit, row)),
    ...(["change", "share"] as const).flatMap((field) => [
      words(`${field}_percent`, (row) => table.flow(row)[field]?.percent.value.toFixed()),
      words(`${field}_bound`, (row) => table.flow(row)[field]?.percent.bound),
    ]),
  ];
}

function amountColumns(name: "money" | "quantity", amounts: AmountColumn, isThere: (row: number) => boolean): readonly WrittenColumn[] {
  const of = (part: string, text: (estimate: Estimate) => string | undefined): WrittenColumn => ({ name: `${name}_${part}`, type: "varchar", text: (row) => (isThere(row) ? (text(amountAt(amounts, row)) ?? null) : null) });
  return [
    { name, type: typeOf(name, amounts), text: (row) => (isThere(row) ? amountAt(amounts, row).value.toFixed() : null) },
    of("bound", ({ bound }) => bound), of("high", ({ high }) => high?.toFixed()), of("step", ({ step }) => step?.toFixed()),
  ];
}

function typeOf(name: string, { values, scale }: AmountColumn): `decimal(${number},${number})` {
  const digits = Math.max(scale, ...widths(values));
  if (digits <= 38) return `decimal(${digits <= 18 ? 18 : 38},${scale})`;
  throw new EntrepotError("engine.overflow", `The column “${name}” needs ${digits} digits, and an engine's decimals have 38.`, { found: `${digits} digits`, expected: "at most 38 digits" });
}

/** The digits of the amounts furthest from zero. */
function widths(values: AmountColumn["values"]): readonly number[] {
  let [least, most] = [0n, 0n];
  for (const value of values) {
    if (value < least) least = value;
    else if (value > most) most = value;
  }
  return [(-least).toString().length, most.toString().length];
}
