import { EntrepotError, isDate, type Locality, localityFromJson, shown } from "../model/index.js";
import { Places } from "./registry.js";

/** The row of an addition as an error names it. */
const rowOf = (locality: { id?: unknown }, index: number): string => `row ${index + 1} (${shown(locality?.id)})`;

function valid(locality: Locality, index: number): Locality {
  const refuse = (what: string, found: string): never => {
    throw new EntrepotError("places.invalid", `The addition in ${rowOf(locality, index)} ${what}.`, { found, source: { row: index + 1 } });
  };
  try {
    localityFromJson(JSON.parse(JSON.stringify(locality)));
  } catch (cause) {
    throw new EntrepotError("places.invalid", `The addition in ${rowOf(locality, index)} is not a locality: ${cause instanceof Error ? cause.message : String(cause)}`, { cause, source: { row: index + 1 } });
  }
  if (!locality.id.trim()) refuse("has no id", locality.id);
  if (!Object.values(locality.names).flat().some((name) => name.trim())) refuse("has no name", locality.id);
  const { from, to } = locality.valid ?? {};
  for (const each of [from, to, ...locality.parents.flatMap((parent) => [parent.from, parent.to])]) if (each !== undefined && !isDate(each)) refuse("has a date that does not exist", each);
  if (from !== undefined && to !== undefined && to < from) refuse("ends before it begins", `${from} to ${to}`);
  if (locality.type === "gate" && locality.sides?.length !== 2) refuse("is a gate without two sides", locality.id);
  return locality;
}

/** Every id that an addition points at. */
const links = (locality: Locality): string[] => [...locality.parents.map((parent) => parent.id), ...(locality.predecessors ?? []), ...(locality.successors ?? []), ...(locality.sides ?? []).map((side) => side.locality)];

/** Each addition has an id of its own and points at known ones only. */
function checkLinks(registry: Places, extended: Places, added: readonly Locality[]): void {
  const seen = new Set<string>();
  added.forEach((locality, index) => {
    if (registry.row(locality.id) !== undefined || seen.has(locality.id)) throw new EntrepotError("places.duplicate", `The addition in ${rowOf(locality, index)} has an id that is taken.`, { found: locality.id, source: { row: index + 1 } });
    seen.add(locality.id);
    const unknown = links(locality).find((id) => extended.row(id) === undefined);
    if (unknown !== undefined) throw new EntrepotError("places.unknown", `The addition in ${rowOf(locality, index)} names ${shown(unknown)}, which the registry does not know.`, { found: unknown, source: { row: index + 1 } });
  });
}

/** Whether a locality is reached again from itself along some links. Tables hold no cycle, so only additions are followed. */
function checkCycles(added: readonly Locality[], next: (locality: Locality) => readonly string[], words: string): void {
  const byId = new Map(added.map((locality) => [locality.id, locality]));
  const state = new Map<string, "open" | "done">();
  for (const [index, start] of added.entries()) {
    const path: { id: string; rest: string[] }[] = [];
    const enter = (id: string): void => {
      const locality = byId.get(id);
      if (!locality || state.get(id) === "done") return;
      if (state.get(id) === "open") throw new EntrepotError("places.cycle", `The addition in ${rowOf(start, index)} ${words} itself: ${[...path.map((step) => step.id), id].join(" → ")}.`, { found: id, source: { row: index + 1 } });
      state.set(id, "open");
      path.push({ id, rest: [...next(locality)] });
    };
    enter(start.id);
    for (let step = path[path.length - 1]; step; step = path[path.length - 1]) {
      const id = step.rest.pop();
      if (id !== undefined) enter(id);
      else {
        state.set(step.id, "done");
        path.pop();
      }
    }
  }
}

/**
 * A registry with more localities; the given one stays as it is. Every addition is checked: a locality in form, with a name and a free id, with links to known places and no cycle.
 * Errors, with the row: `places.invalid`, `places.duplicate`, `places.unknown`, `places.cycle`.
 * @example
 * import { defaultPlaces, extend, resolveIn } from "entrepot";
 * const more = extend(defaultPlaces(), [{ id: "zone:phu-binh", type: "zone", level: null, name: "Phú Bình", names: { vi: ["Phú Bình"] }, country: "VN", parents: [{ id: "VN" }], codes: {}, source: "own", trust: "stated" }]);
 * resolveIn(more, "KCN Phú Bình").locality?.id; // => zone:phu-binh
 */
export function extend(registry: Places, localities: readonly Locality[]): Places {
  const added = localities.map(valid);
  const extended = registry.with(added);
  checkLinks(registry, extended, added);
  checkCycles(added, (locality) => locality.parents.map((parent) => parent.id), "contains");
  checkCycles(added, (locality) => locality.successors ?? [], "follows");
  return extended;
}
