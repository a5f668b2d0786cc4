import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Bound, Language } from "../../src/model/index.js";

type Span = { start: string; end: string };

export interface GoldFigure { quote: string; value: string; high?: string | null; unit: string; bound: Bound; role: string }
export interface GoldPeriod extends Span { surface: string }
export interface GoldLocality { surface: string; name: string; type: string; country: string | null; code: string | null; codeAlso?: string[] }
export interface GoldFlow {
  quote: string; direction: string; directionAlso?: string[];
  reporter: string | null; reporterAlso?: (string | null)[]; partner: string | null; partnerAlso?: (string | null)[]; via: string | null;
  period: Span | null; value: string | null; unit: string | null; bound: Bound;
  change: string | null; share: string | null; commodity: string | null; status: string;
}
export interface GoldAgreement { quote: string; kind: string; parties: string[]; date: string | null; count: number | null; status: string; topics: string[] }

/** A page and what a careful reader finds in it. */
export interface Page {
  id: string; lang: Language; published: string | null; text: string;
  amounts: GoldFigure[]; quantities: GoldFigure[]; percents: GoldFigure[]; periods: GoldPeriod[];
  localities: GoldLocality[]; flows: GoldFlow[]; agreements: GoldAgreement[];
}

/** The sets: pages that were open while rules were written; pages of our own; and those of them that nobody looked at. */
export const sets = ["dev", "own", "held"] as const;
export type SetName = (typeof sets)[number];
export const languages: readonly Language[] = ["en", "vi", "zh"];

const here = fileURLToPath(new URL(".", import.meta.url));

export function pagesOf(set: SetName): Page[] {
  const folder = join(here, set), suffix = ".gold.json";
  return readdirSync(folder).filter((file) => file.endsWith(suffix)).sort().map((file) => {
    const id = file.slice(0, -suffix.length);
    return { ...JSON.parse(readFileSync(join(folder, file), "utf8")), id, text: readFileSync(join(folder, `${id}.txt`), "utf8") } as Page;
  });
}

/** The single phrases, each a page of its own with figures and periods only. */
export function phrasesOf(lang: Language): Page[] {
  const lines = readFileSync(join(here, "dev", `phrases-${lang}.jsonl`), "utf8").split("\n").filter((line) => line.trim() !== "");
  return lines.map((line, index) => ({ localities: [], flows: [], agreements: [], ...JSON.parse(line), lang, id: `${lang}-${index + 1}` }) as Page);
}
