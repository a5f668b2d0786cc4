import { EntrepotError, type Language, type Locality } from "../model/index.js";
import { languages, localityFrom, packedCodes, packedNames } from "./decode.js";
import { fold } from "./fold.js";

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
  #exact: Map<string, number[]> | undefined;
  #folded: Map<string, number[]> | undefined;
  #codes: Map<string, number[]> | undefined;
  #children: Map<string, number[]> | undefined;

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

  #index(): { exact: Map<string, number[]>; folded: Map<string, number[]> } {
    if (this.#exact && this.#folded) return { exact: this.#exact, folded: this.#folded };
    const exact = new Map<string, number[]>();
    const folded = new Map<string, number[]>();
    const size = this.size;
    for (let row = 0; row < size; row++)
      for (const language of languages)
        for (const name of this.#names(row, language)) {
          const form = name.charCodeAt(0) === 126 ? name.slice(1) : name;
          put(exact, form, row);
          put(folded, fold(form), row);
        }
    this.#exact = exact;
    this.#folded = folded;
    return { exact, folded };
  }

  /** Rows that bear exactly this name. */
  exact(name: string): readonly number[] | undefined {
    return this.#index().exact.get(name);
  }

  /** Rows whose name folds to this key. */
  folded(key: string): readonly number[] | undefined {
    return this.#index().folded.get(key);
  }

  /** Every folded name with its rows. */
  foldedNames(): ReadonlyMap<string, readonly number[]> {
    return this.#index().folded;
  }

  /** Rows with a code, "scheme:code". */
  code(code: string): readonly number[] | undefined {
    if (!this.#codes) {
      const codes = new Map<string, number[]>();
      const lines = this.#lines();
      lines.forEach((fields, row) => {
        for (const item of packedCodes(fields)) put(codes, item, row);
      });
      this.#added.forEach((locality, index) => {
        for (const [scheme, value] of Object.entries(locality.codes)) if (value) put(codes, `${scheme}:${value}`, lines.length + index);
      });
      this.#codes = codes;
    }
    return this.#codes.get(code);
  }

  /** Rows that name this id as a parent, at any time. */
  childRows(id: string): readonly number[] {
    if (!this.#children) {
      const children = new Map<string, number[]>();
      for (let row = 0; row < this.size; row++) for (const parent of this.locality(row).parents) put(children, parent.id, row);
      this.#children = children;
    }
    return this.#children.get(id) ?? [];
  }
}

function put(map: Map<string, number[]>, key: string, row: number): void {
  const rows = map.get(key);
  if (!rows) map.set(key, [row]);
  else if (rows[rows.length - 1] !== row && !rows.includes(row)) rows.push(row);
}
