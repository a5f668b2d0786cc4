import { DirectionSchema, EntrepotError, FlowStatusSchema, isDate, type LocalityRef, months, type Period, shown, year, type Commodity } from "../../model/index.js";
import { localityOf, type Places, refOf } from "../../places/index.js";
import { name, type Sql, sql } from "./sql.js";
import type { CommoditySource, FlowSourceColumns, PeriodSource, PlaceSource, TextSource } from "./source.js";

type Texts = readonly (string | null)[];
/** Fields of a flow that are read from columns: those of a table of flows, and the two stated percentages. */
export const readFields = ["direction", "status", "reporter", "partner", "via", "period", "commodity", "valuation", "coverage", "document", "currency", "unit", "change", "share"] as const;
export type ReadField = (typeof readFields)[number];

/** How a field is read: the columns that an engine groups by, and what their texts say. A field of no columns is the same in all rows. */
export interface Reader {
  readonly parts: readonly Sql[];
  /** Errors: `engine.value` for a text that the field cannot be. */
  readonly read: (texts: Texts) => unknown;
}

const always = (value: unknown): Reader => ({ parts: [], read: () => value });

function textReader(source: TextSource | undefined, otherwise: string | null, allowed?: readonly string[]): Reader {
  if (source === undefined) return always(otherwise);
  if (typeof source === "object" && "is" in source) return always(checked(source.is, "a constant", allowed));
  const [column, values] = typeof source === "string" ? [source, undefined] : [source.column, source.values];
  const said = (text: string) => (values === undefined ? text : Object.hasOwn(values, text) ? values[text] : text) as string;
  return { parts: [name(column)], read: ([text]) => (text == null ? otherwise : checked(said(text), column, allowed)) };
}

function checked(text: string, column: string, allowed: readonly string[] | undefined): string {
  if (allowed === undefined || allowed.includes(text)) return text;
  throw new EntrepotError("engine.value", `“${shown(text)}” (${column}) is not one of ${allowed.join(", ")}.`, { found: shown(text), expected: allowed.join(", ") });
}

/** A place is told by its id, and named by the tables; an id that they do not know stands for itself. */
function placeOf(id: string, places: Places): LocalityRef {
  const locality = localityOf(id, places);
  return locality === undefined ? { id, type: "region", name: id, country: null, codes: {} } : refOf(locality);
}

function placeReader(source: PlaceSource | undefined, places: Places): Reader {
  if (source === undefined) return always(null);
  if (typeof source === "object" && "is" in source) return always(placeOf(source.is, places));
  if (typeof source === "string") return { parts: [name(source)], read: ([id]) => (id == null ? null : placeOf(id, places)) };
  const { column, codes } = source;
  return { parts: [name(column)], read: ([code]) => (code == null ? null : placeOf(idOfCode(code, codes, places) ?? unknownCode(code, column), places)) };
}

function idOfCode(code: string, codes: Exclude<PlaceSource, string | { is: string }>["codes"], places: Places): string | undefined {
  if (typeof codes === "object") return Object.hasOwn(codes, code) ? codes[code] : undefined;
  const [row] = places.code(`${codes}:${codes === "m49" ? code.padStart(3, "0") : code}`) ?? [];
  return row === undefined ? undefined : places.locality(row).id;
}

function unknownCode(code: string, column: string): never {
  throw new EntrepotError("engine.value", `No locality is known by the code “${shown(code)}” of the column “${column}”.`, { found: shown(code), expected: "a code of the scheme, or of the given list" });
}

function periodReader(source: PeriodSource | undefined): Reader {
  if (source === undefined) return always(null);
  if ("is" in source) return always(source.is);
  if ("start" in source) return { parts: [name(source.start), name(source.end)], read: ([start, end]) => (start == null || end == null ? null : dated(start, end)) };
  if ("year" in source) return { parts: [name(source.year)], read: ([text]) => (text == null ? null : yearOf(text)) };
  return { parts: [name(source.month)], read: ([text]) => (text == null ? null : monthOf(text)) };
}

function dated(start: string, end: string): Period {
  if (isDate(start) && isDate(end) && start <= end) return { start, end };
  throw new EntrepotError("engine.value", `“${shown(start)}” to “${shown(end)}” is no period.`, { found: `${shown(start)} to ${shown(end)}`, expected: "two ISO dates in order" });
}

function yearOf(text: string): Period {
  if (/^\d{4}$/.test(text)) return year(Number(text));
  throw new EntrepotError("engine.value", `“${shown(text)}” is no year.`, { found: shown(text), expected: "a year such as 2024" });
}

function monthOf(text: string): Period {
  const [, inYear, number] = /^(\d{4})-?(0[1-9]|1[0-2])$/.exec(text) ?? [];
  if (inYear !== undefined) return months(Number(inYear), Number(number), Number(number));
  throw new EntrepotError("engine.value", `“${shown(text)}” is no month.`, { found: shown(text), expected: "a month such as 2024-09 or 202409" });
}

function commodityReader(source: CommoditySource | undefined): Reader {
  const names = source === undefined ? [] : (["hs", "words", "hsRevision"] as const).filter((part) => source[part] !== undefined);
  const read = (texts: Texts): Commodity | null => {
    const said = Object.fromEntries(names.flatMap((part, i) => (texts[i] == null ? [] : [[part, texts[i]]]))) as Partial<Commodity>;
    return said.hs === undefined && said.words === undefined ? null : { words: "", ...said };
  };
  return names.length === 0 ? always(null) : { parts: names.map((part) => name(source?.[part] as string)), read };
}

/** The currency or unit of an amount: said only where the amount is there. */
function measureReader(source: TextSource | undefined, value: Sql | undefined): Reader {
  if (source === undefined || value === undefined) return always(null);
  if (typeof source === "object" && "is" in source) return { parts: [sql`case when (${value}) is null then 'f' else 't' end`], read: ([there]) => (there === "t" ? source.is : null) };
  const { parts: [column = sql`null`], read } = textReader(source, null);
  return { parts: [sql`case when (${value}) is null then null else ${column} end`], read };
}

function percentReader(source: { percent: string; bound?: string } | undefined): Reader {
  if (source === undefined) return always(null);
  const bound = source.bound === undefined ? [] : [name(source.bound)];
  return { parts: [name(source.percent), ...bound], read: ([percent, stated]) => (percent == null ? null : { percent, bound: stated ?? "exact" }) };
}

/** The amounts of a source as SQL. */
export interface AmountValues {
  readonly money?: Sql | undefined;
  readonly quantity?: Sql | undefined;
}

/** How every field of a source is read. */
export function readersOf(columns: FlowSourceColumns, values: AmountValues, places: Places): Readonly<Record<ReadField, Reader>> {
  return {
    direction: textReader(columns.direction, "unspecified", DirectionSchema.options), status: textReader(columns.status, "actual", FlowStatusSchema.options),
    reporter: placeReader(columns.reporter, places), partner: placeReader(columns.partner, places), via: placeReader(columns.via, places),
    period: periodReader(columns.period), commodity: commodityReader(columns.commodity),
    valuation: textReader(columns.valuation, null, ["fob", "cif"]), coverage: textReader(columns.coverage, null, ["period", "year-to-date"]), document: textReader(columns.document, null),
    currency: measureReader(columns.money?.currency, values.money), unit: measureReader(columns.quantity?.unit, values.quantity),
    change: percentReader(columns.change), share: percentReader(columns.share),
  };
}
