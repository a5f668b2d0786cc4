import { EntrepotError, type Language, languages, type Locality, type LocalityType, localityTypes, shown } from "../model/index.js";
import type { Conditions } from "./narrow.js";
import { checkedDay } from "./place-dates.js";
import type { Places } from "./registry.js";
import type { ResolveOptions } from "./resolve-options.js";

type Ref = string | { id: string };

const idOf = (ref: Ref): unknown => (typeof ref === "string" ? ref : (ref as { id?: unknown } | null)?.id);

function placeOf(places: Places, ref: Ref): Locality | undefined {
  const id = idOf(ref);
  const row = typeof id === "string" ? places.row(id) : undefined;
  return row === undefined ? undefined : places.locality(row);
}

function refuse(option: string, found: unknown, expected: string, words: string): never {
  throw new EntrepotError(`places.${option}`, `${shown(found)} is ${words}.`, { found: shown(found), expected });
}

const oneOf = <T>(option: string, value: T, all: readonly T[], words: string): T => (all.includes(value) ? value : refuse(option, value, all.join(", "), words));

function checkedTypes(type: LocalityType | readonly LocalityType[]): Set<LocalityType> {
  const types = typeof type === "string" ? [type] : type;
  if (!Array.isArray(types)) return refuse("type", type, localityTypes.join(", "), "no type of locality");
  for (const each of types) oneOf("type", each, localityTypes, "no type of locality");
  return new Set(types);
}

/** A hint may name places that the registry does not know; something that is no list of places is a mistake. */
function checkedNear(places: Places, near: readonly Ref[]): Locality[] {
  if (!Array.isArray(near)) return refuse("near", near, "a list of ids, references or localities", "no list of places");
  return near.flatMap((ref) => placeOf(places, ref) ?? []);
}

const checkedWithin = (places: Places, within: Ref): Locality => placeOf(places, within) ?? refuse("within", idOf(within), "the id of a locality, such as VN-02", "no locality of the registry to look in");

/** The options of a look-up, each checked. Errors: `places.date`, `places.within`, `places.level`, `places.type`, `places.language`, `places.near`, `places.nested`, `places.typos`. */
export function conditionsOf(places: Places, options: ResolveOptions): Conditions {
  const { at, within, level, type, language, near, nested, typos } = options;
  if (nested !== undefined) oneOf("nested", nested, ["ambiguous", "outermost", "widest"], "no way to read a bare name");
  if (typos !== undefined) oneOf("typos", typos, [0, 1, 2], "no number of letters that may be wrong");
  return {
    ...(at === undefined ? {} : { at: checkedDay(at) }),
    ...(within === undefined ? {} : { within: checkedWithin(places, within) }),
    ...(level === undefined ? {} : { level: oneOf<number>("level", level, [0, 1, 2, 3], "no level of a locality") }),
    ...(type === undefined ? {} : { types: checkedTypes(type) }),
    ...(language === undefined ? {} : { language: oneOf<Language>("language", language, languages, "no language of the tables") }),
    ...(near === undefined ? {} : { near: checkedNear(places, near) }),
  };
}
