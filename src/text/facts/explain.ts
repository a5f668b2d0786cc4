import type { Locality, Share } from "../../model/index.js";
import { asText, figureText, periodText } from "../mentions/as-text.js";
import type { PercentMention } from "../mentions/mention.js";
import type { Scope } from "../scope.js";
import type { AgreementDraft } from "./agreements/agreement-draft.js";
import type { DraftFlow } from "./flows/draft.js";

/** Tells the caller who asked for it how a flow was read: what it is, and what was taken from elsewhere. */
export function explainFlow(draft: DraftFlow, { trace }: Scope): void {
  trace?.({ rule: "flow", start: draft.start, end: draft.end, note: [flowText(draft), ...Object.entries(draft.inferred).map(([field, whence]) => `${field}: ${whence}`)].join("; ") });
}

/** Tells of a statement that is left out since another one says the same more fully. */
export function explainRestated(rough: DraftFlow, fuller: DraftFlow, { trace, text }: Scope): void {
  trace?.({ rule: "restated", start: rough.start, end: rough.end, note: `${flowText(rough)}; told more fully by “${text.slice(fuller.start, fuller.end)}”` });
}

/** Tells of a document that is left out since the page tells of it elsewhere. */
export function explainAgain(again: AgreementDraft, other: AgreementDraft, { trace, text }: Scope): void {
  trace?.({ rule: "told again", start: again.start, end: again.end, note: `${again.form}, ${again.status}; told by “${text.slice(other.start, other.end)}”` });
}

/** Tells how a share was read. */
export function explainShare({ start, end }: PercentMention, { percent, part, whole, period }: Share, { trace }: Scope): void {
  trace?.({ rule: "share", start, end, note: `${figureText(percent)} % that “${part}” is of “${whole}”${period === null ? "" : `; period: ${periodText(period)}, the one last spoken of`}` });
}

const placeText = (word: string, locality: Locality | undefined): string => (locality === undefined ? "" : ` ${word} ${locality.id}`);
const flowText = ({ direction, reporter, partner, via, period, figure, change }: DraftFlow): string =>
  `${direction}${placeText("of", reporter)}${placeText("with", partner)}${placeText("via", via)}${period === undefined ? "" : ` in ${periodText(period)}`}: ${[figure, change].flatMap((mention) => (mention === undefined ? [] : asText(mention))).join("; ")}`;
