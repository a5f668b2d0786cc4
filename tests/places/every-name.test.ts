import { describe, expect, it } from "vitest";
import type { Locality } from "../../src/model/index.js";
import { defaultPlaces, localityOf, type ResolveOptions, resolve } from "../../src/places/index.js";
import { listed, ownFiles, ownRows, railWords, type Row } from "./tables.js";

const dayOf = (row: Row): string => row["to"] || row["from"] || "2025-06-30";

/** Names of a row as its table has them, without the mark of weak ones; a gate's of both sides. */
const namesOf = (row: Row, language: string): string[] => [`${language}`, `${language}_a`, `${language}_b`].flatMap((column) => listed(row[column])).map((name) => name.replace("~", ""));

/** A gate on the railway alone is asked for as one: the bare name is that of the gate on the road. */
const asked = (row: Row, language: "en" | "vi" | "zh", name: string): string => (row["mode"] === "rail" ? railWords[language](name) : name);

/** What tells a place from its namesakes: its day, language, type, and what it lies in. */
function cueOf(place: Locality, row: Row, language: "en" | "vi" | "zh"): ResolveOptions {
  const at = dayOf(row);
  const type = place.history?.filter((change) => change.from <= at && change.type).at(-1)?.type ?? place.type;
  const parent = place.parents.find((link) => (!link.from || link.from <= at) && (!link.to || link.to >= at) && link.id !== "WLD");
  return { at, language, type, ...(parent && place.type !== "country" ? { within: parent.id } : {}) };
}

describe("every name of every row", () => {
  for (const file of ownFiles)
    it(`finds its own place: ${file}`, () => {
      const lost: string[] = [];
      let count = 0;
      for (const row of ownRows(file)) {
        const place = localityOf(row["id"] ?? "");
        if (!place) throw new Error(`${row["id"]} is in data/places/${file}.csv and not in the registry`);
        for (const language of ["en", "vi", "zh"] as const)
          for (const name of namesOf(row, language)) {
            count++;
            const finding = resolve(asked(row, language, name), cueOf(place, row, language));
            if (!finding.candidates.some((candidate) => candidate.id === place.id) || finding.status === "unknown") lost.push(`${name} (${language}) → ${finding.status} ${finding.candidates.map((candidate) => candidate.id)}`);
          }
      }
      expect(lost).toEqual([]);
      expect(count).toBeGreaterThan(50);
    });

  it("stays ambiguous under all cues only for true namesakes: the same name, kind and whole", () => {
    const doubles = new Set<string>();
    for (const file of ownFiles)
      for (const row of ownRows(file)) {
        const place = localityOf(row["id"] ?? "") as Locality;
        for (const language of ["en", "vi", "zh"] as const)
          for (const name of namesOf(row, language)) {
            const finding = resolve(asked(row, language, name), cueOf(place, row, language));
            if (finding.status === "ambiguous") doubles.add(`${name}: ${finding.candidates.map((candidate) => candidate.id).sort().join(", ")}`);
          }
      }
    expect([...doubles].sort()).toEqual(namesakes);
  });

  it("finds the ASCII spelling of each Vietnamese name too", () => {
    const plain = (text: string): string => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d").replace(/Đ/g, "D");
    for (const row of ownRows("vietnam-provinces"))
      for (const name of listed(row["vi"])) {
        const finding = resolve(plain(name), { at: dayOf(row), level: 1, within: "VN" });
        expect([name, finding.locality?.id]).toEqual([name, row["id"]]);
      }
  });
});

describe("every code of every row", () => {
  const schemes = ["iso", "m49", "gbt2260", "gso", "unlocode"] as const;
  for (const file of ownFiles)
    it(`finds its own place on its day: ${file}`, () => {
      for (const row of ownRows(file))
        for (const scheme of schemes) {
          const code = row[scheme];
          if (!code) continue;
          expect([code, resolve(`${scheme}:${code}`, { at: dayOf(row) }).locality?.id]).toEqual([code, row["id"]]);
        }
    });

  it("finds the codes that only point at a place", () => {
    for (const row of [...ownRows("countries"), ...ownRows("groups")]) for (const code of listed(row["other_codes"])) expect([code, resolve(code).locality?.id]).toEqual([code, row["id"]]);
  });
});

it("holds every row of the tables and nothing else", () => {
  expect(defaultPlaces().size).toBe(ownFiles.reduce((sum, file) => sum + ownRows(file).length, 0));
});

/** Places that share name, type and whole: two countries called Congo, two gates at Dongxing, a prefecture called as the one it lay in until 2001, countries of one sign. */
const namesakes = [
  "Congo: CD, CG",
  "Dong Hung: gate:dongxing-mong-cai, gate:dongxing-pontoon-bridge-km3-4-hai-yen",
  "Ili: gbt:654000, gbt:654100",
  "Đông Hưng: gate:dongxing-mong-cai, gate:dongxing-pontoon-bridge-km3-4-hai-yen",
  "乌: UA, UZ",
  "乌方: UA, UZ",
  "伊犁: gbt:654000, gbt:654100",
  "土: TM, TR",
  "土方: TM, TR",
  "巴: BR, PK",
  "巴方: BR, PK",
  "阿: AF, AR",
  "阿方: AF, AR",
];
