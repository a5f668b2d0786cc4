import { bareCode, schemeCode } from "./code-name.js";
import { asPair, withContext, withPrefix } from "./compound-name.js";
import { fold } from "./fold.js";
import { type Hit, nothing } from "./hit.js";
import type { Places } from "./registry.js";
import { fits, ownersOf, simpleName } from "./simple-name.js";
import { strippings } from "./strip.js";
import { nearest, type Tolerance } from "./typo.js";

/** Names longer than any place's are not looked at. */
export const longestName = 200;

const control = /[\u0000-\u0008\u000e-\u001f\u007f]/;

/** The name of a place as it is looked for, or null where a text can be none. */
function nameIn(text: string): string | null {
  if (text.length > longestName * 4) return null;
  const name = text.trim();
  return name && name.length <= longestName && !control.test(name) ? name : null;
}

/** What a name or code may mean: the ways to read it in order, the first that finds something counts. */
export function lookUp(places: Places, text: string): Hit {
  const name = nameIn(text);
  const key = name === null ? "" : fold(name);
  if (name === null || !key) return nothing;
  return schemeCode(places, name) ?? simpleName(places, name, key) ?? bareCode(places, name) ?? asPair(places, name) ?? withContext(places, name) ?? withPrefix(places, key) ?? nothing;
}

/** What a misprinted name may mean: the accepted rows with the nearest name, its level word left aside; null where none is near. */
export function nearMiss(places: Places, text: string, tolerance: Tolerance): Hit | null {
  const key = fold(nameIn(text) ?? "");
  const whole = nearest(places, key, tolerance);
  let best: Hit | null = whole ? { ...ownersOf(places, whole.rows), distance: whole.distance } : null;
  for (const stripped of strippings(key)) {
    const found = nearest(places, stripped.rest, tolerance);
    const rows = found?.rows.filter((row) => fits(places, row, stripped)) ?? [];
    if (found && rows.length && (!best || found.distance < best.distance)) best = { ...nothing, rows, types: stripped.types, distance: found.distance };
  }
  return best;
}
