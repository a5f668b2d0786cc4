import type { Locality, Money, Reading } from "../../model/index.js";
import type { AmountMention } from "../mentions/mention.js";
import { sideMeant } from "../mentions/places/side-meant.js";
import type { Passage } from "../passage.js";
import type { Scope } from "../scope.js";
import type { Block } from "../structure/blocks.js";
import { isRow, type Sentence } from "../structure/sentence.js";
import { isClosing, isOpening, said } from "../tokens/token.js";
import { newAgreementReader } from "./agreements/agreement-reader.js";
import { Context } from "./context.js";
import { explainFlow, explainRestated, explainShare } from "./explain.js";
import type { DraftFlow } from "./flows/draft.js";
import { isOffice } from "./flows/offices.js";
import { type Outline, outlinesOf } from "./flows/outline.js";
import { readFlows } from "./flows/read-flows.js";
import { withoutRestated } from "./flows/restated.js";
import { TableRows } from "./flows/table-rows.js";
import { toFlow } from "./flows/to-flow.js";
import { ambiguous, problemsOf, unplaced } from "./problems.js";
import type { Sourced } from "./sourced.js";
import { partOf, wholeOf } from "./share-words.js";
import { nth } from "../nth.js";

export interface FactReader {
  /** Reads the facts of sentences; they come in the order of the text. */
  read(passages: readonly Passage[]): void;
  /** Called after the last sentence. */
  finish(): void;
}

/** The flows of one section, until all that it tells is known. */
class SectionFacts {
  readonly #reading: Reading;
  readonly #source: Sourced;
  drafts: { draft: DraftFlow; scope: Scope }[] = [];
  /** Its amounts of trade: one that is in no flow is reported. */
  trade: AmountMention[] = [];
  readonly equivalents = new Map<AmountMention, Money[]>();

  constructor(reading: Reading, source: Sourced) {
    this.#reading = reading;
    this.#source = source;
  }

  finish(): void {
    const { drafts, trade, equivalents } = this;
    const [reading, source, first] = [this.#reading, this.#source, drafts[0]];
    const kept = withoutRestated(drafts.map(({ draft }) => draft), (rough, fuller) => first && explainRestated(rough, fuller, first.scope));
    let next = 0;
    for (const { draft, scope } of drafts) {
      // Those that are kept stand in the same order.
      if (kept[next] !== draft) continue;
      next++;
      explainFlow(draft, scope);
      const flow = toFlow(draft, equivalents, source, scope);
      reading.flows.push(flow);
      reading.problems.push(...problemsOf(draft, flow.source));
    }
    const placed = new Set<unknown>(drafts.map(({ draft }) => draft.figure));
    for (const amount of trade) if (!placed.has(amount)) reading.problems.push(unplaced(amount, source(amount.start, amount.end)));
    this.drafts = [];
    this.trade = [];
    if (equivalents.size > 0) equivalents.clear();
  }
}

/** Reads flows, shares and agreements from sentences whose mentions are found, and puts them into a reading. */
export function newFactReader(reading: Reading, source: Sourced): FactReader {
  const agreements = newAgreementReader(reading, source);
  let context = new Context();
  let section = 0;
  let block: Block | undefined;
  const told = new SectionFacts(reading, source);
  const table = new TableRows();
  let afterRow = false;
  const names = new Set<string>();

  const begin = (next: Block): void => {
    if (next === block) return;
    if (next.section !== section) {
      told.finish();
      context = new Context(true);
      section = next.section;
    }
    context.newParagraph();
    block = next;
  };
  const readFigures = ({ sentence, block: { kind }, scope }: Passage, outline: Outline): void => {
    const { mentions } = sentence;
    const { dateline } = outline;
    const row = isRow(sentence);
    // The heading of a table ends with it.
    if (afterRow && !row) context.heading = undefined;
    afterRow = row;
    noteMentions(sentence, dateline, context, { equivalents: told.equivalents, arePartners: row && table.isOfPartners });
    for (const mention of mentions) {
      if (mention.is === "amount" && mention.role === "trade" && mention.equivalentOf === undefined) told.trade.push(mention);
      if (mention.is === "place" && mention.locality === null && names.size < names.add(mention.name ?? "").size) reading.problems.push(ambiguous(mention, source(mention.start, mention.end)));
    }
    const read = row ? table.read(sentence, scope, context) : readFlows(outline, { sentence, scope, context, inTitle: kind === "title", dateline, told: told.drafts.at(-1)?.draft });
    for (const draft of read) told.drafts.push({ draft, scope });
    if (!row) readShares(sentence, scope, reading, { source, period: context.period ?? null });
  };
  return {
    read(passages) {
      for (const { sentence, block, scope } of passages) agreements.read(sentence, block, scope);
      const outlines = outlinesOf(passages);
      passages.forEach((passage, at) => {
        begin(passage.block);
        const outline = outlines[at];
        if (outline !== undefined) readFigures(passage, outline);
      });
    },
    finish() {
      told.finish();
      agreements.finish();
    },
  };
}

const asPartner = new Set<string | undefined>(["to", "from", "with"]);

/** "An Giang (merged with Kiên Giang) and Kampot": who is named in brackets is not one of those named together. */
function isInBrackets({ tokens }: Sentence, first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - longestAside; at--) {
    if (isOpening(tokens[at]?.sign)) return true;
    if (isClosing(tokens[at]?.sign)) return false;
  }
  return false;
}
const longestAside = 12;

/** Where people meet, rather than whose trade is told. */
const towns = new Set<string>(["city", "town", "prefecture"]);

function noteMentions(sentence: Sentence, dateline: number, context: Context, { equivalents, arePartners }: { equivalents: Map<AmountMention, Money[]>; arePartners: boolean }): void {
  const places: Locality[] = [];
  context.teller = context.subject;
  let [end, wider]: [number, Locality | undefined] = [-1, undefined];
  for (const mention of sentence.mentions) {
    if (mention.is === "place" && mention.locality) {
      if (mention.first > dateline && !isInBrackets(sentence, mention.first)) places.push(mention.locality);
      const relation = said(nth(sentence.tokens, mention.first - 1), "relation");
      const within = mention.first === end + 1 && mention.locality.country === wider?.country ? wider : undefined;
      // "After the merger with Binh Phuoc, the province …": it is not that one.
      if (relation !== "beside") context.named(mention.locality, { asPartner: arePartners || asPartner.has(relation), isVenue: isOffice(mention, sentence) || (relation === "in" && towns.has(mention.locality.type)), within, inDateline: mention.first <= dateline, side: sideMeant(mention) });
      [end, wider] = [mention.last, mention.locality];
    }
    if (mention.is === "amount" && mention.equivalentOf) equivalents.set(mention.equivalentOf, [...(equivalents.get(mention.equivalentOf) ?? []), mention.money]);
  }
  if (places.length > 1) context.together(places);
}

function readShares(sentence: Sentence, scope: Scope, reading: Reading, { source, period }: { source: Sourced; period: Reading["shares"][number]["period"] }): void {
  for (const mention of sentence.mentions) {
    if (mention.is !== "percent" || mention.role !== "share") continue;
    const share = { percent: mention.percent, part: partOf(mention, sentence.start, scope), whole: wholeOf(mention, scope), period, source: source(mention.start, mention.end) };
    explainShare(mention, share, scope);
    reading.shares.push(share);
  }
}
