import type { Sentence } from "../../structure/sentence.js";
import { type Context, type Frame, over, unsaid } from "../context.js";
import { type Item, periodOf, placeOf } from "./items.js";
import { rolesOf } from "./place-roles.js";
import type { Segment } from "./segments.js";
import type { Reading } from "./statement.js";
import { ownWay } from "./way.js";
import { partiesOf } from "./who-in-context.js";
import { whoOf } from "./who.js";

/** Who trades with whom in a sentence without a figure. */
export function noteSetting(items: readonly Item[], { sentence, scope, context, inTitle }: Reading): void {
  const said = items.find(({ says: { way } }) => way !== undefined && way.direction !== "balance" && !way.reverse)?.says.way?.direction;
  const direction = said ?? (items.map((item) => item.says.counterpart).find((word) => word !== undefined && word !== "market") as Frame["direction"]);
  const spans = items.flatMap((item) => periodOf(item) ?? []).filter(({ kind }) => kind !== "day" && kind !== "base");
  if (direction !== undefined && spans.length === 1) context.period ??= spans[0]?.period;
  if (spans.length === 1) context.spoken = spans[0]?.period;
  if (leadsOn.has(sentence.tokens.at(-1)?.sign ?? "") && spans.length > 0) {
    context.period = spans.at(-1)?.period;
    context.asked = true;
  }
  if (direction === undefined) {
    const gates = items.flatMap((item) => placeOf(item)?.locality ?? []).filter(({ type }) => type === "gate");
    if (gates.length === 1 && gates[0] && (inTitle || sentence.tokens.length <= shortHeading)) context.via = gates[0];
    return;
  }
  const who = whoOf(rolesOf(items, sentence, scope), direction);
  const [reporter, partner, via] = [who.reporters[0], who.partners[0], who.via[0]];
  const frame = over(unsaid, { direction, reporter, partner, via });
  if (!inTitle) noteHeading(sentence, frame, context);
  if (!isSubject(items)) {
    // The goods' way is only mentioned: "the government restricts imports".
  } else if (context.active && context.last !== undefined) context.last = over(context.last, frame);
  else if (!inTitle && context.lead !== undefined && isOneWay(direction)) {
    context.last = over(over(context.setting, context.lead), frame);
    context.active = true;
  }
  context.setting = over(context.setting, frame);
}

/** Whether a sentence is about a way of goods: "Imports from there, by contrast, collapsed." */
function isSubject(items: readonly Item[]): boolean {
  const way = items.findIndex((item) => item.says.way !== undefined);
  return items.slice(0, way).every((item) => item.sign !== undefined || periodOf(item) !== undefined || placeOf(item) !== undefined);
}

const isOneWay = (direction: Frame["direction"]): boolean => direction === "export" || direction === "import";

/** A question, or a line that leads to a list, says of when the next figures are. */
const leadsOn = new Set(["?", "？", ":", "："]);

/** A short line without a full stop heads the table or list below it; a word and a stop ("Exports.") the paragraph that they begin. */
function noteHeading({ tokens }: Sentence, said: Frame, context: Context): void {
  const last = tokens.at(-1)?.sign ?? "";
  if (tokens.length > shortHeading) return;
  if (last !== "." && last !== "。") context.heading = said;
  if (tokens.length > labelTokens || !(last === "." || last === ":" || last === "：")) return;
  context.last = over(over(context.setting, context.lead ?? unsaid), said);
  context.active = true;
}

const labelTokens = 5;

/** A figure that is no flow (a yearly average) may still say of what the next ones speak. */
export function noteTopic(segment: Segment, { sentence, scope, context, inTitle }: Reading): void {
  const way = ownWay(segment);
  if (way === undefined || way.vague) return;
  const who = whoOf(rolesOf(segment.before, sentence, scope), way.direction);
  const { reporter, partner } = partiesOf({ who, viaName: undefined, items: segment.before, direction: way.direction, sentence: undefined, ownWay: true, holder: false, isOne: false, ofWhich: false }, context, scope);
  remember(context, over(unsaid, { direction: way.direction, reporter, partner }), inTitle);
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
  if (frame.reporter && frame.partner) context.pair = [frame.reporter, frame.partner];
}
