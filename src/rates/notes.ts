import type { Rate } from "./rate.js";

const sources: Record<string, string> = { ecb: "the mean of the European Central Bank's daily rates", fed: "the Federal Reserve's average", weo: "the rate implied by the IMF's World Economic Outlook" };

const fixed: Record<string, string> = {
  weak: "checked only against a rate implied by national accounts",
  unchecked: "not checked against a second source",
  peg: "an official peg far from the market: unusable as a price",
  "regime-break": "the year mixes an official peg and a floating rate",
};

/** What a table's short note tells people; "market +3.64" and "ecb -0.77" also give the gap in percent. */
export function noteOf([word, figure]: readonly string[]): Pick<Rate, "note" | "marketGap" | "checkGap"> {
  if (word === undefined) return {};
  if (word === "market") return { note: `an official rate; the market's mean differed by ${figure}%`, marketGap: String(figure) };
  if (word === "days") return { note: `rests on ${figure} days of rates only` };
  const other = sources[word];
  return other === undefined ? { note: fixed[word] ?? word } : { note: `${other} differs by ${figure}%`, checkGap: String(figure) };
}
