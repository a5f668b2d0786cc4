import type { CodeColumn, FlowTable } from "../columns/index.js";
import type { LocalityRef, Period } from "../model/index.js";
import { type Field, type Key, NoKey } from "./fields.js";

/** A field's keys over a whole table. */
export type KeyColumn = CodeColumn<Key | NoKey>;

/** The unit of a place at a level, on a day; null where the place stands above that level or lies in no such unit. */
export type UnitAt = (place: LocalityRef, level: string, at: string | undefined) => LocalityRef | null;

export const keyText = (key: Key | NoKey): string => (key instanceof NoKey ? `!${key.code}${key.message}` : key === null ? "" : typeof key === "object" ? `@${key.id}` : `${typeof key}:${key}`);

/** The keys of a field: its work is done once for each entry of a dictionary, never for each row. */
export function keyColumn(table: FlowTable, field: Field, unitAt: UnitAt): KeyColumn {
  if (field.kind === "level") return levelColumn(table, field, unitAt);
  const { codes, dictionary } = table[field.column] as CodeColumn<unknown>;
  const { dictionary: keys, codeOf } = distinct(dictionary.map((entry) => (field.key as (entry: unknown) => Key | NoKey)(entry)));
  return keys.length === dictionary.length ? { codes, dictionary: keys } : { codes: codes.map((code) => codeOf[code] ?? 0), dictionary: keys };
}

function distinct(entries: readonly (Key | NoKey)[]): { dictionary: (Key | NoKey)[]; codeOf: number[] } {
  const codes = new Map<string, number>();
  const dictionary: (Key | NoKey)[] = [];
  const codeOf = entries.map((entry) => {
    const text = keyText(entry);
    const code = codes.get(text) ?? dictionary.push(entry) - 1;
    codes.set(text, code);
    return code;
  });
  return { dictionary, codeOf };
}

/** Which province a county lies in depends on the day: the key belongs to the pair of place and period. */
function levelColumn(table: FlowTable, field: Field & { kind: "level" }, unitAt: UnitAt): KeyColumn {
  const { codes: placeCodes, dictionary: places } = table[field.column];
  const { codes: periodCodes, dictionary: periods } = table.period;
  const entries: (Key | NoKey)[] = [];
  const codeOfPair = new Map<number, number>();
  const codes = new Uint32Array(table.length);
  for (let row = 0; row < table.length; row++) {
    const [place, period] = [placeCodes[row] ?? 0, periodCodes[row] ?? 0];
    const pair = place * periods.length + period;
    let code = codeOfPair.get(pair);
    if (code === undefined) {
      code = entries.push(unitKey(places[place] ?? null, periods[period] ?? null, field, unitAt)) - 1;
      codeOfPair.set(pair, code);
    }
    codes[row] = code;
  }
  const { dictionary, codeOf } = distinct(entries);
  return { codes: codes.map((code) => codeOf[code] ?? 0), dictionary };
}

function unitKey(place: LocalityRef | null, period: Period | null, { column, level, at }: Field & { kind: "level" }, unitAt: UnitAt): Key | NoKey {
  if (place === null) return column === "reporter" ? new NoKey("aggregate.no-reporter", "It is not said whose trade this is", "a reporter") : null;
  const unit = unitAt(place, level, at ?? period?.end);
  return unit ?? new NoKey("aggregate.place-too-coarse", `${place.name} lies in no single ${level}`, `a place within a ${level}`);
}
