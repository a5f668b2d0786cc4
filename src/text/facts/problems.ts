import { type Problem, problem, type Source } from "../../model/index.js";
import type { AmountMention, PlaceMention } from "../mentions/mention.js";
import type { DraftFlow } from "./flows/draft.js";

/** What a flow does not say, and nothing before it either. */
export function problemsOf(draft: DraftFlow, source: Source): Problem[] {
  const words = source.quote ?? "";
  const found: Problem[] = [];
  if (draft.period === undefined) found.push(problem("flow.no-period", `“${words}” does not say of which time it is.`, source, { expected: "a date or span in the sentence or before it" }));
  if (draft.reporter === undefined) found.push(problem("flow.no-reporter", `“${words}” does not say whose trade it is.`, source, { expected: "a place in the sentence or before it" }));
  return found;
}

/** An amount that reads like trade and became no flow: no word says which way goods went. */
export const unplaced = (mention: AmountMention, source: Source): Problem => problem("amount.unplaced", `“${source.quote ?? ""}” may be trade, but no word says which way goods went.`, source, { found: mention.money.currency });

/** A name that several places bear. */
export const ambiguous = (mention: PlaceMention, source: Source): Problem =>
  problem("place.ambiguous", `“${source.quote ?? ""}” is the name of several places.`, source, { found: mention.candidates.map(({ id }) => id).join(", "), expected: "a word of level, or another place beside it" });
