import { beforeAll, describe, expect, it } from "vitest";
import type { Agreement, Money, Percent, Quantity, Reading, Source, TradeFlow } from "../../src/model/index.js";
import { readText } from "../../src/text/index.js";
import { factKinds, seedDocument, seedIds, touches } from "./documents.js";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const figure = (e: Money | Quantity | Percent | undefined): unknown => (e === undefined ? null : { value: e.value.toFixed(), bound: e.bound, high: e.high?.toFixed() ?? null, unit: "currency" in e ? e.currency : e.unit });

/** What a flow says, field by field. A change "against" the year before is the same as one without. */
const flowFields = (flow: TradeFlow): unknown => ({
  direction: flow.direction, reporter: flow.reporter?.id ?? null, partner: flow.partner?.id ?? null, via: flow.via?.id ?? null,
  period: flow.period, money: figure(flow.money), equivalents: (flow.equivalents ?? []).map(figure),
  change: figure(flow.change?.percent), share: figure(flow.share?.percent), status: flow.status,
});

const agreementFields = ({ form, date, status, count }: Agreement): unknown => ({ form, date, status, count });
const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

describe.each(seedIds)("document %s, read", (id) => {
  const seed = seedDocument(id);
  let reading: Reading;
  beforeAll(() => {
    reading = readText(seed.text, { language: seed.language, document: id, ...(seed.published === null ? {} : { published: seed.published }) });
  });
  const standing = <T extends { source: Source }>(found: readonly T[], quote: string | undefined): T[] => found.filter((fact) => touches(seed.text, quote ?? "", fact.source));

  it("gives the flows, and no flow besides", () => {
    expect(reading.flows.map(flowFields)).toEqual(seed.flows.map(flowFields));
    for (const flow of seed.flows) expect(standing(reading.flows, flow.source.quote).map(flowFields)).toContainEqual(flowFields(flow));
  });

  it("gives the amounts of money with their bounds and roles", () => {
    for (const fact of seed.amounts) expect(standing(reading.amounts, fact.source.quote).map(({ money, role }) => ({ role, money: figure(money) }))).toContainEqual({ role: fact.role, money: figure(fact.money) });
  });

  it("gives the shares", () => {
    for (const fact of seed.shares) {
      const found = standing(reading.shares, fact.source.quote).find((share) => share.percent.value.equals(fact.percent.value));
      expect(found, fact.source.quote).toBeDefined();
      expect(figure(found?.percent)).toEqual(figure(fact.percent));
      expect(seed.text).toContain(found?.part);
      expect(seed.text).toContain(found?.whole);
    }
  });

  it("gives the quantities and percentages", () => {
    for (const fact of seed.quantities) expect(standing(reading.quantities, fact.source.quote).map(({ quantity }) => figure(quantity))).toContainEqual(figure(fact.quantity));
    for (const fact of seed.percents) expect(standing(reading.percents, fact.source.quote).map(({ percent, role }) => ({ role, percent: figure(percent) }))).toContainEqual({ role: fact.role, percent: figure(fact.percent) });
  });

  it("gives the agreements", () => {
    for (const fact of seed.agreements) {
      const found = standing(reading.agreements, fact.source.quote);
      expect(found.map(agreementFields), fact.source.quote).toContainEqual(agreementFields(fact));
      const topics = folded(found.flatMap((agreement) => agreement.topics).join(" · "));
      for (const topic of fact.topics) expect(topics).toContain(folded(topic));
      const parties = found.flatMap((agreement) => agreement.parties.map((party) => party.locality?.id));
      for (const party of fact.parties) if (party.locality !== undefined) expect(parties).toContain(party.locality.id);
    }
  });

  it("gives the periods", () => {
    for (const fact of seed.periods) expect(standing(reading.periods, fact.source.quote).map(({ period }) => period), fact.source.quote).toContainEqual(fact.period);
  });

  it("gives the places", () => {
    for (const fact of seed.localities) expect(standing(reading.localities, fact.source.quote).map(({ locality }) => locality?.id ?? null), fact.source.quote).toContain(fact.locality.id);
  });

  it("finds nothing where nothing is", () => {
    for (const { kind, quote, why } of seed.absent) expect(standing(reading[kind] as { source: Source }[], quote).map(plain), `${kind} in “${quote}”: ${why}`).toEqual([]);
  });

  it("points at the characters of every fact", () => {
    for (const kind of factKinds) for (const { source } of reading[kind]) {
      expect(source.span).toBeDefined();
      if (source.span !== undefined) expect(seed.text.slice(...source.span)).toBe(source.quote);
    }
  });
});
