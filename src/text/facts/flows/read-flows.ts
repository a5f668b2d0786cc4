import type { Direction, Locality } from "../../../model/index.js";
import type { Mention } from "../../mentions/mention.js";
import { said, says } from "../../tokens/token.js";
import type { Frame } from "../context.js";
import type { DraftFlow } from "./draft.js";
import type { Outline } from "./outline.js";
import { readSegment } from "./read-segment.js";
import { isListed, type Segment } from "./segments.js";
import { noteSetting, remember } from "./setting.js";
import { tellsChange, tellsShare } from "./tells-change.js";
import type { Reading } from "./statement.js";
import { datePair, isFrom, isListing, isOfWhich, sharePartner, shareTime, startOf, type Told } from "./told-together.js";
import { dateStart } from "./when.js";

/** The flows of a sentence: one for each figure of goods or trade, and for each change of which no figure is stated. */
export function readFlows(outline: Outline, reading: Reading): DraftFlow[] {
  const drafts = flowsIn(outline, reading);
  // "Its exports … Its imports …", "The province …": of the same one.
  if (said(reading.sentence.tokens[0], "anaphor") === undefined) reading.context.topic = topicOf(reading);
  return drafts;
}

/** The place with which a sentence begins. */
function topicOf({ sentence, dateline }: Reading): Locality | undefined {
  const { mentions, tokens } = sentence;
  let [time, second]: (Mention | undefined)[] = [];
  for (const mention of mentions) {
    if (mention.first <= dateline) continue;
    if (time === undefined || mention.first < time.first) [time, second] = [mention, time];
    else if (second === undefined || mention.first < second.first) second = mention;
  }
  // "As of July, Mongolia traded with 147 countries. Its trade …".
  const opened = time?.is === "period" && tokens[time.last + 1]?.sign === "," ? time.last + 1 : dateline;
  const place = opened > dateline ? second : time;
  return place?.is === "place" && place.adjective !== true && place.locality?.level !== null && place.first <= opened + mostBefore && said(tokens[place.first - 1], "relation") === undefined ? (place.locality ?? undefined) : undefined;
}
/** "The Turkistan region". */
const mostBefore = 2;

function flowsIn({ items, segments }: Outline, reading: Reading): DraftFlow[] {
  const { context, inTitle } = reading;
  context.fiscal = reading.sentence.fiscal ?? context.fiscal;
  if (says(reading.sentence.tokens[0], "commodity", "cumulative")) context.isInPassing = true;
  if (items === undefined || (segments.length === 0 && tellsShare(items, reading))) return [];
  if (segments.length === 0) {
    context.tellsNone ||= reading.sentence.mentions.some(isOtherMoney);
    noteSetting(items, reading);
    return [];
  }
  const drafts: DraftFlow[] = [];
  let [frame, before, whole]: (Frame | undefined)[] = [];
  let list: DraftFlow[] = [];
  let [isNone, isStepping] = [false, false];
  let told: Told | undefined;
  if (tellsChange(segments, items, reading)) return [];
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index] as Segment;
    // "Seized 2 tonnes of fireworks worth 1.2 billion dong": what is no flow is none by its worth either.
    if (isNone && segment.before.every((item) => item.sign === undefined && isListing(item))) continue;
    const started = startOf(segment, segments.slice(index + 1), frame);
    const read = readSegment(started, frame, reading);
    isNone = read === "no-flow";
    if (read !== undefined) context.tellsNone = isNone && (segment.anchor.figures[0]?.is === "amount" || reading.sentence.mentions.some(isOtherMoney));
    if (read === undefined || read === "no-flow") continue;
    isStepping = isStep(read.drafts) || (isStepping && isListed(segment));
    if (isStepping) continue;
    list = index > 0 && segment.before.every(isListing) ? [...list, ...read.drafts] : read.drafts;
    sharePartner(list);
    drafts.push(...read.drafts);
    const own: Told = { drafts: read.drafts, segment };
    if (told !== undefined && told.segment === segments[index - 1]) datePair(told, own);
    told = own;
    if (index > 0) dateStart(drafts, read.drafts.length, segments[index - 1], segment);
    frame = isFrom(started, segments[index + 1]) || (started !== segment && segment.before.at(-1)?.says.relation === "from") ? { ...read.frame, start: read.frame.period } : read.frame;
    frame = { ...frame, ways: waysOf(drafts) };
    remember(context, read.frame, inTitle);
    if (index > 0 && (segment.before.some(isOfWhich) || segments[index - 1]?.after.some(isOfWhich))) whole ??= before;
    before = read.frame;
  }
  if (drafts.length === 0 && segments.every(({ way }) => way === undefined)) noteSetting(items, reading);
  if (drafts.length > 0) context.split = drafts.some(({ direction }) => direction === "export") && drafts.some(({ direction }) => direction === "import");
  context.partners = [];
  shareTime(drafts);
  // Behind "of which …" the next sentence speaks of the whole again.
  if (whole !== undefined && !inTitle) remember(context, whole, inTitle);
  return drafts;
}

const isOtherMoney = (mention: Mention): boolean => mention.is === "amount" && mention.role !== "trade";

/** The ways of the last two figures, where they are not one. */
function waysOf(drafts: readonly DraftFlow[]): readonly Direction[] | undefined {
  const [first, second] = [drafts.at(-2)?.direction, drafts.at(-1)?.direction];
  return first === undefined || second === undefined || first === second ? undefined : [first, second];
}

/** A change on the month before, of no figure: the figure and its change on the year before are the statement. */
const isStep = (drafts: readonly DraftFlow[]): boolean => drafts.every(({ figure, against }) => figure === undefined && against !== undefined);
