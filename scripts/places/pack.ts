// One row of data/places as one packed line; the reader is src/places/decode.ts.
import { typeLetters } from "../../src/places/decode.js";

export type Entry = Record<string, string>;

const listed = (text: string | undefined): string[] => (text ?? "").split(";").filter(Boolean);

/** An English list that is the Vietnamese one, or only takes the marks off it, is not packed twice. */
const english = (en: string, vi: string): string => (en && !vi.includes(">") && listed(vi).map(unmarked).join(";") === en ? "=" : en);
const unmarked = (text: string): string => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d").replace(/Đ/g, "D");

const codesOf = (entry: Entry): string => [
  ...["iso", "m49", "gbt2260", "gso", "unlocode"].filter((scheme) => entry[scheme]).map((scheme) => `${scheme}=${entry[scheme]}`),
  ...listed(entry["other_codes"]).map((code) => `+${code.replace(":", "=")}`),
].join(" ");

/** The fields in the order of src/places/decode.ts; empty ones at the end are dropped. */
export function packed(entry: Entry): string {
  const letter = typeLetters[entry["type"] as keyof typeof typeLetters];
  if (!letter) throw new Error(`data/places: ${entry["id"]} has no known type (${entry["type"]})`);
  if (!entry["source"] || !entry["trust"]) throw new Error(`data/places: ${entry["id"]} names no source or trust`);
  const fields = [
    entry["zh"], entry["id"], letter, entry["level"], entry["country"], entry["parents"], codesOf(entry), english(entry["en"] ?? "", entry["vi"] ?? ""), entry["vi"],
    entry["source"], entry["trust"]?.[0], entry["from"], entry["to"], entry["predecessors"], entry["successors"], entry["history"], entry["sides"], entry["mode"]?.replaceAll("/", ";"),
  ].map((field) => field ?? "");
  if (fields.some((field) => /[\t\n]/.test(field))) throw new Error(`data/places: ${entry["id"]} holds a tab or a line end`);
  return fields.join("\t").replace(/\t+$/, "");
}

const sides = (row: Entry): string => ["a", "b"].map((s) => `${row[`country_${s}`]}|${row[`unit_${s}`]}|${row[`class_${s}`]}`).join("|");

/** A gate of gates.csv: the names of both sides stand apart, and the reader joins them. */
export function gateEntry(row: Entry): Entry {
  const names = (language: string): string => (row[`${language}_a`] || row[`${language}_b`] ? `${row[`${language}_a`]}>${row[`${language}_b`]}` : "");
  const parents = [...new Set([row["unit_a"], ...listed(row["province_a"]), row["unit_b"]])].filter(Boolean).join(";");
  return { id: row["id"] ?? "", type: "gate", country: row["country_a"] ?? "", parents, en: names("en"), vi: names("vi"), zh: names("zh"), source: row["source"] ?? "", trust: row["trust"] ?? "", sides: sides(row), mode: row["mode"] ?? "" };
}
