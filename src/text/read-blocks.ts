import type { Language, Reading, Source } from "../model/index.js";
import type { Places } from "../places/index.js";
import type { ReadOptions, TraceStep } from "./read-options.js";
import { newFactReader } from "./facts/fact-reader.js";
import type { Sourced } from "./facts/sourced.js";
import type { Lexicon } from "./lexicon/lexicon.js";
import { matcherOf } from "./lexicon/matcher-of.js";
import { findMentions } from "./mentions/find-mentions.js";
import type { Mention, PlaceMention } from "./mentions/mention.js";
import { datelineOf } from "./mentions/periods/dateline.js";
import { newTime, type Time } from "./mentions/periods/time.js";
import { refIn } from "./mentions/places/ref-in.js";
import { FigureMemory } from "./mentions/numbers/figure-memory.js";
import { NamedPlaces } from "./mentions/places/named-places.js";
import type { NormalText } from "./normal/normalise.js";
import { mayWait, type Passage } from "./passage.js";
import type { Scope } from "./scope.js";
import { type Line, linesOf } from "./structure/blocks.js";
import { isSurelyEnglish, type LanguageFound, languageOf } from "./structure/language-of.js";
import { Page } from "./structure/page.js";
import { withBars } from "./structure/rows.js";
import { sentencesOf } from "./structure/sentences.js";
import { tokenise } from "./tokens/tokenise.js";

export interface Work {
  lexicons: readonly Lexicon[];
  places: Places;
  at: string;
  options: ReadOptions;
  /** The caller's text. */
  given: string;
  trace: TraceStep[] | undefined;
}

/** Reads a page block by block; only facts are kept, so that memory follows them and not the text. */
export function readBlocks(normal: NormalText, work: Work): Reading {
  const whole = languageOf(normal.text, 0, normal.text.length);
  const reading = emptyReading(work.options.language === undefined || work.options.language === "auto" ? whole.language : work.options.language);
  const source = sourceIn(normal, work);
  const facts = newFactReader(reading, source);
  const published = work.options.published ?? datelineOf(normal.text);
  const target: Target = { reading, source, facts, whole, named: new NamedPlaces(), figures: new FigureMemory(), page: new Page(), time: newTime(published), section: -1, published, passages: [], tokens: 0 };
  for (const line of linesOf(normal.text)) readLine(line, normal, work, target);
  readTogether(target);
  facts.finish();
  return reading;
}

interface Target {
  reading: Reading;
  source: Sourced;
  facts: ReturnType<typeof newFactReader>;
  whole: LanguageFound;
  named: NamedPlaces;
  figures: FigureMemory;
  page: Page;
  time: Time;
  /** The section that the last line stands in. */
  section: number;
  /** The day of the page. */
  published: string | undefined;
  /** Sentences that are cut but not yet read, and how many tokens they have. */
  passages: Passage[];
  tokens: number;
}

function readLine(line: Line, normal: NormalText, work: Work, target: Target): void {
  const found = languageOfLine(line, normal.text, work, target.whole);
  const lexicon = work.lexicons.find(({ language }) => language === found.language);
  if (lexicon === undefined) return;
  const tokens = withBars(tokenise(normal.text, line.start, line.end, { matcher: matcherOf(lexicon, work.places), unmarked: found.unmarked }), normal.text);
  const block = target.page.block(line, tokens);
  const day = dateAhead(normal.text.slice(line.start, line.start + longestDate));
  if ((block.section !== target.section && target.section >= 0) || (day !== undefined && block.kind === "related")) target.time = newTime(day ?? target.published, target.time);
  target.section = block.section;
  const scope = scopeOf(normal, work, lexicon, target);
  scope.trace?.({ rule: "block", start: line.start, end: line.end, note: `${block.kind}, in ${found.language}, section ${block.section}` });
  let opens = true;
  for (const sentence of sentencesOf(tokens, normal.text)) {
    target.passages.push({ sentence, block, scope, opens });
    target.tokens += sentence.tokens.length;
    opens = false;
    // An explanation goes sentence by sentence.
    if (work.trace !== undefined || !mayWait(target.tokens)) readTogether(target);
  }
}

function readTogether(target: Target): void {
  const { passages } = target;
  findMentions(passages);
  target.facts.read(passages);
  for (const { sentence, scope } of passages) for (const mention of sentence.mentions) keep(mention, target, scope);
  [target.passages, target.tokens] = [[], 0];
}

/** "(12/11/2025) In the first ten months …": a related story has a day of its own. */
const dateAhead = (text: string): string | undefined => (/[([（]\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}[)\]）]/.test(text) ? datelineOf(text) : undefined);
const longestDate = 60;

const shortLine = 60;

/** The language that the caller named, or the block's own: pages mix languages. A short line says too little; it is in the language of the page. */
function languageOfLine(line: Line, text: string, { lexicons, options }: Work, whole: LanguageFound): LanguageFound {
  const asked = options.language ?? "auto";
  const own = languageOf(text, line.start, line.end, asked);
  if (asked !== "auto" && own.language === asked) return own;
  // English is told by the lack of other signs: a short line of a Vietnamese page, or a page said to be Vietnamese, lacks them as well.
  const page = asked === "vi" && whole.language === "en" ? { language: asked, unmarked: true } : whole;
  if (page.language === "vi" && own.language === "en" && (page !== whole || line.end - line.start < shortLine) && !isSurelyEnglish(text, line.start, line.end)) return page;
  const known = lexicons.some(({ language }) => language === own.language);
  return known ? own : whole;
}

function scopeOf(normal: NormalText, { places, at, options, trace }: Work, lexicon: Lexicon, { named, figures, time, source }: Target): Scope {
  return {
    text: normal.text, lexicon, places, at, published: options.published, within: options.within, named, figures, time,
    trace: trace && (({ rule, start, end, note }) => void trace.push({ rule, span: source(start, end).span ?? [start, end], ...(note === undefined ? {} : { note }) })),
  };
}

function sourceIn(normal: NormalText, { options, given }: Work): Sourced {
  const { document, url, published } = options;
  const isBare = document === undefined && url === undefined && published !== undefined;
  return (start, end) => {
    const from = normal.source(start);
    const to = end > start ? normal.source(end - 1) + 1 : normal.source(end);
    const quote = given.slice(from, to);
    // Fields that an object has from the start take less room than added ones.
    if (isBare) return { quote, span: [from, to], published };
    const source: Source = { quote, span: [from, to] };
    if (document !== undefined) source.document = document;
    if (url !== undefined) source.url = url;
    if (published !== undefined) source.published = published;
    return source;
  };
}

function keep(mention: Mention, target: Target, scope: Scope): void {
  const { reading, source } = target;
  const at = source(mention.start, mention.end);
  if (mention.is === "amount") reading.amounts.push({ money: mention.money, role: mention.role, source: at });
  else if (mention.is === "quantity") reading.quantities.push({ quantity: mention.quantity, source: at });
  else if (mention.is === "percent" && mention.factor) return;
  else if (mention.is === "percent") reading.percents.push({ percent: mention.percent, role: mention.role, source: at });
  else if (mention.is === "period") reading.periods.push({ period: mention.period, source: at });
  else keepPlace(mention, target, scope);
}

function keepPlace(mention: PlaceMention, target: Target, scope: Scope): void {
  if (mention.adjective) return;
  const candidates = mention.candidates.length === 0 ? [] : mention.candidates.map((candidate) => refIn(candidate, scope, mention));
  target.reading.localities.push({ locality: mention.locality && refIn(mention.locality, scope, mention), candidates, source: target.source(mention.start, mention.end) });
  for (const inner of mention.inner ?? []) keepPlace(inner, target, scope);
}

const emptyReading = (language: Language): Reading => ({ language, amounts: [], quantities: [], percents: [], periods: [], localities: [], flows: [], shares: [], agreements: [], problems: [] });
