import { build } from "../../scripts/prepare.mjs";

await build({ types: false });

/** The reader as the users of the package run it. */
export const { readText } = (await import(new URL("../../dist/text.js", import.meta.url).href)) as typeof import("../../src/text/index.js");
