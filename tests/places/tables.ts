import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";

export type Row = Record<string, string>;

export const repository = path.resolve(fileURLToPath(import.meta.url), "../../..");

const rows = (file: string): Row[] => Papa.parse<Row>(readFileSync(file, "utf8"), { header: true, skipEmptyLines: true }).data;

/** Tables of tests/places/truth: collected apart from the tables of the library; the keys of their sources are those of data/places/sources.csv. */
export const truthRows = (name: string): Row[] => rows(path.join(repository, "tests", "places", "truth", `${name}.csv`));
export const ownRows = (name: string): Row[] => rows(path.join(repository, "data", "places", `${name}.csv`));
export const ownFiles = ["countries", "groups", "vietnam-provinces", "vietnam-districts", "vietnam-communes", "china-provinces", "china-prefectures", "china-counties", "mekong-provinces", "mekong-districts", "world-units", "world-cities", "gates", "trade-places"] as const;
export const listed = (text: string | undefined): string[] => (text ?? "").split(";").filter(Boolean);
/** How each language calls the gate of a name that lies on the railway. */
export const railWords = { en: (name: string) => `${name} railway border gate`, vi: (name: string) => `cửa khẩu đường sắt ${name}`, zh: (name: string) => `${name}铁路口岸` } as const;
