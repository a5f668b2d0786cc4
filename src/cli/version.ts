import { readFileSync } from "node:fs";
import { packageRoot } from "./package-root.js";

/** The version of the package that this program belongs to. */
export const version = (): string => JSON.parse(readFileSync(new URL("package.json", packageRoot()), "utf8")).version;
