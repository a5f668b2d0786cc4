import type { Source } from "../model/index.js";

const longest = 120;

/**
 * The words of a source in one line, shortened in the middle of what is very long.
 *
 * @example
 * import { quoteText } from "entrepot/display";
 * quoteText({ quote: "over\n  CNY 1 billion" }); // => over CNY 1 billion
 */
export function quoteText({ quote }: Source): string {
  const line = (quote ?? "").replace(/\s+/g, " ").trim();
  const characters = line.length > longest ? [...line] : [];
  return characters.length > longest ? `${characters.slice(0, longest - 20).join("")} … ${characters.slice(-15).join("")}` : line || "—";
}

/** The column that tells documents, and a document in it: its name without the ending. */
export const documentColumn = { name: "doc" } as const;
export const documentText = ({ document }: Source): string => (document ?? "—").replace(/(?<=.)\.\w+$/, "");
