import type { Result } from "../aggregate/index.js";
import { EntrepotError, type Reading, shown as shownValue, type TradeFlow } from "../model/index.js";
import type { PlaceDescription } from "../places/index.js";
import type { Conversion } from "../rates/index.js";
import type { AppraisedFlow } from "./appraised-flow.js";
import { type ChartSpec, isChartSpec } from "./chart.js";
import { conversionTable } from "./conversion-table.js";
import { flowsTable } from "./flows-table.js";
import { highlightedHtml, highlightStyle } from "./highlight.js";
import { escapeHtml, htmlTable } from "./html-table.js";
import { escapeMarkdown, markdownTable } from "./markdown-table.js";
import { placeTables } from "./place-tables.js";
import { readingTables } from "./reading-tables.js";
import { resultNotes, resultTable } from "./result-table.js";
import type { Table } from "./table.js";
import { textTable } from "./text-table.js";

/** What can be shown. */
export type Showable = Table | readonly Table[] | Result | Reading | PlaceDescription | Conversion | readonly (TradeFlow | AppraisedFlow)[] | ChartSpec;

/** The same thing for each kind of viewer, by its media type. */
export type MediaBundle = Readonly<Record<string, string | object>>;

/** Something that a notebook, a terminal and a template show, each in its own way. */
export interface Shown {
  readonly media: MediaBundle;
  toString(): string;
}

/** How it is shown. `text` is the text of a reading: its HTML then has every fact marked where it stands. */
export interface ShowOptions {
  readonly title?: string;
  readonly digits?: number | "short";
  readonly text?: string;
}

/** The signs by which a Jupyter kernel and Node's console ask an object how it wants to be shown. */
const notebook = Symbol.for("Jupyter.display");
const inspect = Symbol.for("nodejs.util.inspect.custom");

const has = (value: object, ...names: readonly string[]): boolean => names.every((name) => name in value);
const isTable = (value: object): value is Table => has(value, "columns", "rows") && !has(value, "overlaps");
const isResult = (value: object): value is Result => has(value, "columns", "rows", "overlaps");
const isReading = (value: object): value is Reading => has(value, "language", "flows", "agreements", "problems");
const isDescription = (value: object): value is PlaceDescription => has(value, "asked", "finding", "places");
const isConversion = (value: object): value is Conversion => has(value, "of", "steps", "exact");
const isList = (value: Showable): value is readonly Table[] | readonly (TradeFlow | AppraisedFlow)[] => Array.isArray(value);

/** A list is of tables or of flows; an empty one is a table of no flows. */
function tablesOfList(value: readonly (Table | TradeFlow | AppraisedFlow)[], titled: { title?: string }): Table[] {
  const tables = value.filter((each): each is Table => isTable(each));
  if (tables.length === value.length && tables.length > 0) return tables;
  return [flowsTable(value as readonly (TradeFlow | AppraisedFlow)[], titled)];
}

/** What is shown as tables, and sentences below them. */
function tablesOf(value: Exclude<Showable, ChartSpec>, { title, digits }: ShowOptions): { tables: readonly Table[]; notes: readonly string[] } {
  const titled = title === undefined ? {} : { title };
  if (isList(value)) return { tables: tablesOfList(value, titled), notes: [] };
  if (isResult(value)) return { tables: [resultTable(value, { ...titled, ...(digits === undefined ? {} : { digits }) })], notes: resultNotes(value) };
  if (isReading(value)) return { tables: readingTables(value), notes: [] };
  if (isDescription(value)) return { tables: placeTables(value), notes: [] };
  if (isConversion(value)) return { tables: [conversionTable(value, digits === "short" ? undefined : digits)], notes: value.problems.map(({ message }) => message) };
  if (isTable(value)) return { tables: [{ ...value, ...titled }], notes: [] };
  throw new EntrepotError("display.value", `${shownValue(value)} is nothing that can be shown.`, { found: shownValue(value), expected: "a result, a reading, flows, a table, a chart, a conversion or a place's description" });
}

function mediaOf(value: Exclude<Showable, ChartSpec>, options: ShowOptions): MediaBundle {
  const { tables, notes } = tablesOf(value, options);
  const marked = options.text !== undefined && !isList(value) && isReading(value) ? `<style>${highlightStyle}</style>${highlightedHtml(options.text, value)}` : "";
  return {
    "text/plain": [...tables.map((table) => textTable(table)), ...notes].join("\n\n"),
    "text/html": marked + tables.map(htmlTable).join("") + notes.map((note) => `<p>${escapeHtml(note)}</p>`).join(""),
    "text/markdown": [...tables.map(markdownTable), ...notes.map(escapeMarkdown)].join("\n\n"),
  };
}

/** A chart where it can be drawn, its data as text where it cannot. */
function chartMedia(spec: ChartSpec): MediaBundle {
  const names = Object.keys(spec.data.values[0] ?? {});
  const table: Table = { columns: names.map((name) => ({ name })), rows: spec.data.values.map((value) => ({ cells: names.map((name) => String(value[name] ?? "—")) })) };
  return { "application/vnd.vegalite.v5+json": spec, "text/plain": textTable(spec.title === undefined ? table : { ...table, title: spec.title }) };
}

/**
 * Anything that this library returns, ready for viewers: the last value of a notebook's cell, `console.log`, a template string.
 *
 * Errors: `display.value` for what cannot be shown.
 *
 * @example
 * import { convert, money } from "entrepot";
 * import { show } from "entrepot/display";
 * Object.keys(show(convert(money("1e9", "CNY"), "USD", { on: "2024" })).media); // => ["text/plain","text/html","text/markdown"]
 */
export function show(value: Showable, options: ShowOptions = {}): Shown {
  if (typeof value !== "object" || value === null) throw new EntrepotError("display.value", `${shownValue(value)} is nothing that can be shown.`, { found: shownValue(value), expected: "a result, a reading, flows, a table, a chart" });
  const media = isChartSpec(value) ? chartMedia(value) : mediaOf(value as Exclude<Showable, ChartSpec>, options);
  const text = (): string => String(media["text/plain"]);
  return Object.defineProperties({ media, toString: text }, { [notebook]: { value: () => media }, [inspect]: { value: text } });
}
