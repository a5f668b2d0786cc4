import type { Agreement, AgreementForm, AgreementStatus, Party, Purpose } from "../../../model/index.js";

/** An agreement as read, before it is known whether the page tells of it again. */
export interface AgreementDraft {
  readonly form: AgreementForm;
  readonly title: string | undefined;
  readonly status: AgreementStatus;
  readonly date: string | null;
  /** What was done on the date, where the document is at another status now: signed then, in force to this day. */
  readonly began?: AgreementStatus;
  /** What is told to have become of it later. */
  readonly later: Agreement["events"];
  readonly count: number | null;
  readonly parties: Party[];
  readonly purposes: Purpose[];
  readonly topics: string[];
  readonly start: number;
  readonly end: number;
  /** Read in a caption: the story itself may tell it better. */
  readonly caption: boolean;
  /** Read in a title: the story tells it again, with its day. */
  readonly inTitle: boolean;
}
