import { directions, EntrepotError, flowStatuses, isDate, type LocalityRef, months, type Period, shown, year, type Commodity } from "../../model/index.js";
import { localityOf, type Places, refOf, tablesDate } from "../../places/index.js";
import { PlaceCells, Refusal } from "../../tables/index.js";
import { name, type Sql, sql } from "./sql.js";
import type { CommoditySource, FlowSourceColumns, PeriodSource, PlaceSource, TextSource } from "./source.js";

type Texts = readonly (string | null)[];
/** Fields of a flow that are read from columns: those of a table of flows, and the two stated percentages. */
export const readFields = ["direction", "status", "reporter", "partner", "via", "period", "commodity", "valuation", "coverage", "document", "currency", "unit", "change", "share"] as const;
export type ReadField = (typeof readFields)[number];

/** A column, or a term of SQL, with its type. */
export interface ReadPart {
  readonly term: Sql;
  readonly type: string;
}

/** How a field is read: the columns that an engine groups by, and what their texts say. A field of no columns is the same in all rows. */
export interface Reader {
  readonly parts: readonly ReadPart[];
  /** Whether the field says only that its amount is there. */
  readonly isPresence?: boolean;
  /** Errors: `engine.value` for a text that the field cannot be. */
  readonly read: (texts: Texts) => unknown;
}

/** What of a source a field is read from. */
interface In<S> {
  readonly source: S | undefined;
  readonly types: ReadonlyMap<string, string>;
}

const partOf = (column: string, types: ReadonlyMap<string, string>): ReadPart => ({ term: name(column), type: types.get(column) ?? "" });

const always = (value: unknown): Reader => ({ parts: [], read: () => value });

function textReader({ source, types }: In<TextSource>, otherwise: string | null, allowed?: readonly string[]): Reader {
  if (source === undefined) return always(otherwise);
  if (typeof source === "object" && "is" in source) return always(checked(source.is, "a constant", allowed));
  const [column, values] = typeof source === "string" ? [source, undefined] : [source.column, source.values];
  const said = (text: string) => (values === undefined ? text : Object.hasOwn(values, text) ? values[text] : text) as string;
  return { parts: [partOf(column, types)], read: ([text]) => (text == null ? otherwise : checked(said(text), column, allowed)) };
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

function placeReader({ source, types }: In<PlaceSource>, places: Places): Reader {
  if (source === undefined) return always(null);
  if (typeof source === "object" && "is" in source) return always(placeOf(source.is, places));
  if (typeof source === "string") return { parts: [partOf(source, types)], read: ([id]) => (id == null ? null : placeOf(id, places)) };
  const { column, codes } = source;
  const cells = new PlaceCells(places);
  const listed = (code: string) => placeOf(typeof codes === "object" && Object.hasOwn(codes, code) ? (codes[code] as string) : unknownCode(code, column), places);
  const coded = (code: string) => (typeof codes === "object" ? listed(code) : cellOf(cells.read({ scheme: codes, text: code }, tablesDate), code, column));
  return { parts: [partOf(column, types)], read: ([code]) => (code == null ? null : coded(code)) };
}

/** A code of a scheme is read as in tables: one that is no country of today stands for itself. */
const cellOf = (found: LocalityRef | Refusal, code: string, column: string): LocalityRef => (found instanceof Refusal ? unknownCode(code, column) : found);

function unknownCode(code: string, column: string): never {
  throw new EntrepotError("engine.value", `No locality is known by the code “${shown(code)}” of the column “${column}”.`, { found: shown(code), expected: "a code of the scheme, or of the given list" });
}

function periodReader({ source, types }: In<PeriodSource>): Reader {
  if (source === undefined) return always(null);
  if ("is" in source) return always(source.is);
  if ("start" in source) return { parts: [partOf(source.start, types), partOf(source.end, types)], read: ([start, end]) => (start == null || end == null ? null : dated(start, end)) };
  if ("year" in source) return { parts: [partOf(source.year, types)], read: ([text]) => (text == null ? null : yearOf(text)) };
  return { parts: [partOf(source.month, types)], read: ([text]) => (text == null ? null : monthOf(text)) };
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

function commodityReader({ source, types }: In<CommoditySource>): Reader {
  const names = source === undefined ? [] : (["hs", "words", "hsRevision"] as const).filter((part) => source[part] !== undefined);
  const read = (texts: Texts): Commodity | null => {
    const said = Object.fromEntries(names.flatMap((part, i) => (texts[i] == null ? [] : [[part, texts[i]]]))) as Partial<Commodity>;
    return said.hs === undefined && said.words === undefined ? null : { words: "", ...said };
  };
  return names.length === 0 ? always(null) : { parts: names.map((part) => partOf(source?.[part] as string, types)), read };
}

/** The currency or unit of an amount: said only where the amount is there. */
function measureReader({ source, types }: In<TextSource>, value: Sql | undefined): Reader {
  if (source === undefined || value === undefined) return always(null);
  if (typeof source === "object" && "is" in source) return { parts: [{ term: sql`case when (${value}) is null then 0 else 1 end`, type: "integer" }], isPresence: true, read: ([there]) => (there === "1" ? source.is : null) };
  const { parts: [part], read } = textReader({ source, types }, null);
  return { parts: part === undefined ? [] : [{ term: sql`case when (${value}) is null then null else ${part.term} end`, type: part.type }], read };
}

function percentReader({ source, types }: In<{ percent: string; bound?: string }>): Reader {
  if (source === undefined) return always(null);
  const bound = source.bound === undefined ? [] : [partOf(source.bound, types)];
  return { parts: [partOf(source.percent, types), ...bound], read: ([percent, stated]) => (percent == null ? null : { percent, bound: stated ?? "exact" }) };
}

/** The amounts of a source as SQL. */
export interface AmountValues {
  readonly money?: Sql | undefined;
  readonly quantity?: Sql | undefined;
}

/** How every field of a source is read. */
export function readersOf(columns: FlowSourceColumns, types: ReadonlyMap<string, string>, { values, places }: { values: AmountValues; places: Places }): Readonly<Record<ReadField, Reader>> {
  const from = <S>(source: S | undefined): In<S> => ({ source, types });
  return {
    direction: textReader(from(columns.direction), "unspecified", directions), status: textReader(from(columns.status), "actual", flowStatuses),
    reporter: placeReader(from(columns.reporter), places), partner: placeReader(from(columns.partner), places), via: placeReader(from(columns.via), places),
    period: periodReader(from(columns.period)), commodity: commodityReader(from(columns.commodity)),
    valuation: textReader(from(columns.valuation), null, ["fob", "cif"]), coverage: textReader(from(columns.coverage), null, ["period", "year-to-date"]), document: textReader(from(columns.document), null),
    currency: measureReader(from(columns.money?.currency), values.money), unit: measureReader(from(columns.quantity?.unit), values.quantity),
    change: percentReader(from(columns.change)), share: percentReader(from(columns.share)),
  };
}
