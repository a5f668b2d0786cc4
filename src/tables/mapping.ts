import type { CurrencyCode, Direction } from "../model/index.js";
import { type Cells, type Draft, type Drafted, type Given, type RecordFormat, Refusal } from "./format.js";

/** Which column holds what. What no column holds is a constant of the mapping. */
export interface MappedColumns {
  readonly value?: string;
  readonly reporter?: string;
  readonly partner?: string;
  readonly via?: string;
  readonly period?: string;
  readonly direction?: string;
  readonly currency?: string;
  readonly hs?: string;
  readonly commodity?: string;
  readonly quantity?: string;
  readonly unit?: string;
}

/** A table of one's own: the names of its columns, and what it does not say. */
export interface TableMapping extends Given {
  readonly columns: MappedColumns;
  /** By how much values are multiplied: 1000 for a table in thousands. */
  readonly scale?: number;
  readonly decimal?: "." | ",";
  readonly delimiter?: string;
  readonly encoding?: string;
  /** What the cells of the column of directions mean; without it, "export", "import" and the like. */
  readonly directions?: Readonly<Record<string, Direction>>;
  /** Whether places are names (and any codes that names are found by) or M49 numbers. */
  readonly places?: "name" | "m49" | "iso";
  readonly unit?: string;
  readonly hsRevision?: string;
}

const ways: ReadonlySet<string> = new Set<Direction>(["export", "import", "total", "balance", "re-export", "re-import", "transit", "unspecified"]);

function directionOf(cell: string, mapping: TableMapping): Direction | Refusal {
  if (cell === "") return mapping.direction ?? "unspecified";
  const known = mapping.directions === undefined ? undefined : Object.entries(mapping.directions).find(([word]) => word.toLowerCase() === cell.toLowerCase())?.[1];
  if (known !== undefined) return known;
  const word = cell.toLowerCase();
  return ways.has(word) ? (word as Direction) : new Refusal("tables.direction", `“${cell}” is no direction`, { found: cell, expected: "export, import, or a word of `directions`", ...(mapping.columns.direction === undefined ? {} : { column: mapping.columns.direction }) });
}

function goods(cell: (name: string | undefined) => string, { columns, hsRevision }: TableMapping): Pick<Draft, "commodity"> {
  const [hs, words] = [cell(columns.hs), cell(columns.commodity)];
  if (hs === "" && words === "") return {};
  return { commodity: { words: words === "" ? hs : words, ...(hs === "" ? {} : { hs, ...(hsRevision === undefined ? {} : { hsRevision }) }) } };
}

function mapped(mapping: TableMapping, cells: Cells, given: Given): Drafted {
  const { columns, scale = 1, decimal = "." } = mapping;
  const cell = (name: string | undefined): string => (name === undefined ? "" : cells(name));
  const direction = directionOf(cell(columns.direction), { ...mapping, ...given });
  if (direction instanceof Refusal) return direction;
  const place = (name: string | undefined, constant: string | undefined) => {
    const text = cell(name);
    return text !== "" ? { scheme: mapping.places ?? ("name" as const), text } : constant === undefined ? null : { scheme: "name" as const, text: constant };
  };
  const currency: CurrencyCode | string = cell(columns.currency) || given.currency || mapping.currency || "";
  return {
    direction, reporter: place(columns.reporter, given.reporter ?? mapping.reporter), partner: place(columns.partner, given.partner ?? mapping.partner), via: place(columns.via, undefined),
    period: cell(columns.period) || given.period || mapping.period || "", ...goods(cell, mapping),
    ...(columns.value === undefined ? {} : { money: { text: cell(columns.value), scale, decimal, currency }, column: columns.value }),
    ...(columns.quantity === undefined ? {} : { quantity: { text: cell(columns.quantity), decimal, unit: cell(columns.unit) || mapping.unit || "" } }),
    status: given.status ?? mapping.status ?? "actual",
  };
}

/** The format of a mapping: every column that it names must be there. */
export function mappedFormat(mapping: TableMapping): RecordFormat {
  const columns = Object.values(mapping.columns).filter((name): name is string => name !== undefined).map((name) => [name]);
  return { kind: "records", name: "mapping", columns, draft: (cells, given) => mapped(mapping, cells, given) };
}
