import type { Language, Locality, LocalityRef, LocalityType } from "../../../model/index.js";
import { type Neighbours, nowhere } from "../../structure/sentence.js";

/** How many names keep their meaning. */
const mostNames = 10_000;
/** How many places are remembered as company of the next ones. */
const mostNear = 12;
/** More do not meet. */
const mostMet = 4;

/** A unit below a country, or a city that is one itself. */
const isUnit = ({ type, level }: Locality): boolean => type === "city" || (level ?? 0) > 0;

/** The places that a document has named so far: a name keeps its meaning through a document, and an ambiguous one is told by the others. */
export class NamedPlaces {
  readonly #meanings = new Map<string, Locality>();
  /** Gates by their bare names, which may be those of other places as well. */
  readonly #gates = new Map<string, Locality>();
  readonly #sides: Locality[] = [];
  /** What facts carry of the places, by language. */
  readonly refs: Readonly<Record<Language, Map<Locality, LocalityRef>>> = { en: new Map(), vi: new Map(), zh: new Map() };

  /** The kind of the places that a table's first column names, where its head says so ("Checkpoint | Exports | Imports"). */
  columnType: LocalityType | undefined;

  /** Another object with each place, so that a sentence keeps what it was read with. */
  around: Neighbours = nowhere;

  meaning(name: string): Locality | undefined {
    return this.#meanings.get(name);
  }

  /** The gate that was named so. */
  gate(name: string): Locality | undefined {
    return this.#gates.get(name);
  }

  /** Notes a gate by its name without words of level. */
  addGate(name: string, gate: Locality): void {
    if (this.#gates.size < mostNames) this.#gates.set(name, gate);
  }

  add(name: string, locality: Locality): void {
    if (this.#meanings.size < mostNames) this.#meanings.set(name, locality);
    const { near, first } = this.around;
    if (near[0]?.id === locality.id) return;
    // The one named longest ago gives way.
    this.around = { near: [locality, ...near.filter(({ id }) => id !== locality.id).slice(0, mostNear - 1)], first: first ?? (isUnit(locality) ? locality : undefined) };
  }

  /** The first unit below a country that was named, and the first of another country: "the two sides" of a page. */
  get sides(): readonly Locality[] {
    return this.#sides;
  }

  /** The units of two countries or more that a sentence named last: who meets. */
  meeting: readonly Locality[] = [];

  /** Notes the units that a sentence names. */
  meetTogether(places: readonly Locality[]): void {
    const units = places.filter(({ level, type }, at) => level !== null && level > 0 && type !== "ward" && places.findIndex(({ id }) => id === places[at]?.id) === at);
    const provinces = units.filter(({ level }) => level === 1);
    const met = new Set(provinces.map(({ country }) => country)).size > 1 ? provinces : units;
    if (new Set(met.map(({ country }) => country)).size > 1 && met.length <= mostMet) this.meeting = met;
  }

  /** Notes a place in the order of the text. */
  meet(locality: Locality): void {
    if (isUnit(locality) && this.#sides.length < 2 && this.#sides[0]?.country !== locality.country) this.#sides.push(locality);
  }

  /** Whether a unit of the administration is expected: one that holds it was named, or another that it holds. */
  hasAround({ parents }: Locality): boolean {
    return this.around.near.some((place) => parents.some(({ id }) => place.id === id || place.parents.some((parent) => parent.id === id)));
  }

  /** Whether a place of a country was named, or a gate of which one side is its. */
  hasCountry(country: string | null): boolean {
    return country !== null && this.around.near.some((place) => place.id === country || place.country === country || place.sides?.some((side) => side.country === country));
  }
}
