import type { Locality } from "../model/index.js";
import { fold } from "./fold.js";
import { type Hit, named } from "./hit.js";
import { meets } from "./narrow.js";
import type { Places } from "./registry.js";
import { simpleName, withoutRail } from "./simple-name.js";
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

/** Small enough to name the side of a gate: "Lao Cai-Yunnan" is a pair of provinces, and no gate. */
const isNarrow = ({ level, type }: Locality): boolean => (level ?? 0) >= 2 || type === "town";

/** "Kim Thành - Hà Khẩu": a gate by the name of one side, in a place or at a gate of the other name. */
export function asPair(places: Places, name: string): Hit | null {
  const parts = name.split(/\s*[-\u2010-\u2015]\s*/);
  if (parts.length !== 2) return null;
  const [first = [], second = []] = parts.map((part) => anyRows(places, part));
  const joins = (gate: number, others: readonly number[]): boolean => others.some((row) => row === gate || (isNarrow(places.locality(row)) && meets(places, places.locality(gate), { within: places.locality(row) })));
  const joined = [...first.filter((row) => joins(row, second)), ...second.filter((row) => joins(row, first))].filter((row) => places.locality(row).sides);
  const mode = parts.flatMap((part) => strippings(fold(part))).find((stripped) => stripped.mode)?.mode;
  const gates = mode ? joined.filter((row) => places.locality(row).modes?.includes(mode)) : withoutRail(places, joined);
  return gates.length ? named([...new Set(gates)], new Set(["gate"])) : null;
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
