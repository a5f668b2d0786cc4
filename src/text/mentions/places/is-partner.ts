import type { Sentence } from "../../structure/sentence.js";
import { said, says } from "../../tokens/token.js";
import { verbRelation } from "../../tokens/verb-relation.js";
import { nth } from "../../nth.js";

const withPartner = new Set<string | undefined>(["from", "to", "with"]);

/** Whether the place at a token is one with whom is traded ("imported from Iran"): neither its fiscal years nor its money are meant. */
export function isPartner({ tokens, mentionAt }: Sentence, first: number): boolean {
  const relation = said(nth(tokens, first - 1), "relation");
  // "From Meghalaya to Bangladesh": whence goods go.
  if (relation === "from" && says(tokens[(mentionAt[first]?.last ?? first) + 1], "relation", "to")) return false;
  return withPartner.has(relation) || verbRelation(nth(tokens, first - 1)) !== undefined;
}
