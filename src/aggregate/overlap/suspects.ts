import type { FlowTable } from "../../columns/index.js";
import type { LocalityRef } from "../../model/index.js";
import { cellAt } from "../groups.js";
import { countCells } from "../kernels/choose.js";
import { crowdedRows } from "../kernels/crowded-rows.js";
import { hashedSpace } from "../kernels/hashed-space.js";
import type { KeyPart, RowSet } from "../kernels/key-space.js";
import type { PlaceTree } from "../place-tree.js";
import { rowAt, rowsThat } from "../rows.js";
import { commodityKey, periodRelation } from "./relation.js";

const oneWay: readonly string[] = ["export", "import"];

/**
 * The rows that may count what another counts. Where no place, period or commodity of the table holds another, only rows that tell
 * of the same goods from the same place to the same place can; so it is in most official tables. Else it may be any.
 */
export function suspects(table: FlowTable, rows: RowSet, tree: PlaceTree): RowSet {
  const { direction, reporter, partner, via, period, commodity } = table;
  if (via.dictionary.length > 1 || !direction.dictionary.every((each) => oneWay.includes(each))) return rows;
  if (!placesApart([...reporter.dictionary, ...partner.dictionary], tree) || !periodsApart(period.dictionary) || !goodsApart(commodity.dictionary)) return rows;
  const columns: readonly KeyPart[] = [...endsOf(table, rows), ...[period, commodity].map(({ codes, dictionary }) => ({ codes, size: dictionary.length }))];
  const telling = columns.filter(({ size }) => size > 1);
  const crowded = crowdedRows(telling, rows);
  const space = hashedSpace(telling, crowded, table.length);
  const counts = countCells(space, crowded);
  return rowsThat(crowded, (row) => (counts[cellAt(space, row)] ?? 0) > 1);
}

function placesApart(places: readonly (LocalityRef | null)[], tree: PlaceTree): boolean {
  const ids = new Set(places.map(idOf));
  return [...ids].every((id) => tree.related(id).every((other) => other === id || !ids.has(other)));
}

function periodsApart(periods: FlowTable["period"]["dictionary"]): boolean {
  const known = periods.filter((period) => period !== null).sort((a, b) => (a.start < b.start ? -1 : 1));
  return known.length === periods.length && known.every((each, at) => at === 0 || periodRelation(known[at - 1] ?? each, each) === "disjoint");
}

/** No code begins another, and all goods are not beside some. */
function goodsApart(commodities: FlowTable["commodity"]["dictionary"]): boolean {
  const keys = new Set(commodities.map(commodityKey));
  if (keys.size < commodities.length || (keys.has("") && keys.size > 1)) return false;
  return [...keys].every((key) => !key.startsWith("hs:") || Array.from({ length: key.length - 4 }, (_, i) => key.slice(0, i + 4)).every((prefix) => !keys.has(prefix)));
}

const idOf = (place: LocalityRef | null): string => place?.id ?? "*";

/** From where and to where each row's goods go: an import is told from its other end. */
function endsOf({ direction, reporter, partner, length }: FlowTable, rows: RowSet): readonly KeyPart[] {
  const numbers = new Map<string, number>();
  const number = (place: LocalityRef | null): number => numbers.get(idOf(place)) ?? (numbers.set(idOf(place), numbers.size).size - 1);
  const [reporters, partners] = [reporter.dictionary.map(number), partner.dictionary.map(number)];
  const outward = direction.dictionary.map((each) => each === "export");
  const [from, to] = [new Uint32Array(length), new Uint32Array(length)];
  for (let place = 0; place < rows.count; place++) {
    const row = rowAt(rows, place);
    const [own, other] = [reporters[reporter.codes[row] ?? 0] ?? 0, partners[partner.codes[row] ?? 0] ?? 0];
    const isOutward = outward[direction.codes[row] ?? 0] === true;
    from[row] = isOutward ? own : other;
    to[row] = isOutward ? other : own;
  }
  return [{ codes: from, size: numbers.size }, { codes: to, size: numbers.size }];
}
