// Every door of the package, once: the build, the export map and the tests read this list.
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Door → source file. "." is the front door, "./text" is `entrepot/text`. */
const doors = {
  ".": "src/index.ts",
  "./text": "src/text/index.ts",
  ...languageDoors(),
  "./text/workers": "src/text/workers/index.ts",
  "./tables": "src/tables/index.ts",
  "./places": "src/places/index.ts",
  "./rates": "src/rates/door.ts",
  "./aggregate": "src/aggregate/index.ts",
  "./arrow": "src/aggregate/arrow/index.ts",
  "./workers": "src/aggregate/workers/index.ts",
  "./indicators": "src/indicators/index.ts",
  "./display": "src/display/index.ts",
  "./schemas": "src/schemas.ts",
  "./duckdb": "src/aggregate/engines/duckdb.ts",
  "./trino": "src/aggregate/engines/trino.ts",
};

/** A door for each language: adding one is adding its folder. */
function languageDoors() {
  const folder = "src/text/lexicon";
  const languages = existsSync(join(root, folder)) ? readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory()) : [];
  return Object.fromEntries(languages.map(({ name }) => [`./text/${name}`, `${folder}/${name}/door.ts`]).sort());
}

/** Programs of the package: bundled for Node as ES modules, without types. */
const programs = { entrepot: "src/cli/entrepot.ts", "main-job": "src/cli/main-job.ts" };

/** Rooms that are no door of their own: they are reached through the front door or not at all. */
export const innerRooms = ["model", "data", "columns", "input", "cli"];

const existing = (list) => Object.fromEntries(Object.entries(list).filter(([, file]) => existsSync(join(root, file))));

export const allDoors = doors;
export const activeDoors = existing(doors);
export const activePrograms = existing(programs);

/** The name of a door's files in `dist`, without extension. */
export const distName = (door) => (door === "." ? "index" : door.slice(2));

/** The `exports` field of package.json. */
export function exportMap() {
  const map = Object.fromEntries(Object.keys(activeDoors).map((door) => [door, conditions(distName(door))]));
  return { ...map, "./package.json": "./package.json" };
}

const conditions = (name) => ({
  import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
  require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
});

/** The `typesVersions` field: how TypeScript finds the doors where it does not read `exports` (`moduleResolution: node10`, ts-node's default). */
export function typesVersions() {
  const names = Object.keys(activeDoors).filter((door) => door !== ".").map(distName);
  return { "*": Object.fromEntries(names.map((name) => [name, [`./dist/${name}.d.cts`]])) };
}
