import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";

/** The repository's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** The rows of one of our own tables under `data/`, by column name. */
export function table(name: string): Record<string, string>[] {
  const text = readFileSync(join(root, "data", name), "utf8");
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  if (errors[0] !== undefined) throw new Error(`data/${name}, row ${errors[0].row}: ${errors[0].message}`);
  return data;
}

/** A column that must be filled. */
export function field(row: Record<string, string>, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`No column “${column}” in ${JSON.stringify(row)}`);
  return value;
}

/** Rows grouped by a key, in the order of first appearance. */
export function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
