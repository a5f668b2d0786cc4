import type { LocalityRef } from "../model/index.js";

/** The places of a table as far as they lie within one another. The id "*" is the place that is not said: it may be any. */
export interface PlaceTree {
  contains(whole: string, part: string): boolean;
  /** The places of the table that hold `id` or lie in it, itself included. */
  related(id: string): readonly string[];
  /** How many places of the table lie in it, itself included. */
  breadth(id: string): number;
}

/** Whether a place holds another; memory of each pair is kept by the tree. */
export type Contains = (whole: string, part: string) => boolean;

const anywhere = "*";

/** The tree of the places that a table names. */
export function placeTree(places: Iterable<LocalityRef | null>, contains: Contains): PlaceTree {
  const ids = [...new Set([...places].map((place) => place?.id ?? anywhere))];
  const inside = new Map(ids.map((whole) => [whole, ids.filter((part) => part === whole || whole === anywhere || (part !== anywhere && contains(whole, part)))] as const));
  const related = new Map(ids.map((id) => [id, new Set(inside.get(id))] as const));
  for (const [whole, parts] of inside) for (const part of parts) related.get(part)?.add(whole);
  const lists = new Map([...related].map(([id, set]) => [id, [...set]] as const));
  const pairs = new Map([...inside].map(([id, parts]) => [id, new Set(parts)] as const));
  return {
    contains: (whole, part) => pairs.get(whole)?.has(part) ?? false,
    related: (id) => lists.get(id) ?? [id],
    breadth: (id) => inside.get(id)?.length ?? 1,
  };
}
