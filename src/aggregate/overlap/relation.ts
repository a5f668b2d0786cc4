import { type Commodity, type LocalityRef, type Period, samePeriod, containsPeriod, overlapsPeriod } from "../../model/index.js";
import type { PlaceTree } from "../place-tree.js";
import type { Figure, Movement } from "./figure.js";

/** How what one figure counts lies to what another counts. */
export type Relation = "same" | "contains" | "within" | "crossing" | "disjoint";

/** The relation of two figures along all their dimensions: one that is disjoint decides. */
export function combine(relations: readonly Relation[]): Relation {
  if (relations.includes("disjoint")) return "disjoint";
  const apart = new Set(relations.filter((relation) => relation !== "same"));
  if (apart.size === 0) return "same";
  const [only] = apart;
  return apart.size === 1 && only !== undefined ? only : "crossing";
}

export function placeRelation(a: LocalityRef | null, b: LocalityRef | null, tree: PlaceTree): Relation {
  if (a === null || b === null) return a === b ? "same" : a === null ? "contains" : "within";
  if (a.id === b.id) return "same";
  if (tree.contains(a.id, b.id)) return "contains";
  return tree.contains(b.id, a.id) ? "within" : "disjoint";
}

export function periodRelation(a: Period, b: Period): Relation {
  if (samePeriod(a, b)) return "same";
  if (containsPeriod(a, b)) return "contains";
  if (containsPeriod(b, a)) return "within";
  return overlapsPeriod(a, b) ? "crossing" : "disjoint";
}

/** Goods as a line of prefixes: no words are all goods, then chapter, heading, subheading; else the words themselves. */
export function commodityKey(commodity: Commodity | null): string {
  if (commodity === null) return "";
  const code = commodity.hs?.replace(/\D/g, "") ?? "";
  return code === "" ? `words:${commodity.words.normalize("NFC").toLowerCase()}` : `hs:${code}`;
}

export function commodityRelation(a: Commodity | null, b: Commodity | null): Relation {
  const [left, right] = [commodityKey(a), commodityKey(b)];
  if (left === right) return "same";
  const contains = (whole: string, part: string) => whole === "" || (whole.startsWith("hs:") && part.startsWith(whole));
  return contains(left, right) ? "contains" : contains(right, left) ? "within" : "disjoint";
}

/** An end of a movement: the place, and the gate that the figure goes through. */
interface End {
  readonly place: LocalityRef | null;
  readonly via: LocalityRef | null;
}

/** A figure through a gate lies, on the side of that gate, in the province that has it, whatever wider name it goes by. */
function endRelation(a: End, b: End, tree: PlaceTree): Relation {
  const plain = placeRelation(a.place, b.place, tree);
  const through = (outer: End, inner: End) => outer.via !== null && inner.via === null && inner.place !== null && tree.contains(inner.place.id, outer.via.id);
  if (plain === "contains" && through(a, b)) return "within";
  return plain === "within" && through(b, a) ? "contains" : plain;
}

function natureRelation(a: Movement["nature"], b: Movement["nature"]): Relation {
  if (a === b) return "same";
  if (a === "trade" && b === "re-trade") return "contains";
  return a === "re-trade" && b === "trade" ? "within" : "disjoint";
}

function movementRelation(x: Movement & { via: LocalityRef | null }, y: Movement & { via: LocalityRef | null }, tree: PlaceTree): Relation {
  const end = (movement: typeof x, place: LocalityRef | null): End => ({ place, via: movement.via });
  return combine([natureRelation(x.nature, y.nature), endRelation(end(x, x.from), end(y, y.from), tree), endRelation(end(x, x.to), end(y, y.to), tree)]);
}

/** Of two sets of movements: whether each of one lies in some of the other. */
function movementsRelation(a: Figure, b: Figure, tree: PlaceTree): Relation {
  const table = a.movements.map((x) => b.movements.map((y) => movementRelation({ ...x, via: a.via }, { ...y, via: b.via }, tree)));
  if (table.every((row) => row.every((relation) => relation === "disjoint"))) return "disjoint";
  const covers = (relation: Relation | undefined) => relation === "same" || relation === "contains";
  const covered = (relation: Relation | undefined) => relation === "same" || relation === "within";
  const aHoldsB = b.movements.every((_, y) => table.some((row) => covers(row[y])));
  const bHoldsA = table.every((row) => row.some(covered));
  if (aHoldsB) return bHoldsA ? "same" : "contains";
  return bHoldsA ? "within" : "crossing";
}

/** How two figures lie to each other; anything but "disjoint" would be counted twice in one sum. */
export function figureRelation(a: Figure, b: Figure, tree: PlaceTree): Relation {
  const time = periodRelation(a.period, b.period);
  if (time === "disjoint") return "disjoint";
  return combine([time, commodityRelation(a.commodity, b.commodity), placeRelation(a.via, b.via, tree), movementsRelation(a, b, tree)]);
}
