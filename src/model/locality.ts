import * as z from "zod/mini";
import { languageSchema, type Language } from "./language.js";
import { parseAs } from "./schema.js";

export const localityTypes = [
  "country", "group", "province", "prefecture", "county", "district", "city", "town", "ward", "commune",
  "gate", "port", "station", "zone", "corridor", "region",
] as const;
export type LocalityType = (typeof localityTypes)[number];
export const localityTypeSchema = () => z.enum(localityTypes);

/** How far a border gate is open: to all, to the two countries, to local traffic. */
export const gateClasses = ["international", "bilateral", "auxiliary", "local", "unknown"] as const;
export type GateClass = (typeof gateClasses)[number];
export const gateClassSchema = () => z.enum(gateClasses);

/** What passes a border gate. */
export const gateModes = ["road", "rail", "river", "sea"] as const;
export type GateMode = (typeof gateModes)[number];
export const gateModeSchema = () => z.enum(gateModes);

/** Codes of a locality in each scheme: ISO 3166, UN M49, GB/T 2260, the statistics office of Viet Nam, UN/LOCODE. */
export interface LocalityCodes {
  iso?: string;
  m49?: string;
  gbt2260?: string;
  gso?: string;
  unlocode?: string;
}

/** One side of a border gate. */
export interface GateSide {
  country: string;
  locality: string;
  class?: { class: GateClass; from?: string }[];
}

/** A place with its life in time: a merged unit is a new locality with predecessors. Dates are ISO, ends inclusive. */
export interface Locality {
  /** Stable: "VN", "WLD", "ASEAN", "VN-02" (to 2025-06-30), "VN-02@2025" (since), "CN-YN", "gbt:532500", "gate:hekou-lao-cai". */
  id: string;
  type: LocalityType;
  /** 0 country, 1 province level, 2 prefecture or district, 3 county or commune; null for gates, groups and the like. */
  level: 0 | 1 | 2 | 3 | null;
  name: string;
  names: Partial<Record<Language, string[]>>;
  country: string | null;
  parents: { id: string; from?: string; to?: string }[];
  codes: LocalityCodes;
  sides?: GateSide[];
  /** What passes a gate, where the tables know it. */
  modes?: GateMode[];
  valid?: { from?: string; to?: string };
  predecessors?: string[];
  successors?: string[];
  history?: { from: string; type?: LocalityType; name?: string }[];
  source: string;
  trust: "verified" | "stated" | "unverified";
}

/** What a fact carries of a locality. */
export interface LocalityRef {
  id: string;
  type: LocalityType;
  name: string;
  country: string | null;
  codes: LocalityCodes;
}

/** The country of a place, which of a country is itself. */
export const countryIn = ({ country, id }: Pick<LocalityRef, "country" | "id">): string => country ?? id;

const maybe = () => z.exactOptional(z.string());

export const localityRefSchema = () => {
  const codes = z.object({ iso: maybe(), m49: maybe(), gbt2260: maybe(), gso: maybe(), unlocode: maybe() });
  return z.object({ id: z.string(), type: localityTypeSchema(), name: z.string(), country: z.nullable(z.string()), codes });
};

export const localitySchema = () => z.object({
  ...localityRefSchema().shape,
  level: z.nullable(z.literal([0, 1, 2, 3])),
  names: z.partialRecord(languageSchema(), z.array(z.string())),
  parents: z.array(z.object({ id: z.string(), from: maybe(), to: maybe() })),
  sides: z.exactOptional(z.array(z.object({ country: z.string(), locality: z.string(), class: z.exactOptional(z.array(z.object({ class: gateClassSchema(), from: maybe() }))) }))),
  modes: z.exactOptional(z.array(gateModeSchema())),
  valid: z.exactOptional(z.object({ from: maybe(), to: maybe() })),
  predecessors: z.exactOptional(z.array(z.string())),
  successors: z.exactOptional(z.array(z.string())),
  history: z.exactOptional(z.array(z.object({ from: z.string(), type: z.exactOptional(localityTypeSchema()), name: maybe() }))),
  source: z.string(),
  trust: z.enum(["verified", "stated", "unverified"]),
});

/** A {@link Locality} from JSON. Errors: `schema.locality`. */
export const localityFromJson = (json: unknown): Locality => parseAs(localitySchema, "locality", json);
/** A {@link LocalityRef} from JSON. Errors: `schema.locality`. */
export const localityRefFromJson = (json: unknown): LocalityRef => parseAs(localityRefSchema, "locality", json);
