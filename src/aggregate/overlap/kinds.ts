import type { PlaceTree } from "../place-tree.js";
import type { Figure } from "./figure.js";
import { commodityRelation, periodRelation, placeRelation } from "./relation.js";

/** In what two figures count the same trade. */
export type OverlapKind = "place" | "gate" | "time" | "direction" | "mirror" | "commodity" | "duplicate";

/** Which end of one figure faces which end of the other: straight, or mirrored when each names the other's partner first. */
export function isMirrored(a: Figure, b: Figure, tree: PlaceTree): boolean {
  const meets = (x: Figure["reporter"], y: Figure["reporter"]) => placeRelation(x, y, tree) !== "disjoint";
  return !(meets(a.reporter, b.reporter) && meets(a.partner, b.partner)) && meets(a.reporter, b.partner) && meets(a.partner, b.reporter);
}

/** Every dimension in which two overlapping figures differ; none is a duplicate. */
export function overlapKinds(a: Figure, b: Figure, tree: PlaceTree): readonly OverlapKind[] {
  const mirrored = isMirrored(a, b, tree);
  const [reporter, partner] = mirrored ? [b.partner, b.reporter] : [b.reporter, b.partner];
  const samePlaces = a.reporter?.id === reporter?.id && a.partner?.id === partner?.id;
  const kinds: OverlapKind[] = [];
  if (!samePlaces) kinds.push("place");
  if (a.via?.id !== b.via?.id) kinds.push("gate");
  if (periodRelation(a.period, b.period) !== "same") kinds.push("time");
  if (!mirrored && a.direction !== b.direction) kinds.push("direction");
  if (mirrored) kinds.push("mirror");
  if (commodityRelation(a.commodity, b.commodity) !== "same") kinds.push("commodity");
  return kinds.length === 0 ? ["duplicate"] : kinds;
}
