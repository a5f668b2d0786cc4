import type { CurrencyCode } from "../../model/index.js";
import type { WordCategory } from "./categories.js";

/** Words that mean something to the reader: their category, and in it what they say (`as`). Each category tells what `as` may be. */
export interface Term {
  readonly is: WordCategory | "place" | "currency" | "level";
  readonly as: string;
  /** As the list writes it. */
  readonly form: string;
  /** Places: the ids of all that bear the name. */
  readonly ids?: readonly string[] | undefined;
  /** Places: also a common word or a person's name; it needs a level word or context. */
  readonly weak?: boolean | undefined;
  /** Currencies: everything the words may mean, the commonest first. */
  readonly currencies?: readonly CurrencyCode[] | undefined;
  /** How letters are compared: "capital": the text's first letter must be large (names); "exact": large and small as the list has them. */
  readonly letters?: "capital" | "exact" | undefined;
}

const parted = new Map<string, readonly string[]>();

const nothing: readonly string[] = [];

/** The words of what a term says, if it says anything. Texts have the same terms again and again: each is parted once. */
export function wordsSaid(as: string | undefined): readonly string[] {
  if (as === undefined) return nothing;
  let words = parted.get(as);
  if (words === undefined) parted.set(as, (words = as.split(" ")));
  return words;
}
