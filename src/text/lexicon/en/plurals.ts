import type { Plurals } from "../lexicon.js";

/** Words in -s that are no plurals of a noun. */
const noPlural = /(?:ss|us|is|ous|ics|ways|wards)$/;
const plural = /^[a-z-]{3,}s$/;

function singular(word: string): string | undefined {
  if (!plural.test(word) || noPlural.test(word)) return undefined;
  if (word.endsWith("ies")) return `${word.slice(0, -"ies".length)}y`;
  return word.replace(/(?<=ss|x|zz|ch|sh)es$|s$/, "");
}

/** English plurals: "ferries" of "ferry", "branches" of "branch", "tunnels" of "tunnel". */
export const plurals: Plurals = { singular, known: new Set(["the", "these", "those", "both", "all", "its", "their"]) };
