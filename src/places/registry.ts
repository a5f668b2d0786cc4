import { EntrepotError, type Language, type Locality } from "../model/index.js";
import { chineseNames, eachStart, idOf, languages, localityFrom, namesEnd, packedCodes, packedNames, packedParents, sideKeys } from "./decode.js";
import { fold } from "./fold.js";
import { eachKey } from "./line-keys.js";

/** One name of one row, as it is written. */
export interface Form {
  row: number;
  form: string;
  language: Language;
  weak: boolean;
}

/** A generated table of `src/data`: its rows, one a line. */
export interface PackedTable {
  rows: string;
}

/** Places as a table of rows; each index is built when it is first asked for. Make one with {@link defaultPlaces}, {@link countryPlaces} or {@link extend}. */
export class Places {
  readonly #tables: readonly PackedTable[];
  readonly #added: readonly Locality[];
  readonly #decoded: (Locality | undefined)[] = [];
  #rows: string[] | undefined;
  #ids: Map<string, number> | undefined;
  #folded: Rows | undefined;
  #codes: Rows | undefined;
  #children: Rows | undefined;

  /** @param tables packed tables of `src/data`. @param added localities beside them. */
  constructor(tables: readonly PackedTable[], added: readonly Locality[] = []) {
    this.#tables = tables;
    this.#added = added;
  }

  /** The same tables with more localities. */
  with(added: readonly Locality[]): Places {
    return new Places(this.#tables, [...this.#added, ...added]);
  }

  #lines(): string[] {
    this.#rows ??= this.#tables.flatMap((table) => table.rows.split("\n"));
    return this.#rows;
  }

  /** How many localities there are. */
  get size(): number {
    return this.#lines().length + this.#added.length;
  }

  /** The locality of a row. */
  locality(row: number): Locality {
    const known = this.#decoded[row];
    if (known) return known;
    const lines = this.#lines();
    const line = lines[row];
    const locality = line ? localityFrom(line.split("\t")) : this.#added[row - lines.length];
    if (!locality) throw new EntrepotError("places.row", `There is no locality ${row}; the registry holds ${this.size}.`);
    this.#decoded[row] = locality;
    return locality;
  }

  /** The id of a row: a look at it takes no more of the row apart. */
  id(row: number): string {
    const line = this.#lines()[row];
    return line ? idOf(line) : this.locality(row).id;
  }

  /** The names of a row by language, weak marks not taken off. */
  #names(row: number): (readonly [Language, readonly string[]])[] {
    const line = this.#lines()[row];
    const added = this.#added[row - this.#lines().length];
    const fields = line?.split("\t", namesEnd);
    return languages.map((language) => [language, fields ? packedNames(fields, language) : (added?.names[language] ?? [])]);
  }

  /** The row of an id. */
  row(id: string): number | undefined {
    if (!this.#ids) {
      const lines = this.#lines();
      this.#ids = new Map(lines.map((line, row) => [idOf(line), row] as const));
      this.#added.forEach((locality, index) => this.#ids?.set(locality.id, lines.length + index));
    }
    return this.#ids.get(id);
  }

  /** The names of some rows, or of every row. */
  *forms(rows: Iterable<number> = Array(this.size).keys()): Iterable<Form> {
    for (const row of rows)
      for (const [language, names] of this.#names(row))
        for (const name of names) {
          const weak = name.charCodeAt(0) === 126;
          yield { row, form: weak ? name.slice(1) : name, language, weak };
        }
  }

  /** Shows where the names of each row begin in a text, which goes on behind them. All other names begin like one of these. */
  eachStart(visit: (text: string, at: number, row: number) => void): void {
    const lines = this.#lines();
    lines.forEach((line, row) => eachStart(line, (at) => visit(line, at, row)));
    this.#added.forEach(({ names }, index) => {
      for (const name of Object.values(names).flat()) visit(name, 0, lines.length + index);
    });
  }

  #index(): Rows {
    if (this.#folded) return this.#folded;
    const folded: Rows = new Map();
    const lines = this.#lines();
    eachKey(lines, (key, row) => {
      for (const each of apart(key)) put(folded, each, row);
    });
    lines.forEach((line, row) => {
      for (const key of chineseNames(line)) put(folded, key, row);
    });
    this.#added.forEach((locality, index) => {
      for (const form of Object.values(locality.names).flat()) put(folded, fold(form), lines.length + index);
    });
    this.#folded = folded;
    return folded;
  }

  /** Rows whose name folds to this key. */
  folded(key: string): readonly number[] | undefined {
    return rowsOf(this.#index(), key);
  }

  /** Every folded name with its rows. */
  foldedNames(): [string, readonly number[]][] {
    return [...this.#index()].map(([key, rows]) => [key, typeof rows === "number" ? [rows] : rows]);
  }

  /** Rows with a code, "scheme:code". */
  code(code: string): readonly number[] | undefined {
    if (!this.#codes) {
      const codes: Rows = new Map();
      const lines = this.#lines();
      lines.forEach((line, row) => {
        for (const item of packedCodes(line.split("\t"))) put(codes, item, row);
      });
      this.#added.forEach((locality, index) => {
        for (const [scheme, value] of Object.entries(locality.codes)) if (value) put(codes, `${scheme}:${value}`, lines.length + index);
      });
      this.#codes = codes;
    }
    return rowsOf(this.#codes, code);
  }

  /** Rows that name this id as a parent, at any time. */
  childRows(id: string): readonly number[] {
    if (!this.#children) {
      const children: Rows = new Map();
      const lines = this.#lines();
      lines.forEach((line, row) => {
        for (const id of packedParents(line.split("\t"))) put(children, id, row);
      });
      this.#added.forEach((locality, index) => {
        for (const parent of locality.parents) put(children, parent.id, lines.length + index);
      });
      this.#children = children;
    }
    return rowsOf(this.#children, id) ?? [];
  }
}

/** Most keys have one row: an array for each would double the time of the first look-up. */
type Rows = Map<string, number | number[]>;

/** A key, or those of a gate's sides, which stand together. */
const apart = (key: string): readonly string[] => (key.includes(">") ? sideKeys(key) : [key]);

function rowsOf(map: Rows, key: string): readonly number[] | undefined {
  const rows = map.get(key);
  return typeof rows === "number" ? [rows] : rows;
}

function put(map: Rows, key: string, row: number): void {
  const rows = map.get(key);
  if (rows === undefined) map.set(key, row);
  else if (typeof rows === "number") {
    if (rows !== row) map.set(key, [rows, row]);
  } else if (!rows.includes(row)) rows.push(row);
}
