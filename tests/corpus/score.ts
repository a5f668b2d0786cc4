import type { Reading, TradeFlow } from "../../src/model/index.js";
import type { Page } from "./gold.js";
import { agreement, amount, flow, fold, locality, type Match, percent, period, quantity } from "./match.js";

/** How many facts were wanted, how many were found, how many of these agree in the main and in every field. */
export interface Tally { wanted: number; found: number; core: number; strict: number }

export const kinds = ["amounts", "quantities", "percents", "periods", "localities", "flows", "agreements"] as const;
export type Kind = (typeof kinds)[number];

/** Each wanted fact takes one found fact, the strictest that is free. */
function oneToOne<Want, Got>(text: string, wanted: readonly Want[], found: readonly Got[], match: Match<Want, Got>): Tally {
  const free = new Set(found), tally = { wanted: wanted.length, found: found.length, core: 0, strict: 0 };
  for (const want of wanted) {
    const fits = [...free].filter((got) => match.core(text, want, got));
    const best = fits.find((got) => match.strict(want, got)) ?? fits[0];
    if (best === undefined) continue;
    free.delete(best);
    tally.core++;
    if (match.strict(want, best)) tally.strict++;
  }
  return tally;
}

/** A fact that a text mentions often is wanted once; found mentions that fit nothing count once each. */
function mentions<Want, Got>(text: string, wanted: readonly Want[], found: readonly Got[], rule: Match<Want, Got> & { key(got: Got): string }): Tally {
  const fitting = (want: Want): Got[] => found.filter((got) => rule.core(text, want, got));
  const core = wanted.filter((want) => fitting(want).length > 0).length;
  const strict = wanted.filter((want) => fitting(want).some((got) => rule.strict(want, got))).length;
  const strays = new Set(found.filter((got) => !wanted.some((want) => rule.core(text, want, got))).map(rule.key));
  return { wanted: wanted.length, found: core + strays.size, core, strict };
}

/** A flow with money and a quantity says two things. */
function measures(given: TradeFlow): TradeFlow[] {
  const { money, quantity: amountOfGoods, ...rest } = given;
  return money !== undefined && amountOfGoods !== undefined ? [{ ...rest, money }, { ...rest, quantity: amountOfGoods }] : [given];
}

const tallyOf: Record<Kind, (page: Page, reading: Reading) => Tally> = {
  amounts: ({ text, amounts }, reading) => oneToOne(text, amounts, reading.amounts, amount),
  quantities: ({ text, quantities }, reading) => oneToOne(text, quantities, reading.quantities, quantity),
  percents: ({ text, percents }, reading) => oneToOne(text, percents, reading.percents, percent),
  periods: ({ text, periods }, reading) => mentions(text, periods, reading.periods, { ...period, key: ({ source }) => String(source.span) }),
  localities: ({ text, localities }, reading) => mentions(text, localities, reading.localities, { ...locality, key: ({ source, locality: place }) => `${fold(source.quote ?? "")}|${place?.id}` }),
  flows: ({ text, flows }, reading) => oneToOne(text, flows.filter(({ value, change }) => value !== null || change !== null), reading.flows.flatMap(measures), flow),
  agreements: ({ text, agreements }, reading) => oneToOne(text, agreements, reading.agreements, agreement),
};

const sum = (tallies: readonly Tally[]): Tally => tallies.reduce((all, { wanted, found, core, strict }) => ({ wanted: all.wanted + wanted, found: all.found + found, core: all.core + core, strict: all.strict + strict }), { wanted: 0, found: 0, core: 0, strict: 0 });

/** The tally of one kind over pages and their readings. */
export const tally = (kind: Kind, read: readonly { page: Page; reading: Reading }[]): Tally => sum(read.map(({ page, reading }) => tallyOf[kind](page, reading)));

/** The harmonic mean of precision and recall, which is twice the hits by all that was wanted or found; 1 where nothing was. */
export const f1 = (hits: number, { wanted, found }: Tally): number => (wanted + found === 0 ? 1 : (2 * hits) / (wanted + found));
