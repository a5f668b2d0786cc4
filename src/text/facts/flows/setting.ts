import type { Locality } from "../../../model/index.js";
import type { Mention, PeriodMention } from "../../mentions/mention.js";
import type { Sentence } from "../../structure/sentence.js";
import { type Context, type Frame, over, unsaid } from "../context.js";
import { gateName, type Item, placeOf } from "./items.js";
import { type RoledPlace, rolesOf } from "./place-roles.js";
import type { Segment } from "./segments.js";
import type { Reading } from "./statement.js";
import { partiesOf } from "./who-in-context.js";
import { beforeShare } from "./way.js";
import { whoOf } from "./who.js";

/** Who trades with whom in a sentence without a figure. */
export function noteSetting(items: readonly Item[], { sentence, scope, context, inTitle }: Reading): void {
  let [said, other]: Frame["direction"][] = [];
  let [first, last]: (PeriodMention | undefined)[] = [];
  for (const { mention, says } of items) {
    if (mention !== undefined) {
      if (mention.is === "period" && mention.kind !== "day" && mention.kind !== "base") [first, last] = [first ?? mention, mention];
    } else if (says.way !== undefined && says.way.direction !== "balance" && !says.way.reverse) said ??= says.way.direction;
    else if (says.counterpart !== undefined && says.counterpart !== "market") other ??= says.counterpart as Frame["direction"];
  }
  const direction = said ?? other;
  const single = first === last ? first : undefined;
  if (direction !== undefined && single !== undefined) context.period ??= single.period;
  if (single !== undefined) context.spoken = single.period;
  if (single !== undefined && isHeading(sentence)) context.headed = single.period;
  if (last !== undefined && leadsOn.has(sentence.tokens.at(-1)?.sign ?? "")) {
    context.period = last.period;
    context.asked = true;
  }
  if (direction === undefined) {
    if (inTitle || isShort(sentence)) noteGate(items, context);
    return;
  }
  const places = rolesOf(beforeShare(items), sentence, scope);
  const who = whoOf(places, direction, { isPair: true });
  context.partners = other === undefined ? [] : placesBehind(items, places);
  const [reporter, partner, via] = [who.reporters[0], who.partners[0], who.via[0]];
  const frame = over(unsaid, { direction, reporter, partner, via });
  // A gate of which a share or a count is told is not that of which the page speaks, nor is a place that of which others go on.
  const spoken = inTitle || !sentence.mentions.some(isFigure) ? frame : { ...frame, via: undefined, reporter: context.setting.reporter ?? frame.reporter };
  if (direction === "total" && reporter !== undefined && partner !== undefined && context.lead === undefined) [context.mutual, context.isWider] = [[reporter, partner], false];
  if (!inTitle) noteHeading(sentence, single === undefined ? frame : { ...frame, period: single.period }, context);
  if (!isSubject(items)) {
    // The goods' way is only mentioned: "the government restricts imports".
  } else if (context.active && context.last !== undefined) context.last = over(context.last, frame);
  else if (!inTitle && context.lead !== undefined && isOneWay(direction)) {
    context.last = over(over(context.setting, context.lead), frame);
    context.active = true;
  }
  context.setting = over(context.setting, spoken);
}

/** "The three leading partners of Ningxia were the EU, Korea and India": the places behind the verb. */
function placesBehind(items: readonly Item[], places: readonly RoledPlace[]): Locality[] {
  const word = items.findIndex(({ says }) => says.counterpart !== undefined);
  const list = places.filter(({ at, role }) => at > word && role !== "owner" && role !== "in" && role !== "via");
  return list.length > 1 ? list.map(({ place }) => place) : [];
}

const isFigure = ({ is }: Mention): boolean => is === "percent" || is === "quantity";

/** A short line without a full stop. */
const isHeading = (sentence: Sentence): boolean => isShort(sentence) && !isStop(sentence.tokens.at(-1)?.sign);
const isStop = (sign: string | undefined): boolean => sign === "." || sign === "。";

/** Whether a line has few words; a time or a place counts as one. */
function isShort({ tokens, mentions }: Sentence): boolean {
  return mentions.reduce((words, { first, last }) => words - (last - first), tokens.length) <= shortHeading;
}

/** One gate alone is that of which a heading speaks. */
function noteGate(items: readonly Item[], context: Context): void {
  let gate: Locality | undefined;
  for (const item of items) {
    const place = placeOf(item)?.locality;
    if (place?.type !== "gate") continue;
    if (gate !== undefined) return;
    gate = place;
  }
  if (gate !== undefined) context.via = gate;
}

/** Whether a sentence is about a way of goods: "Imports from there, by contrast, collapsed." */
function isSubject(items: readonly Item[]): boolean {
  for (let at = 0; at < items.length; at++) {
    const { says, sign, mention } = items[at] as Item;
    if (says.way !== undefined) return true;
    // Without a word for a way, a word for the partner may end the sentence.
    if (sign === undefined && mention?.is !== "period" && mention?.is !== "place") return at === items.length - 1;
  }
  return true;
}

const isOneWay = (direction: Frame["direction"]): boolean => direction === "export" || direction === "import";

/** A question, or a line that leads to a list, says of when the next figures are. */
const leadsOn = new Set(["?", "？", ":", "："]);

/** A short line without a full stop heads the table or list below it; a word and a stop ("Exports.") the paragraph that they begin. */
function noteHeading(sentence: Sentence, said: Frame, context: Context): void {
  const { tokens } = sentence;
  const last = tokens.at(-1)?.sign ?? "";
  if (!isShort(sentence)) return;
  if (isHeading(sentence)) context.heading = said;
  if (tokens.length > labelTokens || !(last === "." || last === ":" || last === "：")) return;
  context.last = over(over(context.setting, context.lead ?? unsaid), said);
  context.active = true;
}

const labelTokens = 5;

/** A figure that is no flow (a yearly average) may still say of what the next ones speak. */
export function noteTopic(segment: Segment, { sentence, scope, context, inTitle }: Reading): void {
  const { way } = segment;
  if (way === undefined || way.vague) return;
  const who = whoOf(rolesOf(segment.before, sentence, scope), way.direction);
  const { reporter, partner } = partiesOf({ who, viaName: gateName(segment.before, who.via[0]), items: segment.before, direction: way.direction, sentence: undefined, ownWay: true, holder: false, isOne: false, ofWhich: false }, context, scope);
  remember(context, over(unsaid, { direction: way.direction, reporter, partner, via: context.last?.via }), inTitle);
}

/** A line with no more words than this that names a gate is a heading: what follows goes through it. */
const shortHeading = 12;

/** A title says it roughly: it sets the scene, and the body's first statement leads. */
export function remember(context: Context, frame: Frame, inTitle: boolean): void {
  if (inTitle) context.setting = over(context.setting, frame);
  else {
    context.lead ??= frame;
    if ((frame.status ?? "actual") === "actual") context.span ??= frame.period;
  }
  context.last = frame;
  context.active = true;
  if (frame.period && !frame.isBase && (frame.status ?? "actual") === "actual") context.period = frame.period;
  // A gate named in passing is not that of the section.
  if (frame.via && (context.lead === frame || inTitle || context.lead?.via !== undefined)) context.via = frame.via;
  if (frame.reporter && frame.partner) {
    context.pair = [frame.reporter, frame.partner];
    if (frame.direction === "total" && frame.partner.id !== "WLD") [context.mutual, context.isWider, context.two] = [context.pair, false, undefined];
  }
}
