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

/** What a name or code may mean: the ways to read it in order, the first that finds something counts. */
export function lookUp(places: Places, text: string, tolerance: Tolerance): Hit {
  if (text.length > longestName * 4) return nothing;
  const name = text.trim();
  if (!name || name.length > longestName || control.test(name)) return nothing;
  const key = fold(name);
  if (!key) return nothing;
  return (
    schemeCode(places, name) ??
    simpleName(places, name, key) ??
    bareCode(places, name) ??
    asPair(places, name) ??
    withContext(places, name) ??
    withPrefix(places, key) ??
    (tolerance.typos > 0 ? misprinted(places, key, tolerance) : null) ??
    nothing
  );
}

/** The nearest of the rows that meet the conditions; of all rows where none of them is near. */
const misprinted = (places: Places, key: string, tolerance: Tolerance): Hit | null => nearMiss(places, key, tolerance) ?? nearMiss(places, key, { ...tolerance, accept: () => true });

function nearMiss(places: Places, key: string, tolerance: Tolerance): Hit | null {
  const whole = nearest(places, key, tolerance);
  let best: Hit | null = whole ? { ...ownersOf(places, whole.rows), distance: whole.distance } : null;
  for (const stripped of strippings(key)) {
    const found = nearest(places, stripped.rest, tolerance);
    const rows = found?.rows.filter((row) => fits(places, row, stripped)) ?? [];
    if (found && rows.length && (!best || found.distance < best.distance)) best = { ...nothing, rows, types: stripped.types, distance: found.distance };
  }
  return best;
}
