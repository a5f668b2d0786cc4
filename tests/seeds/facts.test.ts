import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { localityOf, refOf } from "../../src/places/index.js";
import { documentList, factKinds, folder, seedDocument, seedIds } from "./documents.js";

const originals = resolve(folder, "..", "..", "shared", "seeds");
const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

function sharedRuns(a: string, b: string, length: number): string[] {
  const [first, second] = [words(a), words(b)];
  const run = (list: string[], at: number): string => list.slice(at, at + length).join(" ");
  const known = new Set(first.slice(0, first.length - length + 1).map((_, at) => run(first, at)));
  return second.slice(0, second.length - length + 1).map((_, at) => run(second, at)).filter((found) => known.has(found));
}

it("has the five documents", () => {
  expect(seedIds).toEqual(["000", "001", "002", "003", "004"]);
});

it("lists each document with its date and title", () => {
  expect(documentList()).toEqual(seedIds.map((id) => {
    const { language, published, title } = seedDocument(id);
    return { file: `${id}.txt`, language, published, title };
  }));
});

describe.each(seedIds)("facts of document %s", (id) => {
  const seed = seedDocument(id);

  it("stand in the words they quote", () => {
    const quotes = [...factKinds.flatMap((kind) => seed[kind].map((fact) => fact.source.quote ?? "")), ...seed.absent.map((entry) => entry.quote)];
    expect(quotes.filter((quote) => quote === "" || !seed.text.includes(quote))).toEqual([]);
  });

  it("name localities as the tables have them", () => {
    const places = [...seed.localities.map((fact) => fact.locality), ...seed.flows.flatMap((flow) => [flow.reporter, flow.partner, flow.via]), ...seed.agreements.flatMap((agreement) => agreement.parties.map((party) => party.locality ?? null))].filter((place) => place !== null);
    for (const place of places) {
      const locality = localityOf(place.id);
      expect(locality, place.id).toBeDefined();
      if (locality !== undefined) expect(place).toEqual(refOf(locality));
    }
  });

  it.skipIf(!existsSync(originals))("share no run of eight words with the page they retell", () => {
    const original = readFileSync(resolve(originals, `seed-${id}.txt`), "utf8");
    expect(sharedRuns(original, seed.text, 8)).toEqual([]);
  });
});
