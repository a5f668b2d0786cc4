import { fold } from "./fold.js";
import { type Hit, named } from "./hit.js";
import type { Places } from "./registry.js";
import { simpleName } from "./simple-name.js";
import { strippings } from "./strip.js";

/** Places named around one: more than these no address has. */
const mostWholes = 5;

/** "Lao Cai, Vietnam", "Hekou, Honghe, Yunnan" and "Đài Loan (Trung Quốc)": the later names say where the first lies. */
export function withContext(places: Places, name: string): Hit | null {
  const [first = "", ...wholes] = name.split(/[,，()（）]/).map((part) => part.trim()).filter(Boolean);
  if (!wholes.length || wholes.length > mostWholes) return null;
  const hit = simpleName(places, first);
  const within = wholes.map((whole) => simpleName(places, whole)?.rows ?? []);
  return hit && within.every((rows) => rows.length) ? { ...hit, within } : null;
}

/** Rows that any reading of a name allows, its level word left aside. */
function anyRows(places: Places, name: string): number[] {
  const key = fold(name);
  return [key, ...strippings(key).map(({ rest }) => rest)].flatMap((each) => places.folded(each) ?? []);
}

/** "Kim Thành - Hà Khẩu": a gate by the name of one side, and a place in which it lies by that of the other. */
export function asPair(places: Places, name: string): Hit | null {
  const parts = name.split(/\s*[-\u2010-\u2015]\s*/);
  const [first = "", second = ""] = parts;
  if (parts.length !== 2 || !first || !second) return null;
  for (const [one, other] of [[first, second], [second, first]] as const) {
    const within = anyRows(places, other);
    const gates = within.length ? anyRows(places, one).filter((row) => places.locality(row).sides) : [];
    if (gates.length) return { ...named([...new Set(gates)], new Set(["gate"])), within: [within] };
  }
  return null;
}

const chinese = /^[\u3400-\u9fff]{4,24}$/;

/** "云南省红河州河口县": the names of the wholes stand before that of the part, without a space. */
export function withPrefix(places: Places, key: string, depth = 0): Hit | null {
  if (!chinese.test(key) || depth > mostWholes) return null;
  for (let cut = key.length - 2; cut >= 2; cut--) {
    const context = simpleName(places, key.slice(0, cut));
    const rest = key.slice(cut);
    const hit = context && (simpleName(places, rest) ?? withPrefix(places, rest, depth + 1));
    if (hit) return { ...hit, within: [context.rows, ...hit.within] };
  }
  return null;
}
