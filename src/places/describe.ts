import type { Locality } from "../model/index.js";
import { gatesOf, type SideOfGate, sides } from "./gates.js";
import { predecessors, successors } from "./line.js";
import { parentsIn } from "./contain.js";
import { defaultPlaces } from "./default-places.js";
import { holds, nameAt, tablesDate, typeAt } from "./place-dates.js";
import type { Finding } from "./finding.js";
import { resolveIn } from "./resolve.js";
import type { ResolveOptions } from "./resolve-options.js";

/** One thing that happened to a place. */
export interface PlaceEvent {
  date: string;
  event: "begins" | "ends" | "changes";
  /** Type and name since that day, for a change. */
  type?: string;
  name?: string;
  /** The units before (of a beginning) or after (of an end). */
  localities: Locality[];
}

/** A gate with its sides as of the day asked for. */
export interface DescribedGate {
  gate: Locality;
  sides: SideOfGate[];
}

/** One place with what is known of it on a day. */
export interface DescribedPlace {
  locality: Locality;
  name: string;
  type: string;
  exists: boolean;
  parents: Locality[];
  history: PlaceEvent[];
  gates: DescribedGate[];
}

/** What a name means, and everything that is known of each place that it may mean. */
export interface PlaceDescription {
  asked: string;
  at: string;
  finding: Finding;
  places: DescribedPlace[];
}

function historyOf(locality: Locality, places: ReturnType<typeof defaultPlaces>): PlaceEvent[] {
  const { from, to } = locality.valid ?? {};
  const changes = (locality.history ?? []).map(({ from: date, type, name }): PlaceEvent => ({ date, event: "changes", ...(type ? { type } : {}), ...(name ? { name } : {}), localities: [] }));
  const begin: PlaceEvent[] = from ? [{ date: from, event: "begins", localities: predecessors(locality, places) }] : [];
  const end: PlaceEvent[] = to ? [{ date: to, event: "ends", localities: successors(locality, places) }] : [];
  return [...begin, ...changes, ...end];
}

/**
 * What a name means on a day, with candidates, parents, history and gates of each, as data for a display. Errors: those of `resolve`.
 * @example
 * import { describePlace } from "entrepot";
 * describePlace("tỉnh Yên Bái", { at: "2024-12-31" }).places[0]?.history.map((event) => `${event.event} ${event.date}: ${event.localities[0]?.id}`); // => ["ends 2025-06-30: VN-02@2025"]
 */
export function describePlace(name: string, options: ResolveOptions = {}): PlaceDescription {
  const places = options.places ?? defaultPlaces();
  const finding = resolveIn(places, name, options);
  const at = options.at ?? tablesDate;
  const shown = finding.locality ? [finding.locality] : finding.candidates;
  return {
    asked: name,
    at,
    finding,
    places: shown.map((locality) => ({
      locality,
      name: nameAt(locality, at),
      type: typeAt(locality, at),
      exists: holds(locality.valid, at),
      parents: parentsIn(places, locality, holds(locality.valid, at) ? at : undefined),
      history: historyOf(locality, places),
      gates: (locality.sides ? [locality] : gatesOf(places, locality)).filter((gate) => holds(gate.valid, at)).map((gate) => ({ gate, sides: sides(gate, at, places) })),
    })),
  };
}
