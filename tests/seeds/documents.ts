import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Agreement, agreementFromJson, type Language, type Money, moneyFromJson, type Percent, percentFromJson, type Period, periodFromJson, type Quantity, quantityFromJson, type Reading, type Share, shareFromJson, type Source, type TradeFlow, tradeFlowFromJson, type LocalityRef, localityRefFromJson } from "../../src/model/index.js";

export const folder = fileURLToPath(new URL("../../seeds/", import.meta.url));
export type FactKind = "flows" | "shares" | "agreements" | "amounts" | "quantities" | "percents" | "periods" | "localities";

interface FactsFile {
  document: string;
  language: Language;
  published: string | null;
  title: string;
  absent: { kind: FactKind; quote: string; why: string }[];
}

/** A document and what it says, each fact through the schema of its noun. */
export interface SeedDocument extends FactsFile {
  text: string;
  flows: TradeFlow[];
  shares: Share[];
  agreements: Agreement[];
  amounts: { money: Money; role: Reading["amounts"][number]["role"]; source: Source }[];
  quantities: { quantity: Quantity; source: Source }[];
  percents: { percent: Percent; role: Reading["percents"][number]["role"]; source: Source }[];
  periods: { period: Period; source: Source }[];
  localities: { locality: LocalityRef; source: Source }[];
}

const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), "utf8"));

export const documentList = (): { file: string; language: string; published: string | null; title: string }[] => read("documents.json") as never;

type Raw = Record<FactKind, Record<string, unknown>[]> & FactsFile;

export function seedDocument(id: string): SeedDocument {
  const raw = read(`${id}.facts.json`) as Raw;
  return {
    ...raw,
    text: readFileSync(join(folder, `${id}.txt`), "utf8"),
    flows: raw.flows.map(tradeFlowFromJson),
    shares: raw.shares.map(shareFromJson),
    agreements: raw.agreements.map(agreementFromJson),
    amounts: raw.amounts.map((fact) => ({ ...fact, money: moneyFromJson(fact.money) })) as SeedDocument["amounts"],
    quantities: raw.quantities.map((fact) => ({ ...fact, quantity: quantityFromJson(fact.quantity) })) as SeedDocument["quantities"],
    percents: raw.percents.map((fact) => ({ ...fact, percent: percentFromJson(fact.percent) })) as SeedDocument["percents"],
    periods: raw.periods.map((fact) => ({ ...fact, period: periodFromJson(fact.period) })) as SeedDocument["periods"],
    localities: raw.localities.map((fact) => ({ ...fact, locality: localityRefFromJson(fact.locality) })) as SeedDocument["localities"],
  };
}

export const seedIds = readdirSync(folder).filter((file) => /^\d{3}\.txt$/.test(file)).map((file) => file.slice(0, 3)).sort();
export const factKinds: readonly FactKind[] = ["flows", "shares", "agreements", "amounts", "quantities", "percents", "periods", "localities"];

/** Whether a found fact stands in the quoted words, wherever in the text these are. */
export function touches(text: string, quote: string, source: Source): boolean {
  if (source.span === undefined) return false;
  const [start, end] = source.span;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) if (start < at + quote.length && at < end) return true;
  return false;
}
