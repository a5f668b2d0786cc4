import { EntrepotError, shown, type Locality, type LocalityRef, type TradeFlow } from "../model/index.js";
import { checkedLocality } from "./check.js";
import { parentsIn } from "./contain.js";
import { defaultPlaces } from "./default-places.js";
import { checkedDay, holds } from "./place-dates.js";
import { refOf } from "./ref.js";
import type { Places } from "./registry.js";

/** Where figures are to be moved. */
export interface RollUpOptions {
  /** The day whose units are wanted. */
  at: string;
  /** The level to move to: 0 country, 1 province level, 2 prefecture or district. Without it each unit stays on its level. */
  level?: 0 | 1 | 2;
  /** The unit to move to; a figure that does not lie in it is refused. */
  to?: string | { id: string };
  places?: Places;
}

const named = (localities: readonly Locality[]): string => localities.map((locality) => `${locality.name} (${locality.id})`).join(", ");

const known = (places: Places, id: string): Locality => {
  const row = places.row(id);
  if (row !== undefined) return places.locality(row);
  throw new EntrepotError("places.unknown", `The registry has no locality ${id}.`, { found: id });
};

/** The unit of the day that holds all of another unit and nothing has been cut from: the only one to which a figure can go over exactly. */
function unitAt(places: Places, start: Locality, at: string): Locality {
  let unit = start;
  const seen = new Set<string>();
  while (!holds(unit.valid, at)) {
    if (seen.has(unit.id)) throw new EntrepotError("places.cycle", `${unit.name} (${unit.id}) follows itself in the tables.`, { found: unit.id });
    seen.add(unit.id);
    unit = step(places, unit, at);
  }
  return unit;
}

/** One step in time: forward along a merger of whole units, never back into their parts. */
function step(places: Places, unit: Locality, at: string): Locality {
  const { from } = unit.valid ?? {};
  if (from !== undefined && at < from) return stepBack(places, unit, at);
  const next = (unit.successors ?? []).map((id) => known(places, id));
  if (next.length === 1 && next[0]) return next[0];
  if (next.length === 0) throw new EntrepotError("places.no-successor", `${unit.name} (${unit.id}) ended on ${unit.valid?.to} and no unit of its level followed; its figures can only go to a unit above it.`, { found: unit.id, expected: "a level above" });
  throw new EntrepotError("places.split", `${unit.name} (${unit.id}) was divided among ${named(next)}; its figures cannot be moved exactly.`, { found: unit.id, expected: "a unit that went over as a whole" });
}

function stepBack(places: Places, unit: Locality, at: string): Locality {
  const before = (unit.predecessors ?? []).map((id) => known(places, id));
  const [only] = before;
  if (only && before.length === 1 && (only.successors?.length ?? 0) === 1) return only;
  throw new EntrepotError("places.split", `${unit.name} (${unit.id}) did not exist on ${at}: it was formed from ${before.length ? named(before) : "units that the tables do not name"}; its figures cannot be divided among them.`, { found: unit.id, expected: "a day on or after its start" });
}

/** The unit of a level above, in the unit's own time where the tables know it only there. */
function raised(places: Places, locality: Locality, level: number, at: string): Locality {
  let unit = locality;
  while ((unit.level ?? 4) > level) {
    const own = holds(unit.valid, at) ? at : (unit.valid?.to ?? unit.valid?.from ?? at);
    const above = parentsIn(places, unit, own).filter((parent) => parent.level !== null && parent.level < (unit.level ?? 4));
    const sameCountry = unit.sides ? above : above.filter((parent) => parent.country === unit.country);
    const [parent] = sameCountry;
    if (!parent) throw new EntrepotError("places.level", `${unit.name} (${unit.id}) has nothing above it on level ${level}.`, { found: unit.id });
    if (unit.sides) throw new EntrepotError("places.level", `${unit.name} is a gate between ${named(above)}; its figures belong to neither side alone.`, { found: unit.id });
    unit = parent;
  }
  return unit;
}

/** A group, region or corridor lies in no unit of a level and stays; a port, a zone or a gate lies below all of them. */
const layerOf = ({ level, type }: Locality): number => level ?? (type === "group" || type === "region" || type === "corridor" ? -1 : 4);

function moved(places: Places, ref: LocalityRef, { at, level, to }: RollUpOptions): LocalityRef {
  const start = known(places, ref.id);
  const lifted = level === undefined || layerOf(start) <= level ? start : raised(places, start, level, at);
  const unit = lifted.level === null ? lifted : unitAt(places, lifted, at);
  if (to === undefined) return unit.id === start.id ? ref : refOf(unit, at);
  const target = known(places, typeof to === "string" ? to : to.id);
  return reaches(places, unit, target, at) ? refOf(target, at) : refused(unit, target, at);
}

function reaches(places: Places, unit: Locality, target: Locality, at: string): boolean {
  for (let layer: Locality[] = [unit]; layer.length; layer = layer.flatMap((each) => parentsIn(places, each, at))) if (layer.some((each) => each.id === target.id)) return true;
  return false;
}

function refused(unit: Locality, target: Locality, at: string): never {
  throw new EntrepotError("places.outside", `${unit.name} (${unit.id}) is not ${target.name} (${target.id}) on ${at} and does not lie in it; its figures cannot be moved there.`, { found: unit.id, expected: target.id });
}

/** With `to` only the reporter moves; a partner or gate keeps its own unit. */
function rolled(flow: TradeFlow, options: RollUpOptions, places: Places): TradeFlow {
  if (typeof flow !== "object" || flow === null) throw new EntrepotError("places.flow", `A flow was expected; ${shown(flow)} was given.`, { found: shown(flow), expected: "a TradeFlow" });
  const { to: _, ...apart } = options;
  const move = (ref: LocalityRef | null, how: RollUpOptions): LocalityRef | null => ref && moved(places, ref, how);
  return { ...flow, reporter: move(flow.reporter, options), partner: move(flow.partner, { at: apart.at }) };
}

/**
 * A flow, or flows, with their reporters moved to the units of another day, and up to a level or a named unit: exact along mergers of whole units
 * (the sum of the parts is the figure of the new unit), refused with the names where a unit was divided or absorbed in part. Partners move in time, not in level; gates stay.
 * Errors: `places.split`, `places.no-successor`, `places.outside`, `places.level`, `places.unknown`, `places.date`, `places.flow`.
 * @example
 * import { localityOf, refOf, rollUp } from "entrepot";
 * const flow = { direction: "export" as const, reporter: refOf(localityOf("VN-06")!), partner: null, via: null, period: null, status: "actual" as const, source: {} };
 * rollUp(flow, { at: "2025-12-31" }).reporter?.id; // => VN-02@2025
 */
export function rollUp(flow: TradeFlow, options: RollUpOptions): TradeFlow;
export function rollUp(flows: readonly TradeFlow[], options: RollUpOptions): TradeFlow[];
export function rollUp(flows: TradeFlow | readonly TradeFlow[], options: RollUpOptions): TradeFlow | TradeFlow[] {
  checkedDay(options?.at);
  checkOptions(options);
  const places = options.places ?? defaultPlaces();
  return isList(flows) ? flows.map((flow) => rolled(flow, options, places)) : rolled(flows, options, places);
}

function checkOptions({ level, to }: RollUpOptions): void {
  if (level !== undefined && ![0, 1, 2].includes(level)) throw new EntrepotError("places.level", `${shown(level)} is no level to move figures to.`, { found: shown(level), expected: "0, 1 or 2" });
  if (to !== undefined && typeof to !== "string" && typeof (to as { id?: unknown } | null)?.id !== "string") throw new EntrepotError("places.unknown", `${shown(to)} names no unit to move figures to.`, { found: shown(to), expected: "the id of a locality, such as VN-02" });
}

const isList = (flows: TradeFlow | readonly TradeFlow[]): flows is readonly TradeFlow[] => Array.isArray(flows);

/**
 * Units whose figures are missing for a whole: of a merged unit's predecessors those that are not among the given ones.
 * A sum of some of the parts is not the figure of the new unit; this says which parts it lacks.
 * @example
 * import { localityOf, missingParts } from "entrepot";
 * missingParts(localityOf("VN-02@2025")!, ["VN-02"]).map((unit) => unit.name); // => ["Yên Bái"]
 */
export function missingParts(unit: Locality, ids: Iterable<string>, places: Places = defaultPlaces()): Locality[] {
  const given = new Set(ids);
  return (checkedLocality(unit).predecessors ?? []).filter((id) => !given.has(id)).map((id) => known(places, id));
}
