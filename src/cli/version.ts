import { readFileSync } from "node:fs";

/** The version of the package that this program belongs to; both stand two folders below the package's own. */
export const version: string = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version;
