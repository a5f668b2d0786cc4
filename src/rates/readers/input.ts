import { unzipSync } from "fflate";
import Papa from "papaparse";
import { EntrepotError, type Problem, problem, shown } from "../../model/index.js";
import type { OutlierPolicy } from "../check-rates.js";
import type { Rate } from "../rate.js";
import { type RateTable, rateTable } from "../rate-table.js";

/** A file of rates: its text, or its bytes (UTF-8), plain or in a zip. */
export type RateInput = string | Uint8Array;

/** What every reader takes. */
export interface ReadRatesOptions {
  /** Throws the first problem instead of listing it. */
  strict?: boolean;
  /** What becomes of a rate far from its neighbours: "leave-out", or "mark" it as unverified and keep it. Both tell it. */
  outliers?: OutlierPolicy;
}

const zipSignature = [0x50, 0x4b, 0x03, 0x04];
const isZip = (bytes: Uint8Array): boolean => zipSignature.every((byte, index) => bytes[index] === byte);

/** The text of an input without its byte order mark; of a zip, that of its first file. Errors: `rates.zip`, `rates.input`. */
export function textOf(input: RateInput): string {
  if (typeof input !== "string" && !(input instanceof Uint8Array)) throw new EntrepotError("rates.input", `Rates are read from text or bytes, not from ${shown(input)}.`, { found: shown(input), expected: "a string or a Uint8Array" });
  if (typeof input === "string") return input.replace(/^\uFEFF/, "");
  return new TextDecoder("utf-8").decode(isZip(input) ? firstFile(input) : input);
}

function firstFile(zip: Uint8Array): Uint8Array {
  try {
    const files = Object.entries(unzipSync(zip)).filter(([name]) => !name.endsWith("/") && !name.startsWith("__MACOSX"));
    if (files[0] !== undefined) return files[0][1];
  } catch (cause) {
    throw new EntrepotError("rates.zip", "The zip of rates cannot be opened: it is cut off or damaged.", { expected: "a zip with one file of rates", cause });
  }
  throw new EntrepotError("rates.zip", "The zip of rates holds no file.", { expected: "a zip with one file of rates" });
}

/** The mark that separates the first row's cells: decimal commas of later rows must not be counted. */
export function delimiterOf(text: string): string {
  const start = text.search(/\S/);
  const end = text.indexOf("\n", Math.max(0, start));
  const line = text.slice(Math.max(0, start), end < 0 ? text.length : end).replace(/"[^"]*"/g, "");
  const counts = [",", ";", "\t", "|"].map((mark) => ({ mark, count: line.split(mark).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}

const hasOpenQuote = (errors: readonly Papa.ParseError[]): boolean => errors.some(({ code }) => code === "MissingQuotes");

/** The cells of one line; an open quote stays in its cell, where it is told as what it is: no date, no rate. */
function lineOf(line: string, delimiter: string): string[] {
  const { data, errors } = Papa.parse<string[]>(line, { delimiter });
  return hasOpenQuote(errors) ? line.split(delimiter) : (data[0] ?? []);
}

/** Rows of cells of a CSV text, its delimiter found; row numbers count from 1. A quote without its end harms its own line only. */
export function rowsOf(text: string, delimiter: string = delimiterOf(text)): { cells: string[]; row: number }[] {
  const { data: whole, errors } = Papa.parse<string[]>(text, { delimiter });
  const data = hasOpenQuote(errors) ? text.split(/\r\n|\r|\n/).map((line) => lineOf(line, delimiter)) : whole;
  return data.map((cells, index) => ({ cells: cells.map((cell) => cell.trim()), row: index + 1 })).filter(({ cells }) => cells.some((cell) => cell !== ""));
}

/** Writings of "no rate on this day": a gap, not an error. */
const absent = new Set(["", "n/a", "na", "nd", "nc", "-", "..", "null"]);
export const isAbsent = (cell: string | undefined): boolean => cell === undefined || absent.has(cell.toLowerCase());

/** Where the columns of a table stand. Errors: `rates.columns`, telling the ones there are. */
export function columnsOf<T extends string>(header: readonly string[] | undefined, names: readonly T[]): Record<T, number> {
  const found = Object.fromEntries(names.map((name) => [name, header?.findIndex((cell) => cell.toLowerCase() === name.toLowerCase()) ?? -1])) as Record<T, number>;
  const lacking = names.filter((name) => found[name] < 0);
  if (lacking.length === 0) return found;
  throw new EntrepotError("rates.columns", `The table of rates has no column ${lacking.map((name) => `“${name}”`).join(", ")}; its first row is ${header?.slice(0, 12).join(", ") ?? "missing"}.`, { found: header?.slice(0, 12).join(", ") ?? "nothing", expected: lacking.join(", ") });
}

/** A column named by what is no currency code: told once, its rates left out. */
export const unknownColumn = (name: string, row: number): Problem => problem("rates.currency", `The column “${name}” is not named by a currency code of ISO 4217; its rates are left out.`, { row, column: name }, { found: name, expected: "a code such as CNY" });

/** The table of what a reader found. */
export function tableFrom(rates: readonly Rate[], problems: readonly Problem[], options: ReadRatesOptions): RateTable {
  const found = rates.length === 0 && problems.length === 0 ? [problem("rates.empty", "The input holds no rates.", {}, { expected: "at least one rate" })] : problems;
  return rateTable(rates, { ...options, problems: found });
}
