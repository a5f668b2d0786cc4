import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Reading, readingFromJson, type Source } from "../../src/model/index.js";
import { readText } from "../../src/text/index.js";
import { floors, phraseFloors } from "./floors.js";
import { languages, type Page, pagesOf, phrasesOf, sets } from "./gold.js";
import { f1, kinds, tally } from "./score.js";

const readingOf = ({ text, lang, published }: Page): Reading => readText(text, { language: lang, ...(published === null ? {} : { published }) });
const readAll = (pages: readonly Page[]) => pages.map((page) => ({ page, reading: readingOf(page) }));
const sourcesOf = (reading: Reading): Source[] => [reading.amounts, reading.quantities, reading.percents, reading.periods, reading.localities, reading.flows, reading.shares, reading.agreements, reading.problems].flatMap((facts: readonly { source: Source }[]) => facts.map(({ source }) => source));

describe.each(sets)("the pages of %s", (set) => {
  const read = readAll(pagesOf(set));
  const all = [...languages.map((language) => ({ language, pages: read.filter(({ page }) => page.lang === language) })), { language: "all", pages: read }] as const;

  it("are read the same sentence by sentence, as for an explanation", () => {
    const others = read.filter(({ page: { text, lang, published }, reading }) => {
      const { trace, ...explained } = readText(text, { language: lang, explain: true, ...(published === null ? {} : { published }) });
      return trace === undefined || JSON.stringify(explained) !== JSON.stringify(reading);
    });
    expect(others.map(({ page }) => page.id)).toEqual([]);
  });

  it.each([undefined, "2019-02-10", "2024-08-31"])("fit the schema of readings when they are read as published on %s", (published) => {
    for (const { text, lang } of pagesOf(set)) {
      const reading = readText(text, { language: lang, ...(published === undefined ? {} : { published }) });
      expect(() => readingFromJson(JSON.parse(JSON.stringify(reading))), text.slice(0, 80)).not.toThrow();
    }
  });

  it.each(all)("are read in $language as well as before", ({ language, pages }) => {
    const scores = Object.fromEntries(kinds.map((kind) => [kind, tally(kind, pages)]));
    for (const [name, floor] of Object.entries(floors[set][language])) {
      const [kind = "", level] = name.split(" ");
      const counted = scores[kind];
      if (counted === undefined) throw new Error(`no kind of fact is called ${kind}`);
      expect.soft(f1(level === "core" ? counted.core : counted.strict, counted), `${set} ${language} ${name} ${JSON.stringify(counted)}`).toBeGreaterThanOrEqual(floor);
    }
  });

  it("say what stands at each span, word for word", () => {
    for (const { page, reading } of read) for (const { span, quote } of sourcesOf(reading)) {
      expect(span, page.id).toBeDefined();
      expect(page.text.slice(...(span as [number, number])), page.id).toBe(quote);
    }
  });

  it.each(read.filter(({ page }) => page.flows.length === 0).map(({ page, reading }) => [page.id, reading] as const))("%s, which tells of no trade, yields no flow", (_, reading) => {
    // Of a page whose errors are not looked at, the number is enough.
    if (set === "held") expect(reading.flows.length).toBe(0);
    else expect(reading.flows.map(({ source }) => source.quote)).toEqual([]);
  });
});

describe.each(languages)("the phrases in %s", (language) => {
  it("are read as well as before", () => {
    const read = readAll(phrasesOf(language));
    for (const [kind, floor] of Object.entries(phraseFloors)) {
      const counted = tally(kind as keyof typeof phraseFloors, read);
      expect.soft(f1(counted.strict, counted), `${language} ${kind} ${JSON.stringify(counted)}`).toBeGreaterThanOrEqual(floor);
    }
  });
});

// The program that first counted these pages may stand beside the project; then the two counts must be one.
const beside = fileURLToPath(new URL("../../../shared/", import.meta.url)), counter = join(beside, "tools", "score.mjs");

it.runIf(existsSync(counter))("counts the open pages as the program beside the project does", () => {
  const read = readAll(pagesOf("dev")), folder = mkdtempSync(join(tmpdir(), "readings-"));
  try {
    const file = join(folder, "readings.jsonl");
    writeFileSync(file, read.map(({ page, reading }) => JSON.stringify({ id: page.id, reading })).join("\n"));
    const { rows } = JSON.parse(execFileSync(process.execPath, [counter, "score", "--gold", fileURLToPath(new URL("dev", import.meta.url)), "--pred", file, "--json"], { encoding: "utf8" })) as { rows: { kind: string; core: number; strict: number; gold: number; predicted: number }[] };
    for (const kind of kinds) {
      const { wanted, found, core, strict } = tally(kind, read);
      expect(rows.find((row) => row.kind === kind)).toMatchObject({ gold: wanted, predicted: found, core, strict });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
