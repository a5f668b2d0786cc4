import { containsPeriod, type Direction, type LocalityRef, samePeriod } from "../../model/index.js";
import { defaultPlaces, localityOf, parents, type Places } from "../../places/index.js";
import { type Book, type Dated, fileUnder, goodsKey } from "./book.js";

/** In which directions a figure of one direction is a part. */
const widerDirections: Partial<Record<Direction, readonly Direction[]>> = { export: ["export", "total"], import: ["import", "total"], "re-export": ["re-export", "export", "total"], "re-import": ["re-import", "import", "total"], total: ["total"] };

/** A place and all that hold it on a day; null, which is not said, stays alone. */
function holders(place: LocalityRef | null, at: string, places: Places): readonly (string | null)[] {
  if (place === null) return [null];
  const found = new Set([place.id]);
  const start = localityOf(place, places);
  const layer = start === undefined ? [] : [start];
  for (const each of layer) {
    for (const parent of parents(each, at, places)) if (!found.has(parent.id)) layer.push(found.add(parent.id) && parent);
  }
  return [...found];
}

/** Goods and all that hold them: chapter, heading, all goods. */
function widerGoods(key: string): readonly string[] {
  if (key === "") return [""];
  if (!key.startsWith("hs:")) return [key, ""];
  const code = key.slice(3);
  return [...[2, 4, 6, 8].filter((length) => length < code.length).map((length) => `hs:${code.slice(0, length)}`), key, ""];
}

/** Years that a period touches; one of more than a few years is a whole of few parts and filed under its first. */
function yearsOf({ period }: Dated): readonly number[] {
  const [first, last] = [Number(period.start.slice(0, 4)), Number(period.end.slice(0, 4))];
  return Array.from({ length: Math.min(last - first, 20) + 1 }, (_, at) => first + at);
}

const keyOf = (...parts: readonly (string | number | null)[]): string => JSON.stringify(parts);

/** Finds the flows of which one is a part, without holding every flow against every other. */
export function wholesOf({ dated, options }: Book): (part: Dated) => readonly Dated[] {
  const places = options.places ?? defaultPlaces();
  const index = new Map<string, Dated[]>();
  for (const flow of dated) {
    for (const year of yearsOf(flow)) {
      fileUnder(index, keyOf(flow.reporter.id, flow.partner?.id ?? null, flow.via?.id ?? null, goodsKey(flow.commodity), flow.direction, flow.status, year), flow);
    }
  }
  const known = new Map<string, readonly (string | null)[]>();
  const above = (place: LocalityRef | null, at: string): readonly (string | null)[] => {
    const key = `${place?.id} ${at}`;
    const list = known.get(key) ?? holders(place, at, places);
    known.set(key, list);
    return list;
  };
  return (part) => {
    const at = part.period.end;
    const vias = part.via === null ? [null] : [part.via.id, null];
    const keys = above(part.reporter, at).flatMap((reporter) => above(part.partner, at).flatMap((partner) => vias.flatMap((via) => widerGoods(goodsKey(part.commodity)).flatMap((goods) => (widerDirections[part.direction] ?? []).map((direction) => keyOf(reporter, partner, via, goods, direction, part.status, Number(part.period.start.slice(0, 4))))))));
    return keys.flatMap((key) => index.get(key) ?? []).filter((whole) => whole !== part && containsPeriod(whole.period, part.period) && !isSameFact(whole, part));
  };
}

const isSameFact = (a: Dated, b: Dated): boolean => samePeriod(a.period, b.period) && a.direction === b.direction && a.reporter.id === b.reporter.id && a.partner?.id === b.partner?.id && a.via?.id === b.via?.id && goodsKey(a.commodity) === goodsKey(b.commodity);
