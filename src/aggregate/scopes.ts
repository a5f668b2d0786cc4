import { type Groups, keysOf } from "./groups.js";
import { keyText } from "./keys.js";
import { columnOf } from "./measure-names.js";
import type { FieldName } from "./plan.js";

/** The scope of each group: groups that agree in the columns of `over` share one, and without any all do. */
export function scopesOf(groups: Groups, by: readonly FieldName[], over: readonly string[]): Uint32Array {
  const scopes = new Uint32Array(groups.count);
  if (over.length === 0) return scopes;
  const places = over.map((name) => by.findIndex((field) => columnOf(field) === name));
  const numbers = new Map<string, number>();
  for (let group = 0; group < groups.count; group++) {
    const keys = keysOf(groups, group);
    const text = JSON.stringify(places.map((place) => keyText(keys[place] ?? null)));
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    scopes[group] = known;
  }
  return scopes;
}
