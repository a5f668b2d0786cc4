import type { Key } from "./fields.js";
import { keyText } from "./keys.js";
import { columnOf, type FieldName } from "./measure-names.js";

/** The scope of each group: groups that agree in the columns of `over` share one, and without any all do. */
export function scopesOf(keys: readonly (readonly Key[])[], by: readonly FieldName[], over: readonly string[]): Uint32Array {
  const places = over.map((name) => by.findIndex((field) => columnOf(field) === name));
  const numbers = new Map<string, number>();
  return Uint32Array.from(keys, (key) => {
    const text = JSON.stringify(places.map((place) => keyText(key[place] ?? null)));
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  });
}
