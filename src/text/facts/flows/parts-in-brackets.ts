import { isClosing, isOpening } from "../../tokens/token.js";
import { type Anchor, anchorsOf } from "./anchors.js";
import { isWay, type Item, percentOf, periodOf } from "./items.js";
import { isBase, type Segment, segmentsOf } from "./segments.js";

/**
 * The segments of a sentence. "3400亿元（其中出口2100亿元，进口1300亿元），同比增长17.2%", "$3.4 billion ($2.1 billion in exports and $1.3 billion in imports) in 2023":
 * a bracket that tells the parts of a figure is read by itself, and what stands behind it goes on about the figure.
 */
export function segmentsAround(items: readonly Item[], anchors: readonly Anchor[]): Segment[] {
  const bracket = bracketOfParts(items, anchors);
  if (bracket === undefined) return segmentsOf(items, anchors);
  const inner = items.slice(bracket.open + 1, bracket.close);
  const outer = [...items.slice(0, bracket.open), ...items.slice(bracket.close + 1)];
  const parts = segmentsOf(inner, anchorsOf(inner)).map((segment) => ({ ...segment, continued: true }));
  const around = segmentsAround(outer, anchorsOf(outer));
  let end = around.filter(({ anchor }) => anchor.first < bracket.open).length;
  while (end < around.length && isBase(around[end] as Segment)) end++;
  return [...around.slice(0, end), ...parts, ...around.slice(end)];
}

/** The first bracket right behind a figure in which figures have ways of their own, where a time or a change follows. */
function bracketOfParts(items: readonly Item[], anchors: readonly Anchor[]): { readonly open: number; readonly close: number } | undefined {
  for (const { last, figures } of anchors) {
    const open = last + 1;
    if (figures.length === 0 || !isOpening(items[open]?.sign)) continue;
    const close = items.findIndex(({ sign }, at) => at > open && (isClosing(sign) || isOpening(sign)));
    if (close < 0 || !isClosing(items[close]?.sign) || !goesOn(items, close + 1)) continue;
    if (items.slice(open, close).some(isWay) && anchors.some((anchor) => anchor.figures.length > 0 && anchor.first > open && anchor.last < close)) return { open, close };
  }
  return undefined;
}

/** Whether a time or a change stands there, behind a comma or a preposition. */
function goesOn(items: readonly Item[], from: number): boolean {
  const at = items[from]?.sign !== undefined || items[from]?.says.relation === "in" ? from + 1 : from;
  return percentOf(items[at])?.role === "change" || periodOf(items[at]) !== undefined;
}
