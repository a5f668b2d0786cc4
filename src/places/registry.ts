import { EntrepotError, type Language, type Locality } from "../model/index.js";
import { languages, localityFrom, nameField, packedCodes, packedNames } from "./decode.js";
import { fold, tableKey } from "./fold.js";

/** One name of one row, as it is written. */
export interface Form {
  row: number;
  form: string;
  language: Language;
  weak: boolean;
}

/** Places as a table of rows; each index is built when it is first asked for. Make one with {@link defaultPlaces}, {@link countryPlaces} or {@link extend}. */
export class Places {
  readonly #tables: readonly string[];
  readonly #added: readonly Locality[];
  readonly #decoded: (Locality | undefined)[] = [];
  #fields: (readonly string[])[] | undefined;
  #ids: Map<string, number> | undefined;
  #folded: Rows | undefined;
  #codes: Rows | undefined;
  #children: Rows | undefined;

  /** @param tables packed tables of `src/data`. @param added localities beside them. */
  constructor(tables: readonly string[], added: readonly Locality[] = []) {
    this.#tables = tables;
    this.#added = added;
  }

  /** The same tables with more localities. */
  with(added: readonly Locality[]): Places {
    return new Places(this.#tables, [...this.#added, ...added]);
  }

  #lines(): (readonly string[])[] {
    this.#fields ??= this.#tables.flatMap((table) => table.split("\n").map((line) => line.split("\t")));
    return this.#fields;
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
    const fields = lines[row];
    const locality = fields ? localityFrom(fields) : this.#added[row - lines.length];
    if (!locality) throw new EntrepotError("places.row", `There is no locality ${row}; the registry holds ${this.size}.`);
    this.#decoded[row] = locality;
    return locality;
  }

  /** The names of a row, without weak marks taken off. */
  #names(row: number, language: Language): readonly string[] {
    const fields = this.#lines()[row];
    return fields ? packedNames(fields, language) : (this.#added[row - this.#lines().length]?.names[language] ?? []);
  }

  /** The row of an id. */
  row(id: string): number | undefined {
    if (!this.#ids) {
      const lines = this.#lines();
      this.#ids = new Map(lines.map((fields, row) => [fields[0] ?? "", row] as const));
      this.#added.forEach((locality, index) => this.#ids?.set(locality.id, lines.length + index));
    }
    return this.#ids.get(id);
  }

  /** Every name of every row. */
  *forms(): Iterable<Form> {
    const size = this.size;
    for (let row = 0; row < size; row++)
      for (const language of languages)
        for (const name of this.#names(row, language)) {
          const weak = name.charCodeAt(0) === 126;
          yield { row, form: weak ? name.slice(1) : name, language, weak };
        }
  }

  #index(): Rows {
    if (this.#folded) return this.#folded;
    const folded: Rows = new Map();
    const lines = this.#lines();
    for (let row = 0; row < lines.length; row++) indexLine(folded, lines[row] ?? [], row);
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
      lines.forEach((fields, row) => {
        for (const item of packedCodes(fields)) put(codes, item, row);
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
      for (let row = 0; row < this.size; row++) for (const parent of this.locality(row).parents) put(children, parent.id, row);
      this.#children = children;
    }
    return rowsOf(this.#children, id) ?? [];
  }
}

const keyOf = (name: string): string => tableKey(name.charCodeAt(0) === 126 ? name.slice(1) : name);

/** The names of a packed line; an English list that only lacks the Vietnamese marks folds to the same keys and is passed over. */
function indexLine(folded: Rows, fields: readonly string[], row: number): void {
  for (let field = nameField.en; field <= nameField.zh; field++) {
    const text = fields[field];
    if (!text || text === "=") continue;
    const gap = text.indexOf(">");
    if (gap < 0) for (const name of text.split(";")) put(folded, keyOf(name), row);
    else indexSides(folded, text.slice(0, gap).split(";").map(keyOf), text.slice(gap + 1).split(";").map(keyOf), row);
  }
}

/** A gate is found by the name of each side and by both together, as {@link packedNames} writes them. */
function indexSides(folded: Rows, first: readonly string[], second: readonly string[], row: number): void {
  for (const name of first) if (name) put(folded, name, row);
  for (const name of second) if (name) put(folded, name, row);
  for (const a of first.slice(0, 2))
    for (const b of second.slice(0, 2)) {
      if (!a || !b || a === b) continue;
      put(folded, joinedKey(a, b), row);
      put(folded, joinedKey(b, a), row);
    }
}

const joinedKey = (first: string, second: string): string => (first.charCodeAt(0) > 0x3000 ? tableKey(`${first}—${second}`) : `${first} ${second}`);

/** Most keys have one row: an array for each would double the time of the first look-up. */
type Rows = Map<string, number | number[]>;

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
