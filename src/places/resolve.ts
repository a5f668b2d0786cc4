import { EntrepotError, type Locality, type LocalityType, shown } from "../model/index.js";
import { checkedPlaces } from "./check.js";
import { conditionsOf } from "./conditions.js";
import { defaultPlaces } from "./default-places.js";
import type { Finding } from "./finding.js";
import type { Hit } from "./hit.js";
import { longestName, lookUp, nearMiss } from "./look-up.js";
import { type Conditions, hinted, latestOfLine, meets, outermost, ranked, widest } from "./narrow.js";
import type { Places } from "./registry.js";
import type { ResolveOptions } from "./resolve-options.js";

/** The places of a hit that its own words allow: level word, and a whole named beside it. */
function ownWords(places: Places, hit: Hit, { at, types: wanted }: Conditions): Locality[] {
  const { types, within } = hit;
  const asked = wanted && hit.borrowers.some((row) => wanted.has(places.locality(row).type));
  const localities = [...hit.rows, ...(asked ? hit.borrowers : [])].map((row) => places.locality(row));
  return localities.filter((locality) => (!types || meetsTypes(places, locality, types, at)) && within.every((wholes) => wholes.some((row) => meets(places, locality, { within: places.locality(row) }))));
}

const meetsTypes = (places: Places, locality: Locality, types: ReadonlySet<LocalityType>, at: string | undefined): boolean =>
  (locality.type === "country" && locality.codes.gbt2260 !== undefined) || meets(places, locality, { types, ...(at === undefined ? {} : { at }) });

function decided(places: Places, candidates: readonly Locality[], hit: Hit, options: ResolveOptions): Locality | undefined {
  const line = options.at === undefined && !hit.code ? latestOfLine(places, candidates) : candidates;
  if (line.length === 1) return line[0];
  if (line.length < 2 || hit.code) return undefined;
  if (options.nested === "widest") return widest(line);
  return options.nested === "outermost" ? outermost(places, line, options.at) : undefined;
}

const fittingOf = (places: Places, hit: Hit, conditions: Conditions): Locality[] => ownWords(places, hit, conditions).filter((locality) => meets(places, locality, conditions));

/** Where no name as written meets the conditions, and letters may be wrong: the nearest names that do. Codes are right or wrong. */
function tolerant(places: Places, name: string, typos: number, conditions: Conditions): Hit {
  const hit = lookUp(places, name);
  if (typos === 0 || hit.code || fittingOf(places, hit, conditions).length) return hit;
  const near = (wanted: Conditions): Hit | null => nearMiss(places, name, { typos, accept: (row) => meets(places, places.locality(row), wanted) });
  const { at: _, ...onAnyDay } = conditions;
  return near(conditions) ?? (hit.rows.length ? hit : (near(onAnyDay) ?? hit));
}

function find(places: Places, name: string, options: ResolveOptions): Finding {
  const conditions = conditionsOf(places, options);
  const hit = tolerant(places, name, options.typos ?? 0, conditions);
  const dated = options.at === undefined ? "tables" : "at";
  const fitting = fittingOf(places, hit, conditions);
  if (!fitting.length) return { status: "unknown", locality: null, candidates: options.at === undefined ? [] : ofOtherDays(places, hit, conditions), dated };
  const candidates = hinted(places, [...fitting, ...formerProvinces(places, hit, fitting, conditions)], name, conditions);
  const locality = decided(places, candidates, hit, options) ?? null;
  const rest = ranked(candidates.filter((candidate) => candidate !== locality), options.at);
  return { status: locality ? "found" : "ambiguous", locality, candidates: locality ? [locality, ...rest] : rest, dated, ...(hit.distance ? { distance: hit.distance } : {}) };
}

/**
 * A bare name that today only communes bear may still mean the province that bore it: figures of a closed unit are published after its end.
 * The province is then a candidate beside them.
 */
function formerProvinces(places: Places, hit: Hit, fitting: readonly Locality[], conditions: Conditions): Locality[] {
  if (conditions.at === undefined || conditions.level !== undefined || conditions.types || hit.types || hit.code || fitting.some((locality) => locality.level !== 3)) return [];
  return ofOtherDays(places, hit, conditions).filter((locality) => locality.level === 1);
}

function ofOtherDays(places: Places, hit: Hit, { at: _, ...conditions }: Conditions): Locality[] {
  return ranked(ownWords(places, hit, conditions).filter((locality) => meets(places, locality, conditions)));
}

/** Findings of names by the conditions under which they were asked for; a text names the same places again and again. */
const remembered = new WeakMap<Places, Remembered>();
const mostRemembered = { conditions: 200, names: 20_000, lately: 4 };

type Findings = Map<string, Finding>;

interface Remembered {
  readonly byConditions: Map<string, Findings>;
  /** What was asked for last, under conditions of the commonest kind: to spell conditions as text takes longer than to compare them. */
  readonly lately: { readonly at: string | undefined; readonly type: unknown; readonly nested: string | undefined; readonly findings: Findings }[];
  next: number;
}

const isText = (value: unknown): value is string | undefined => value === undefined || typeof value === "string";

/** The conditions as text; null where they are a list of places, which hardly comes twice, or no conditions at all. */
function conditionsKey({ at, within, level, type, language, near, nested, typos }: ResolveOptions): string | null {
  if (near !== undefined || !isText(at) || !isText(within) || !isText(type) || !isText(language) || !isText(nested)) return null;
  if (within === undefined && level === undefined && type === undefined && language === undefined && nested === undefined && typos === undefined) return at ?? "";
  return `${at} ${within} ${typeof level}${level} ${type} ${language} ${nested} ${typeof typos}${typos}`;
}

/** What was found under some conditions before; null where nothing is kept for them. */
function memory(places: Places, options: ResolveOptions): Findings | null {
  let known = remembered.get(places);
  if (!known) remembered.set(places, (known = { byConditions: new Map(), lately: [], next: 0 }));
  const { at, within, level, type, language, near, nested, typos } = options;
  if (within !== undefined || level !== undefined || language !== undefined || near !== undefined || typos !== undefined) return findingsFor(known.byConditions, options);
  for (const each of known.lately) if (each.at === at && each.type === type && each.nested === nested && each.findings.size < mostRemembered.names) return each.findings;
  const findings = findingsFor(known.byConditions, options);
  if (findings !== null) known.lately[known.next++ % mostRemembered.lately] = { at, type, nested, findings };
  return findings;
}

function findingsFor(byConditions: Remembered["byConditions"], options: ResolveOptions): Findings | null {
  const key = conditionsKey(options);
  if (key === null) return null;
  let names = byConditions.get(key);
  if (!names) {
    if (byConditions.size >= mostRemembered.conditions) byConditions.clear();
    byConditions.set(key, (names = new Map()));
  }
  if (names.size >= mostRemembered.names) names.clear();
  return names;
}

const noOptions: ResolveOptions = {};

/**
 * What a name or code means among given places: as {@link resolve}, for a registry of one's own.
 * @example
 * import { countryPlaces, resolveIn } from "entrepot";
 * resolveIn(countryPlaces(), "缅甸").locality?.id; // => MM
 */
export function resolveIn(places: Places, name: string, options: ResolveOptions = noOptions): Finding {
  if (typeof name !== "string") throw new EntrepotError("places.name", `A name is text; ${shown(name)} was given.`, { found: shown(name), expected: "a name or a code such as gso:15" });
  const names = name.length > longestName ? null : memory(checkedPlaces(places), options);
  const known = names?.get(name);
  if (known) return known;
  const finding = find(checkedPlaces(places), name, options);
  names?.set(name, finding);
  return finding;
}

/**
 * What a name or code means: the one place, or every place that fits, ranked; never a silent guess. Names are found with and without marks,
 * with level words ("tỉnh Lào Cai", "老街省"), in the spelling of the other country; codes as `iso:VN-02`, `gso:15`, `gbt2260:532500`, `m49:704`.
 * Errors: `places.name`, `places.date`, `places.within`, `places.level`, `places.type`, `places.language`, `places.near`, `places.nested`, `places.typos`.
 * @example
 * import { resolve } from "entrepot";
 * resolve("tỉnh Lào Cai", { at: "2024-12-31" }).locality?.id; // => VN-02
 * resolve("tỉnh Lào Cai", { at: "2025-10-21" }).locality?.id; // => VN-02@2025
 * resolve("大理").status; // => ambiguous
 * resolve("大理州").locality?.id; // => gbt:532900
 * resolve("gso:15").candidates.map((place) => place.name); // => ["Lào Cai","Yên Bái"]
 */
export const resolve = (name: string, options: ResolveOptions = noOptions): Finding => resolveIn(options?.places ?? defaultPlaces(), name, options ?? noOptions);
