import { resolveIn } from "../../../places/index.js";
import type { Locality, LocalityType } from "../../../model/index.js";
import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import { type Token, termOf } from "../../tokens/token.js";
import { claim } from "../claim.js";
import type { PlaceMention } from "../mention.js";
import { isOtherName } from "./other-names.js";
import { innerPlaces } from "./inner-places.js";
import { type Extent, extentsOf } from "./place-extent.js";
import { listTypes } from "./place-lists.js";

/** Names of places, each with all that it may mean on the day of the text. */
export function findPlaces(sentence: Sentence, scope: Scope): void {
  const at = sentence.tokens.flatMap((token, index) => (termOf(token, "place") === undefined || isOtherName(sentence, index, scope) ? [] : [index]));
  if (at.length === 0) return;
  const types = listTypes(sentence, at);
  const open: number[] = [];
  for (const index of at) if (!read(sentence, index, scope, { type: types.get(index), near: false })) open.push(index);
  for (const index of open) read(sentence, index, scope, { type: types.get(index), near: true });
}

interface Hints {
  type: LocalityType | undefined;
  /** Whether the other places of the text are asked. */
  near: boolean;
}

/** Reads the name at a token; false where nothing is certain yet. */
function read(sentence: Sentence, index: number, scope: Scope, hints: Hints): boolean {
  for (const extent of extentsOf(sentence, index)) {
    const name = scope.text.slice(sentence.tokens[extent.first]?.start, sentence.tokens[extent.last]?.end);
    const found = meaningOf(name, scope, extent.levelled ? undefined : hints.type, hints.near);
    if (found.length === 0) continue;
    if (isWeak(sentence.tokens[index]) && !extent.levelled && !hints.near) return false;
    return keep(sentence, scope, extent, found, hints);
  }
  return hints.near;
}

const isWeak = (token: Token | undefined): boolean => termOf(token, "place")?.weak === true;

function keep(sentence: Sentence, scope: Scope, extent: Extent, found: readonly Locality[], { near }: Hints): boolean {
  const { first, last } = extent;
  const [only, ...others] = found;
  if (only === undefined || (others.length > 0 && !near)) return false;
  const locality = others.length === 0 ? only : null;
  if (isWeak(sentence.tokens[extent.name]) && !extent.levelled && !(locality && scope.named.hasCountry(locality.country))) return true;
  const start = sentence.tokens[first]?.start ?? 0;
  const end = sentence.tokens[last]?.end ?? 0;
  const inner = locality?.type === "corridor" ? innerPlaces(start, end, scope) : [];
  const mention: PlaceMention = { is: "place", first, last, start, end, locality, candidates: locality ? [] : found, ...(inner.length > 0 ? { inner } : {}) };
  claim(sentence, mention);
  if (locality) scope.named.add(scope.text.slice(start, end), locality);
  scope.trace?.({ rule: "place", start, end, note: locality ? locality.id : `one of ${found.map(({ id }) => id).join(", ")}` });
  return true;
}

/** Everything that a name may mean: one place where it is certain, several where it is not. */
function meaningOf(name: string, scope: Scope, type: LocalityType | undefined, near: boolean): readonly Locality[] {
  const { places, at, named } = scope;
  if (type !== undefined) {
    const typed = resolveIn(places, name, { at, type });
    if (typed.locality) return [typed.locality];
  }
  const known = named.meaning(name);
  if (known) return [known];
  const plain = resolveIn(places, name, { at, nested: "widest" });
  if (plain.locality) return [plain.locality];
  if (plain.status === "unknown") return latest(plain.candidates);
  if (!near || named.near.length === 0) return plain.candidates;
  const hinted = resolveIn(places, name, { at, nested: "widest", near: [...named.near] });
  return hinted.locality ? [hinted.locality] : hinted.candidates;
}

/** A name that only other days know: the unit that bore it last, since texts speak of the past as well. */
function latest(candidates: readonly Locality[]): readonly Locality[] {
  const wide = candidates.filter(({ level }) => level === candidates[0]?.level);
  return wide.length > 1 ? wide.filter(({ valid }) => valid?.to === wide[0]?.valid?.to) : wide;
}

