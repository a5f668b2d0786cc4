import type { PercentMention } from "../mentions/mention.js";
import type { Scope } from "../scope.js";

const ends = /[,;.:()，；。：（）、|\n]/;
/** A name of a whole is not longer than this. */
const longest = 120;
const leading = /^[\s]*(?:of|of the|of its|của|trong)\s+/i;

/** The words that say of what something is a share: after the percentage ("36% of its total goods trade"), or in Chinese within it ("占全省的14.9%"). */
export function wholeOf(mention: PercentMention, scope: Scope, start = mention.start): string {
  const own = /[占佔](.+?)的?(?:比重)?(?:超过|约|近|达)?\d/u.exec(scope.text.slice(Math.min(start, mention.start), mention.end))?.[1];
  if (own !== undefined) return own.replace(/的?(?:比重|比例)?(?:的|为|达)?$/u, "");
  const after = scope.text.slice(mention.end, mention.end + longest);
  const end = after.search(ends);
  return (end < 0 ? after : after.slice(0, end)).replace(leading, "").trim();
}

const stops = ",;.，；。(（:";
const isTrailing = (sign: string): boolean => ",，;；(（".includes(sign) || sign.trim() === "";

/** The words before a share, back to the last sign: of what it is said. */
export function partOf(mention: PercentMention, from: number, scope: Scope): string {
  const { text } = scope;
  const first = Math.max(from, mention.start - longest);
  let end = mention.start;
  while (end > first && isTrailing(text.charAt(end - 1))) end--;
  let start = end;
  while (start > first && !stops.includes(text.charAt(start - 1))) start--;
  return text.slice(start, end).trim();
}
