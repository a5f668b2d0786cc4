// Writes the export map of package.json from the list of doors; `--check` only compares and exits 1 on a difference.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { activePrograms, exportMap, root, typesVersions } from "./entries.mjs";

const file = join(root, "package.json");
const text = readFileSync(file, "utf8");
const manifest = JSON.parse(text);
manifest.exports = exportMap();
manifest.typesVersions = typesVersions();
if (activePrograms.entrepot === undefined) delete manifest.bin;
else manifest.bin = { entrepot: "dist/cli/entrepot.js" };
const written = `${JSON.stringify(manifest, null, 2)}\n`;

if (process.argv.includes("--check")) {
  if (written !== text) {
    console.error("package.json differs from the doors in scripts/entries.mjs: run “npm run exports”.");
    process.exit(1);
  }
} else if (written !== text) writeFileSync(file, written);
