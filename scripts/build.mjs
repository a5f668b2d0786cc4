// Builds the package into dist: `node scripts/build.mjs` writes code and types, `--code` the code alone (a second), `--types` the types alone.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { build as buildWithTsup } from "tsup";
import { activeDoors, activePrograms, distName, root } from "./entries.mjs";

const doors = Object.fromEntries(Object.entries(activeDoors).map(([door, file]) => [distName(door), `./${file}`]));
const programs = Object.fromEntries(Object.entries(activePrograms).map(([name, file]) => [`cli/${name}`, `./${file}`]));

/** zod's mini build and single functions of date-fns travel inside: imported whole they cost more time than the front door may take. */
const inside = /^(zod\/mini$|date-fns\/|@date-fns\/)/;
const isOutside = (id) => !/^[./]/.test(id) && !inside.test(id);

/** What only some doors of a room open: the bundler gives it files of its own. */
const apart = /^(text\/(workers|lexicon\/\w+\/door)|aggregate\/(engines|sql|arrow|workers)|rates\/(readers|door))/;

/** The audit is a file of its own, since it is wanted without its neighbours; small rooms go with what their callers have anyway. */
const parts = { "indicators/audit/": "audit", "data/places": "places", "data/": "rates", "tables/": "places", "columns/": "aggregate" };

/** The file of the package that a module goes into. Every room is one: each further file costs half a millisecond at import. */
function fileOf(id) {
  if (/[\\/]node_modules[\\/]/.test(id)) return "model";
  const path = id.replaceAll("\\", "/").split("/src/").at(-1);
  if (!path.includes("/") || apart.test(path)) return null;
  const part = Object.keys(parts).find((start) => path.startsWith(start));
  return parts[part] ?? path.split("/")[0];
}

const read = {
  cwd: root,
  external: isOutside,
  platform: "neutral",
  resolve: { extensionAlias: { ".js": [".ts", ".js"] }, mainFields: ["module", "main"] },
  transform: { target: "es2022" },
  // A door shows what its source shows, and no more: code goes into the files of the rooms.
  preserveEntrySignatures: "allow-extension",
  experimental: { chunkOptimization: false },
};

const written = {
  dir: join(root, "dist"),
  minify: false,
  comments: { legal: true, annotation: true, jsdoc: false },
  codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: fileOf, debugName: "rooms", tags: ["$initial"] }] },
};

/** Code of all doors as ES modules and CommonJS, and of the programs as ES modules; not minified, so that names and lines can be read in a stack trace. */
export async function buildCode() {
  rmSync(written.dir, { recursive: true, force: true });
  await write({ input: { ...doors, ...programs } }, { format: "es", entryFileNames: "[name].js", chunkFileNames: "rooms/[name].js" });
  await write({ input: doors, transform: { ...read.transform, define: { "import.meta": "{}" } } }, { format: "cjs", exports: "named", entryFileNames: "[name].cjs", chunkFileNames: "rooms/[name].cjs" });
}

async function write(input, output) {
  const bundle = await rolldown({ ...read, ...input });
  await bundle.write({ ...written, ...output });
  await bundle.close();
}

/** Types of all doors for both formats. TypeScript 6 calls an option deprecated that tsup sets by itself. */
export async function buildTypes() {
  await buildWithTsup({ config: false, silent: true, outDir: "dist", entry: doors, format: ["esm", "cjs"], dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0" } } });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(root);
  if (!process.argv.includes("--types")) await buildCode();
  if (!process.argv.includes("--code")) await buildTypes();
}
