// Builds the package into dist: `node scripts/build.mjs` writes code and types, `--code` the code alone (a second), `--types` the types alone.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import { build } from "tsup";
import { activeDoors, activePrograms, distName, root } from "./entries.mjs";

const doors = Object.fromEntries(Object.entries(activeDoors).map(([door, file]) => [distName(door), file]));
const programs = Object.fromEntries(Object.entries(activePrograms).map(([name, file]) => [`cli/${name}`, file]));
const shared = { config: false, silent: true, outDir: "dist" };

const code = {
  ...shared,
  target: "es2022",
  // One copy of each module for all doors, in both formats: an error thrown by one is an instance for the other.
  splitting: true,
  // Not minified: it would gain half a millisecond at import and lose the notes by which a bundler tells what it may leave out.
  esbuildOptions(options) {
    options.charset = "utf8";
  },
  // zod's mini build and single functions of date-fns travel inside: imported whole they cost more time than the front door may take.
  noExternal: [/^zod\/mini/, /^date-fns/, /^@date-fns/],
};

/** Code of all doors as ES modules and CommonJS, and of the programs as ES modules. */
export async function buildCode() {
  rmSync(join(root, "dist"), { recursive: true, force: true });
  await build({ ...code, entry: { ...doors, ...programs }, format: ["esm"] });
  await writeCommonJs();
}

/** Every built module once more as CommonJS, file by file: the doors of both formats are cut into the same pieces. */
async function writeCommonJs() {
  const folder = join(root, "dist");
  const files = readdirSync(folder, { recursive: true }).map(String).filter((file) => file.endsWith(".js") && !file.startsWith("cli"));
  const names = new Set(files.map((file) => basename(file)));
  const required = (text) => text.replace(/\bimport\("(\.\.?\/[^"\n]+)"\)/g, 'Promise.resolve().then(() => require("$1"))');
  const turned = (text) => required(text).replace(/"(\.\.?\/[^"\n]*?)([\w-]+\.js)"/g, (whole, path, name) => (names.has(name) ? `"${path}${name.replace(/\.js$/, ".cjs")}"` : whole));
  for (const file of files) {
    const { code: written } = await transform(turned(readFileSync(join(folder, file), "utf8")), { format: "cjs", platform: "node", target: code.target, charset: "utf8" });
    writeFileSync(join(folder, file.replace(/\.js$/, ".cjs")), written);
  }
}

/** Types of all doors for both formats. TypeScript 6 calls an option deprecated that tsup sets by itself. */
export async function buildTypes() {
  await build({ ...shared, entry: doors, format: ["esm", "cjs"], dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0" } } });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(root);
  if (!process.argv.includes("--types")) await buildCode();
  if (!process.argv.includes("--code")) await buildTypes();
}
