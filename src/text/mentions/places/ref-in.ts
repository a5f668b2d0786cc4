import type { Locality, LocalityRef } from "../../../model/index.js";
import { refOf } from "../../../places/index.js";
import type { Scope } from "../../scope.js";
import type { PlaceMention } from "../mention.js";

/**
 * What a fact carries of a place: its name is that of the text's language. Gates, ports and other places without a level have many names, each of
 * one side or crossing: theirs is the one that the text writes.
 */
export function refIn(locality: Locality, scope: Scope, mention?: PlaceMention): LocalityRef {
  const refs = scope.named.refs[scope.lexicon.language];
  let ref = refs.get(locality);
  if (ref === undefined) refs.set(locality, (ref = newRef(locality, scope)));
  // Each fact has an object of its own, which its owner may change.
  if (locality.level === null && mention?.name !== undefined && locality.sides !== undefined) return { ...ref, name: mention.name };
  return { ...ref };
}

function newRef(locality: Locality, scope: Scope): LocalityRef {
  const ref = refOf(locality, scope.at);
  const own = locality.names[scope.lexicon.language]?.[0];
  return own === undefined || scope.lexicon.language === "zh" ? ref : { ...ref, name: own };
}
