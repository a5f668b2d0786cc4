import type { PlaceTree } from "../place-tree.js";
import type { Figure } from "./figure.js";
import { commodityKey, figureRelation, type Relation } from "./relation.js";

const anywhere = "*";
const idOf = (place: { id: string } | null): string => place?.id ?? anywhere;

/** All goods, then each prefix of an HS code, then the goods themselves. */
function commodityLine(key: string): readonly string[] {
  if (key === "" || !key.startsWith("hs:")) return key === "" ? [""] : ["", key];
  const digits = key.slice(3);
  return ["", ...[...digits].map((_, i) => `hs:${digits.slice(0, i + 1)}`)];
}

function yearsOf(figure: Figure): readonly string[] {
  const [first, last] = [Number(figure.period.start.slice(0, 4)), Number(figure.period.end.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

/**
 * The figures that are added up, found again by where, what and when, so that each new one is compared with its few
 * possible doubles and never with all.
 */
export class KeptFigures {
  private readonly lanes = new Set<string>();
  private readonly exact = new Map<string, Figure[]>();
  private readonly beneath = new Map<string, Figure[]>();

  constructor(private readonly tree: PlaceTree, private readonly scopeOf: (figure: Figure) => number) {}

  keep(figure: Figure): void {
    const key = commodityKey(figure.commodity);
    const line = commodityLine(key);
    for (const { from, to } of figure.movements) {
      const lane = `${this.scopeOf(figure)}|${idOf(from)}>${idOf(to)}`;
      this.lanes.add(lane);
      for (const year of yearsOf(figure)) {
        push(this.exact, `${lane}|${key}|${year}`, figure);
        for (const above of line.slice(0, -1)) push(this.beneath, `${lane}|${above}|${year}`, figure);
      }
    }
  }

  /** The first kept figure that counts something this one counts too. */
  double(figure: Figure): { figure: Figure; relation: Relation } | null {
    for (const { from, to } of figure.movements) {
      for (const lane of this.lanesNear(this.scopeOf(figure), idOf(from), idOf(to))) {
        const found = this.inLane(lane, figure);
        if (found !== null) return found;
      }
    }
    return null;
  }

  private *lanesNear(scope: number, from: string, to: string): Iterable<string> {
    for (const a of this.tree.related(from)) {
      for (const b of this.tree.related(to)) {
        const lane = `${scope}|${a}>${b}`;
        if (this.lanes.has(lane)) yield lane;
      }
    }
  }

  private inLane(lane: string, figure: Figure): { figure: Figure; relation: Relation } | null {
    const key = commodityKey(figure.commodity);
    for (const year of yearsOf(figure)) {
      const near = commodityLine(key).map((line) => this.exact.get(`${lane}|${line}|${year}`));
      for (const candidate of [...near, this.beneath.get(`${lane}|${key}|${year}`)].flatMap((list) => list ?? [])) {
        const relation = figureRelation(figure, candidate, this.tree);
        if (relation !== "disjoint") return { figure: candidate, relation };
      }
    }
    return null;
  }
}

function push(map: Map<string, Figure[]>, key: string, figure: Figure): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [figure]);
  else list.push(figure);
}
