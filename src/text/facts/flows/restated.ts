import { agrees, type Estimate, type Locality, samePeriod, stepOf } from "../../../model/index.js";
import type { DraftFlow } from "./draft.js";

/** Statements farther apart than this are not compared: a long text takes no more time for each than a short one. */
const farthest = 40;

/**
 * A text tells its chief figure in the title and the lead, roughly, and then again: the rougher statement is the same fact. What it alone says (its
 * change) goes over to the fuller one. `onRestated` hears of each that is left out, and of the one that tells it more fully.
 */
export function withoutRestated(drafts: readonly DraftFlow[], onRestated?: (rough: DraftFlow, fuller: DraftFlow) => void): readonly DraftFlow[] {
  let dropped: Set<DraftFlow> | undefined;
  for (let index = 0; index < drafts.length; index++) {
    const rough = drafts[index] as DraftFlow;
    const fuller = fullerThan(rough, index, drafts, dropped ?? none);
    if (fuller === undefined) continue;
    if (fuller.change === undefined && rough.change !== undefined && fuller.figure !== undefined) fuller.change = rough.change;
    (dropped ??= new Set()).add(rough);
    onRestated?.(rough, fuller);
  }
  return dropped === undefined ? drafts : drafts.filter((draft) => !dropped?.has(draft));
}

const none: ReadonlySet<DraftFlow> = new Set();

/** The first near statement that tells the same more fully. */
function fullerThan(rough: DraftFlow, index: number, drafts: readonly DraftFlow[], dropped: ReadonlySet<DraftFlow>): DraftFlow | undefined {
  const end = Math.min(drafts.length, index + farthest);
  for (let at = Math.max(0, index - farthest); at < end; at++) {
    const other = drafts[at] as DraftFlow;
    if (other.direction === rough.direction && at !== index && tellsAgain(rough, other) && !dropped.has(other)) return other;
  }
  return undefined;
}

function tellsAgain(rough: DraftFlow, fuller: DraftFlow): boolean {
  if (!samePair(rough, fuller)) return false;
  if (rough.figure === undefined) return tellsChange(rough, fuller);
  if (areListed(rough, fuller)) return false;
  const [a, b] = [estimateOf(rough), estimateOf(fuller)];
  if (a === undefined || b === undefined || unitOf(rough) !== unitOf(fuller) || !samePeriodOr(rough, fuller)) return false;
  const isSame = a.value.equals(b.value);
  if (isSame && isSameAgain(rough, fuller)) return true;
  if (isSame && rough.inTitle !== fuller.inTitle) return rough.inTitle;
  if (isSame) return a.bound === b.bound ? rough.inTitle && !fuller.inTitle : a.bound !== "exact" && b.bound === "exact";
  return isRougher(a, b) && (holds(a, b) || (rough.inTitle && isBegun(a, b)));
}

/** "Cable (over 5 million); paper (8.1 million); garments (5.43 million)": figures of one sentence with others between are not one told twice. */
const areListed = (a: DraftFlow, b: DraftFlow): boolean => a.sentence === b.sentence && Math.max(a.start, b.start) - Math.min(a.end, b.end) > mostBetween;
const mostBetween = 40;

/** The same figure of the same days once more, further down, with nothing new. */
const isSameAgain = (again: DraftFlow, first: DraftFlow): boolean =>
  again.start > first.end && again.period !== undefined && first.period !== undefined && samePeriod(again.period, first.period) && again.reporter?.id === first.reporter?.id && again.partner?.id === first.partner?.id && (again.change === undefined || (first.change !== undefined && again.change.percent.value.equals(first.change.percent.value))) && again.status === first.status;

/** A change told before its figure: in the title, or in the words before a colon. The figure has it too, or has none of its own. */
function tellsChange(rough: DraftFlow, fuller: DraftFlow): boolean {
  const [a, b] = [rough.change?.percent, fuller.change?.percent];
  if (a !== undefined && b !== undefined && fuller.figure !== undefined && a.value.equals(b.value) && samePeriodOr(rough, fuller)) return true;
  if (a !== undefined && b === undefined && isOfList(rough, fuller)) return true;
  // A table tells changes of its text again.
  if (a !== undefined && b !== undefined && a.value.equals(b.value) && rough.start > fuller.end && isWholeSame(rough, fuller)) return true;
  // What is expected of the whole year has not changed yet.
  if (rough.status === "actual" && fuller.status !== "actual") return false;
  if (a === undefined || (!rough.inTitle && !leadsInto(rough, fuller)) || (fuller.figure === undefined && (fuller.inTitle || b === undefined))) return false;
  // A change of all exports is not that of those to one partner.
  if (b === undefined) return fuller.start > rough.start && rough.inferred.direction === undefined && (rough.partner !== undefined || fuller.partner === undefined);
  // "Up by a third" of a title is 33 percent.
  return a.value.equals(b.value) || ((rough.inTitle || isRougher(a, b)) && agrees(a, b)) || (rough.inTitle && isMultiple(a, b));
}

const isWholeSame = (a: DraftFlow, b: DraftFlow): boolean => a.partner !== undefined && a.reporter?.id === b.reporter?.id && a.partner.id === b.partner?.id && a.period !== undefined && b.period !== undefined && samePeriod(a.period, b.period);

/** A title's "more than triple" is 231 percent more: any number of the last multiple begun. */
const isMultiple = (rough: Estimate, fuller: Estimate): boolean => rough.bound === "over" && rough.value.mod(oneTime).isZero() && fuller.value.greaterThanOrEqualTo(rough.value) && fuller.value.lessThan(rough.value.plus(oneTime));
const oneTime = 100;

/** "Lhasa and Xigazê 3.1 and 2.1 billion, Lhasa down 7 percent, Xigazê …": changes told after the figures of a list, one by one. */
const isOfList = (change: DraftFlow, figure: DraftFlow): boolean =>
  change.figure === undefined && figure.figure !== undefined && change.sentence === figure.sentence && change.start > figure.end && change.against === undefined && change.reporter !== undefined && (change.inferred.reporter === undefined || (change.partner !== undefined && change.inferred.partner === undefined)) && change.reporter.id === figure.reporter?.id && change.partner?.id === figure.partner?.id && samePeriodOr(change, figure);

/** Whether one stands right before the other, or in the same sentence before a figure without words of its own ("a decrease in …, ties remain at 138.9 billion"). */
const leadsInto = (rough: DraftFlow, fuller: DraftFlow): boolean => (rough.sentence === fuller.sentence && fuller.start > rough.end && fuller.figure !== undefined && fuller.inferred.direction !== undefined && samePeriodOr(rough, fuller)) || isNext(rough, fuller);
const isNext = (rough: DraftFlow, fuller: DraftFlow): boolean => fuller.figure !== undefined && fuller.start > rough.end && fuller.start - rough.end < 40 && rough.period === undefined;

/** The same two, or one of them unsaid; the ends of a two-way total may change places. A title may name a part of the partner, or the country in which one of them lies. */
function samePair(rough: DraftFlow, fuller: DraftFlow): boolean {
  // "吉隆口岸货值突破40亿元": whose side of the gate it is the title does not say.
  const isOfGate = rough.inTitle && rough.via !== undefined && rough.via.id === fuller.via?.id && rough.inferred.reporter !== undefined;
  if ((isOfGate || sameOr(rough.reporter, fuller.reporter) || (rough.inTitle && isPartOf(rough.reporter, fuller.reporter))) && (sameOr(rough.partner, fuller.partner) || (rough.inTitle && isPartOf(rough.partner, fuller.partner)))) return true;
  return rough.direction === "total" && sameOr(rough.reporter, fuller.partner) && sameOr(rough.partner, fuller.reporter);
}

const sameOr = (rough: Locality | undefined, fuller: Locality | undefined): boolean => rough === undefined || rough.id === fuller?.id;
const isPartOf = (a: Locality | undefined, b: Locality | undefined): boolean => a !== undefined && b !== undefined && (a.country === b.id || b.country === a.id);
const samePeriodOr = (rough: DraftFlow, fuller: DraftFlow): boolean => rough.period === undefined || fuller.period === undefined || (rough.period.start === fuller.period.start && rough.period.end === fuller.period.end) || (rough.inTitle && rough.inferred.period !== undefined);
const estimateOf = ({ figure }: DraftFlow): Estimate | undefined => (figure === undefined ? undefined : figure.is === "amount" ? figure.money : figure.quantity);
const unitOf = ({ figure }: DraftFlow): string | undefined => (figure?.is === "amount" ? figure.money.currency : figure?.quantity.unit);
const isRougher = (a: Estimate, b: Estimate): boolean => stepOf(a).greaterThan(stepOf(b));

/** A title's "over ten million" is any number of its last digit begun. */
const isBegun = (rough: Estimate, fuller: Estimate): boolean => rough.bound === "over" && fuller.value.greaterThanOrEqualTo(rough.value) && fuller.value.lessThan(rough.value.plus(stepOf(rough)));

/** Whether a rough figure with its bound is the other: "over 6 bn" is 6.034 bn, "200 bn" is not 173. */
function holds(rough: Estimate, fuller: Estimate): boolean {
  const gap = fuller.value.minus(rough.value).div(fuller.value.isZero() ? 1 : fuller.value);
  if (rough.bound === "over" || rough.bound === "atLeast") return gap.greaterThanOrEqualTo(0) && gap.lessThan("0.15");
  return gap.abs().lessThan("0.05") && agrees(rough, fuller);
}
