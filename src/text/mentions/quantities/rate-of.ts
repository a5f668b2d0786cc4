import type { Sentence } from "../../structure/sentence.js";
import { said } from "../../tokens/token.js";

/** A quantity for each day, week or year: "tấn/ngày", "trips per week", 每天…吨. Only words that join number and time count; "a daily average of" does not. */
export function rateOf(unit: string, { first, last }: { first: number; last: number }, { tokens }: Sentence): { unit: string; last: number } {
  const next = last + 1;
  const after = said(tokens[next], "per");
  if (after?.startsWith("after ") === true) return { unit: `${unit}/${after.slice("after ".length)}`, last: next };
  const each = tokens[next]?.sign === "/" || after === "after" ? said(tokens[next + 1], "per-time") : undefined;
  if (each !== undefined) return { unit: `${unit}/${each}`, last: next + 1 };
  const before = perBefore(tokens, first);
  return before === undefined ? { unit, last } : { unit: `${unit}/${before}`, last };
}

/** "每天通关货车85辆": between the word and its number only stands what is counted. */
const mostBetween = 5;

function perBefore(tokens: Sentence["tokens"], first: number): string | undefined {
  for (let at = first - 1; at >= 0 && at >= first - mostBetween; at--) {
    const [how, each] = said(tokens[at], "per")?.split(" ") ?? [];
    if (how === "before") return each;
    if (tokens[at]?.kind === "sign" || tokens[at]?.kind === "number" || said(tokens[at], "cardinal") !== undefined || said(tokens[at], "period-unit") !== undefined) return undefined;
  }
  return undefined;
}
