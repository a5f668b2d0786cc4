import type { Party } from "../../../model/index.js";
import type { AgreementDraft } from "./agreement-draft.js";

/** A page tells a thing again soon. */
const farthest = 30;
/** "The agreement" is one of the last that were named. */
const soon = 3;

/**
 * The agreements of a page without those that it tells again: a titled one by its title, one in a caption by its form. `onAgain` hears of each that is
 * left out, and of the one that stands for it.
 */
export function toldOnce(drafts: readonly AgreementDraft[], onAgain?: (again: AgreementDraft, other: AgreementDraft) => void): AgreementDraft[] {
  const titles = new Map<string, AgreementDraft>();
  const dated = drafts.map((draft, index) => datedBehind(draft, drafts.slice(index + 1, index + 1 + soon)));
  return dated.filter((draft, index) => {
    const other = otherTelling(draft, dated.slice(Math.max(0, index - farthest), index + farthest), titles);
    if (other !== undefined) onAgain?.(draft, other);
    else if (draft.title !== undefined) titles.set(keyOf(draft), draft);
    return other === undefined;
  });
}

/** The draft that tells of the same document in a draft's stead. */
function otherTelling(draft: AgreementDraft, near: readonly AgreementDraft[], titles: ReadonlyMap<string, AgreementDraft>): AgreementDraft | undefined {
  const told = draft.caption ? near.find((other) => !other.caption && other.form === draft.form && shares(other.topics, draft.topics)) : undefined;
  return told ?? (draft.title === undefined ? near.find((other) => other !== draft && (tellsMore(other, draft) || isToldInFull(other, draft) || isHeadline(other, draft) || isDated(other, draft) || isCounted(other, draft) || isNamedIn(draft, other))) : titles.get(keyOf(draft)));
}

const keyOf = ({ form, title }: AgreementDraft): string => `${form} ${title}`;

/** The same document with more of those who signed it. */
const tellsMore = (more: AgreementDraft, less: AgreementDraft): boolean =>
  more.start !== less.start && more.form === less.form && more.status === less.status && more.date === less.date && more.count === 1 && less.count === 1 && less.topics.length > 0 && more.parties.length > less.parties.length && less.topics.every((topic) => more.topics.includes(topic)) && less.parties.every((party) => isAmong(party, more.parties));

/** A headline tells what the story dates: the same number of documents of the same parties. */
const isDated = (more: AgreementDraft, less: AgreementDraft): boolean =>
  less.date === null && more.date !== null && more.start > less.start && (more.title === undefined || less.parties.length > 1) && more.form === less.form && more.status === less.status && more.count === less.count && less.count !== null && (less.parties.length > 0 || less.topics.length > 0) && less.topics.every((topic) => more.topics.includes(topic)) && less.parties.every((party) => isAmong(party, more.parties));

/** What a title says without a day, the story tells with it. */
const isToldInFull = (more: AgreementDraft, less: AgreementDraft): boolean =>
  less.inTitle && !more.inTitle && less.date === null && more.date !== null && more.start > less.start && more.form === less.form && more.status === less.status && more.count === less.count;

/** "Xinjiang, Kazakhstan sign deals", above the story that says which. */
const isHeadline = (more: AgreementDraft, less: AgreementDraft): boolean =>
  less.inTitle && !more.inTitle && more.start > less.start && less.date === null && less.count === null && less.topics.length === 0 && (less.form === "agreement" || less.form === "document") && more.status === less.status && less.parties.length > 0;

/** "Deals worth 11 billion signed at fair", above the story that says when and how many. */
const isCounted = (more: AgreementDraft, less: AgreementDraft): boolean =>
  less.count === null && less.date === null && less.parties.length === 0 && less.topics.length === 0 && more.start > less.start && more.count !== null && more.count > 1 && more.form === less.form && more.status === less.status;

/** "The agreement took effect in 2022", behind one that is named by its title: nothing is told but the date. */
const isNamedIn = (bare: AgreementDraft, named: AgreementDraft): boolean =>
  bare.title === undefined && bare.topics.length === 0 && bare.count === 1 && bare.status === "in-force" && named.title !== undefined && named.start < bare.start && named.form === bare.form && named.status === bare.status && named.date === bare.date;

/** A titled agreement with the date that the page tells a little later. */
function datedBehind(draft: AgreementDraft, behind: readonly AgreementDraft[]): AgreementDraft {
  if (draft.title === undefined || draft.date !== null) return draft;
  return { ...draft, date: behind.find((bare) => isNamedIn({ ...bare, date: null }, draft))?.date ?? null };
}

/** "Provincial People's Committee" is that of Lao Cai, which the other telling names in full; a country beside a firm says where it is from. */
const isAmong = ({ name, kind }: Party, parties: readonly Party[]): boolean => kind === "state" || parties.some((party) => party.name.includes(name));

const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((topic) => b.includes(topic)) || (a.length === 0 && b.length === 0);
