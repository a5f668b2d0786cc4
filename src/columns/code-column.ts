import { CodeWriter, type Codes } from "./codes.js";

/** A column whose row `i` holds `dictionary[codes[i]]`: each distinct value is kept once. */
export interface CodeColumn<T> {
  readonly codes: Codes;
  readonly dictionary: readonly T[];
}

/** The value of a row. */
export const valueAt = <T>({ codes, dictionary }: CodeColumn<T>, row: number): T => dictionary[codes[row] ?? 0] as T;

/** Gives each distinct value a code, in the order in which values first appear. */
export class DictionaryBuilder<T> {
  readonly dictionary: T[] = [];
  private readonly byKey = new Map<string, number>();
  /** Facts of one table mostly share their objects: an identity hit spares building the key. Where they do not, memory stays bounded. */
  private readonly byIdentity = new Map<T, number>();
  private last: T | undefined;
  private lastCode = -1;

  constructor(private readonly keyOf: (value: T) => string) {}

  code(value: T): number {
    if (value === this.last && this.lastCode >= 0) return this.lastCode;
    this.last = value;
    this.lastCode = this.byIdentity.get(value) ?? this.codeOfNew(value);
    return this.lastCode;
  }

  private codeOfNew(value: T): number {
    const code = this.codeOfKey(this.keyOf(value), value);
    if (this.byIdentity.size < 65_536) this.byIdentity.set(value, code);
    return code;
  }

  private codeOfKey(key: string, value: T): number {
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const code = this.dictionary.push(value) - 1;
    this.byKey.set(key, code);
    return code;
  }
}

/** A column of codes while its rows come in. */
export class CodeBuilder<R, T> {
  private readonly dictionary: DictionaryBuilder<T>;
  private readonly writer: CodeWriter;

  /** `keyOf` tells which values are the same. */
  constructor(length: number, private readonly valueOf: (row: R) => T, keyOf: (value: T) => string) {
    this.dictionary = new DictionaryBuilder(keyOf);
    this.writer = new CodeWriter(length);
  }

  take(rows: readonly R[], from: number, to: number): void {
    for (let i = from; i < to; i++) this.writer.set(i, this.dictionary.code(this.valueOf(rows[i] as R)));
  }

  done(): CodeColumn<T> {
    return { codes: this.writer.codes, dictionary: this.dictionary.dictionary };
  }
}

/**
 * The column of one property of many rows; `keyOf` tells which values are the same.
 *
 * @example
 * import { codeColumn } from "entrepot/aggregate";
 * const column = codeColumn(["VN", "CN", "VN"], (id) => id, (id) => id);
 * Array.from(column.codes); // => [0,1,0]
 */
export function codeColumn<R, T>(rows: readonly R[], valueOf: (row: R) => T, keyOf: (value: T) => string): CodeColumn<T> {
  const builder = new CodeBuilder(rows.length, valueOf, keyOf);
  builder.take(rows, 0, rows.length);
  return builder.done();
}
