import type { Agreement, Reading, Source } from "../../../model/index.js";
import type { Scope } from "../../scope.js";
import type { Block } from "../../structure/blocks.js";
import type { Sentence } from "../../structure/sentence.js";
import type { AgreementDraft } from "./agreement-draft.js";
import { explainAgain } from "../explain.js";
import { ceremonyIn, Events } from "./events.js";
import { readAgreements } from "./read-agreements.js";
import { toldOnce } from "./told-once.js";

export interface AgreementReader {
  /** Reads the agreements of a sentence; sentences come in the order of the text. */
  read(sentence: Sentence, block: Block, scope: Scope): void;
  /** Called after the last sentence. */
  finish(): void;
}

/** Reads the agreements that a page tells of, each once. */
export function newAgreementReader(reading: Reading, source: (start: number, end: number) => Source): AgreementReader {
  const events = new Events();
  const drafts: AgreementDraft[] = [];
  let last: Scope | undefined;
  /** Where the drafts of the sentence before begin. */
  let since = 0;
  return {
    read(sentence, block, scope) {
      if (block.kind === "furniture") return;
      events.enter(block);
      last = scope;
      const places = sentence.mentions.flatMap((mention) => (mention.is === "place" && mention.locality ? [mention.locality] : []));
      for (const place of places) scope.named.meet(place);
      const day = drafts.length > since ? ceremonyIn(sentence) : null;
      const read = readAgreements(sentence, block, scope, events);
      if (day !== null && read.length === 0) for (let at = since; at < drafts.length; at++) drafts[at] = heldOn(day, drafts[at] as AgreementDraft);
      else if (block.kind !== "caption") since = drafts.length;
      drafts.push(...read);
      if (places.length > 1) scope.named.meetTogether(places);
      events.note(sentence, block, scope);
    },
    finish() {
      reading.agreements.push(...toldOnce(drafts, (again, other) => last && explainAgain(again, other, last)).map((draft) => toAgreement(draft, source)));
    },
  };
}

/** The day of a ceremony is that of what was signed at it. */
const heldOn = (date: string, draft: AgreementDraft): AgreementDraft => (draft.status === "signed" && draft.date === null ? { ...draft, date } : draft);

function toAgreement({ form, title, parties, date, status, began, later, count, purposes, topics, start, end }: AgreementDraft, source: (start: number, end: number) => Source): Agreement {
  return { form, ...(title === undefined ? {} : { title }), parties, date, status, events: [{ status: began ?? status, date }, ...later], count, purposes, topics, source: source(start, end) };
}
