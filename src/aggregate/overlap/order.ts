import { daysOf } from "../../model/index.js";
import type { PlaceTree } from "../place-tree.js";
import type { OverlapPolicy } from "../plan.js";
import type { Figure } from "./figure.js";
import { commodityKey } from "./relation.js";

const anywhere = "*";
const statusRank: Readonly<Record<string, number>> = { revised: 0, actual: 1, preliminary: 2, forecast: 3, target: 4 };

/** How much a figure spans, first what weighs most: a whole is at least as wide as its parts in each, and wider in one. */
function breadth(figure: Figure, tree: PlaceTree): readonly number[] {
  const [key, places] = [commodityKey(figure.commodity), tree.breadth(figure.reporter?.id ?? anywhere) + tree.breadth(figure.partner?.id ?? anywhere)];
  const goods = key === "" ? 100 : key.startsWith("hs:") ? 50 - key.length : 0;
  return [figure.via === null ? 1 : 0, places, goods, figure.movements.length, figure.direction.startsWith("re-") ? 0 : 1, daysOf(figure.period)];
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * The order in which figures are tried, so that what comes first stays: wholes before parts, parts before wholes, or as
 * given. Where neither holds the other, a wider place outweighs a longer time; equals go by status, revised first.
 */
export function tryingOrder(figures: readonly Figure[], policy: OverlapPolicy, tree: PlaceTree): readonly Figure[] {
  if (policy === "first-source" || policy === "allow") return figures;
  const sign = policy === "finest" ? 1 : -1;
  const ranked = figures.map((figure) => ({ figure, width: breadth(figure, tree), status: statusRank[figure.status] ?? 5 }));
  ranked.sort((a, b) => sign * compareLists(a.width, b.width) || a.status - b.status || a.figure.row - b.figure.row);
  return ranked.map(({ figure }) => figure);
}
