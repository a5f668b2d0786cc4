import type { Mention } from "../../mentions/mention.js";
import type { Passage } from "../../passage.js";
import { isRow, type Sentence } from "../../structure/sentence.js";
import { Cue } from "../../tokens/cue.js";
import { type Anchor, anchorsOf } from "./anchors.js";
import { behindDateline, datelineEnd } from "./dateline.js";
import { withoutDifferences } from "./differences.js";
import { type Item, itemsOf, withoutAsides } from "./items.js";
import { type Segment, segmentsOf } from "./segments.js";

/** What a sentence says of trade by its own words, before anything else of its page is asked. */
export interface Outline {
  /** The last token of its dateline; -1 where it has none. */
  readonly dateline: number;
  /** Undefined for the row of a table, and where the sentence has no figure, place or time and no word that says who trades which way. */
  items: readonly Item[] | undefined;
  anchors: Anchor[];
  /** One for each anchor. */
  segments: readonly Segment[];
}

/** The outlines of sentences, one step after another over all of them. */
export function outlinesOf(passages: readonly Passage[]): Outline[] {
  const outlines = passages.map(({ sentence, scope }): Outline => ({ dateline: isRow(sentence) && !sentence.mentions.some(isPlace) ? -1 : datelineEnd(sentence, scope.text), items: undefined, anchors: [], segments: [] }));
  passages.forEach(({ sentence, scope }, at) => {
    const outline = outlines[at] as Outline;
    if (!isRow(sentence) && !saysNothing(sentence)) outline.items = withoutDifferences(withoutAsides(behindDateline(itemsOf(sentence, scope.text), outline.dateline), sentence), sentence);
  });
  passages.forEach(({ sentence }, at) => {
    const outline = outlines[at] as Outline;
    if (outline.items !== undefined && sentence.mentions.some(isFigure)) outline.anchors = anchorsOf(outline.items);
  });
  for (const outline of outlines) if (outline.items !== undefined && outline.anchors.length > 0) outline.segments = segmentsOf(outline.items, outline.anchors);
  return outlines;
}

const isPlace = ({ is }: Mention): boolean => is === "place";
const isFigure = ({ is }: Mention): boolean => is === "amount" || is === "quantity" || is === "percent";
const saysNothing = ({ mentions, cues }: Sentence): boolean => mentions.length === 0 && (cues & Cue.Way) === 0;
