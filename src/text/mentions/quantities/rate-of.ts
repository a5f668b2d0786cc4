import type { Sentence } from "../../structure/sentence.js";
import { said } from "../../tokens/token.js";
import { nth } from "../../nth.js";

/** A quantity for each day, week or year: "tấn/ngày", "trips per week", 每天…吨. Only words that join number and time count; "a daily average of" does not. */
export function rateOf(unit: string, { first, last }: { first: number; last: number }, { tokens }: Sentence): { unit: string; last: number } {
  const next = last + 1;
  const after = said(tokens[next], "per");
  if (after?.startsWith("after ") === true) return { unit: `${unit}/${after.slice("after ".length)}`, last: next };
  const each = tokens[next]?.sign === "/" || after === "after" ? said(tokens[next + 1], "per-time") : undefined;
  if (each !== undefined) return { unit: `${unit}/${each}`, last: next + 1 };
  const before = said(nth(tokens, first - 1), "per");
  return before?.startsWith("before ") === true ? { unit: `${unit}/${before.slice("before ".length)}`, last } : { unit, last };
}
