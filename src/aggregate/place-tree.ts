import type { LocalityRef } from "../model/index.js";

/** The places of a table as far as they lie within one another. The id "*" is the place that is not said: it may be any. */
export interface PlaceTree {
  contains(whole: string, part: string): boolean;
  /** The places of the table that hold `id` or lie in it, itself included. */
  related(id: string): readonly string[];
  /** How many places of the table lie in it, itself included. */
  breadth(id: string): number;
}

const anywhere = "*";

/** The tree of the places that a table names; `above` gives the ids of all that hold a place. */
export function placeTree(places: Iterable<LocalityRef | null>, above: (id: string) => readonly string[]): PlaceTree {
  const ids = new Set([...places].map((place) => place?.id ?? anywhere));
  const holders = new Map([...ids].map((id) => [id, new Set(holdersAmong(ids, id, above))] as const));
  const related = new Map([...holders].map(([id, set]): [string, string[]] => [id, [id, ...set]]));
  for (const [part, wholes] of holders) for (const whole of wholes) related.get(whole)?.push(part);
  return {
    contains: (whole, part) => whole === part || (holders.get(part)?.has(whole) ?? false),
    related: (id) => related.get(id) ?? [id],
    breadth: (id) => (related.get(id)?.length ?? 1) - (holders.get(id)?.size ?? 0),
  };
}

function holdersAmong(ids: ReadonlySet<string>, id: string, above: (id: string) => readonly string[]): readonly string[] {
  if (id === anywhere) return [];
  const held = above(id).filter((whole) => whole !== id && ids.has(whole));
  return ids.has(anywhere) ? [...held, anywhere] : held;
}
