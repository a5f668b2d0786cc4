import type { Mention } from "../../mentions/mention.js";
import type { Passage } from "../../passage.js";
import { isRow, type Sentence } from "../../structure/sentence.js";
import { Cue } from "../../tokens/cue.js";
import { type Anchor, anchorsOf } from "./anchors.js";
import { behindDateline, datelineEnd } from "./dateline.js";
import { withoutDifferences } from "./differences.js";
import { type Item, itemsOf, withoutAsides } from "./items.js";
import { segmentsAround } from "./parts-in-brackets.js";
import type { Segment } from "./segments.js";

/** What a sentence says of trade by its own words, before anything else of its page is asked. */
export interface Outline {
  /** The last token of its dateline; -1 where it has none. */
  readonly dateline: number;
  /** Undefined for the row of a table, and where the sentence has no figure, place or time and no word that says who trades which way. */
  readonly items: readonly Item[] | undefined;
  /** One for each figure, or change of none, around which a flow is made. */
  readonly segments: readonly Segment[];
}

/** Menus and captions tell no flow. */
const mayTell = ({ block: { kind } }: Passage): boolean => kind !== "furniture" && kind !== "caption";

/** The outlines of sentences that may tell of trade, in their order: one step after another over all of them. */
export function outlinesOf(passages: readonly Passage[]): (Outline | undefined)[] {
  const datelines = passages.map(endOfDateline);
  const items = passages.map((passage, at) => (mayTell(passage) ? itemsBehind(passage, datelines[at] as number) : undefined));
  const anchors = passages.map(({ sentence }, at) => (sentence.mentions.some(isFigure) ? anchorsOf(items[at] ?? []) : []));
  return passages.map((passage, at) => (mayTell(passage) ? { dateline: datelines[at] as number, items: items[at], segments: segmentsAround(items[at] ?? [], anchors[at] as Anchor[]) } : undefined));
}

const endOfDateline = ({ sentence, scope }: Passage): number => (isRow(sentence) && !sentence.mentions.some(isPlace) ? -1 : datelineEnd(sentence, scope.text));
const itemsBehind = ({ sentence, scope }: Passage, dateline: number): readonly Item[] | undefined =>
  isRow(sentence) || saysNothing(sentence) ? undefined : withoutDifferences(withoutAsides(behindDateline(itemsOf(sentence, scope.text), dateline), sentence), sentence);

const isPlace = ({ is }: Mention): boolean => is === "place";
const isFigure = ({ is }: Mention): boolean => is === "amount" || is === "quantity" || is === "percent";
const saysNothing = ({ mentions, cues }: Sentence): boolean => mentions.length === 0 && (cues & Cue.Way) === 0;
