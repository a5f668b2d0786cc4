import { resolveIn } from "../../../places/index.js";
import type { Scope } from "../../scope.js";
import type { PlaceMention } from "../mention.js";
import { newPlace } from "../new-mention.js";

const part = /[^-–—,、，－]+/g;

/** The places that a name names: the ends of a corridor between its dashes, the country of "northern Laos". */
export function innerPlaces(start: number, end: number, scope: Scope): PlaceMention[] {
  const name = scope.text.slice(start, end);
  const parts = [...name.matchAll(part)];
  return parts.flatMap((match, index) => {
    for (const words of wordsEndingIn(match[0], index === 0, parts.length > 1)) {
      const { locality } = resolveIn(scope.places, words, { at: scope.at, nested: "widest" });
      const from = start + match.index + match[0].indexOf(words);
      if (locality) return [newPlace({ first: 0, last: 0, start: from, end: from + words.length }, locality)];
    }
    return [];
  });
}

/** The part itself, unless it is the whole name; and what remains of it without words at its beginning or end. */
function* wordsEndingIn(written: string, first: boolean, isPart: boolean): Iterable<string> {
  const words = written.trim().split(/\s+/);
  for (let drop = isPart ? 0 : 1; drop < words.length; drop++) yield (first ? words.slice(drop) : words.slice(0, words.length - drop)).join(" ");
}
