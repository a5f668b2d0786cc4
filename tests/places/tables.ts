import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";

export type Row = Record<string, string>;

export const repository = path.resolve(fileURLToPath(import.meta.url), "../../..");
const shared = path.resolve(repository, "..", "shared", "data", "places");

/** Whether the shared tables lie beside the repository: tests against them are left out, visibly, where they do not. */
export const hasShared = existsSync(shared);

const rows = (file: string): Row[] => Papa.parse<Row>(readFileSync(file, "utf8"), { header: true, skipEmptyLines: true }).data;

export const sharedRows = (name: string): Row[] => (hasShared ? rows(path.join(shared, `${name}.csv`)) : []);
export const ownRows = (name: string): Row[] => rows(path.join(repository, "data", "places", `${name}.csv`));
export const ownFiles = ["countries", "groups", "vietnam-provinces", "vietnam-districts", "vietnam-communes", "china-provinces", "china-prefectures", "china-counties", "mekong-provinces", "gates", "trade-places"] as const;
export const listed = (text: string | undefined): string[] => (text ?? "").split(";").filter(Boolean);
