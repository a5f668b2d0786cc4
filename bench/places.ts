import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import Fuse from "fuse.js";
import countries from "i18n-iso-countries";
import { countryPlaces, defaultPlaces, type Places, placeNames, resolveIn } from "../src/places/index.js";

export const name = "places";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const require = createRequire(import.meta.url);
const versionOf = (library: string): string => (JSON.parse(readFileSync(join(root, "node_modules", library, "package.json"), "utf8")) as { version: string }).version;

/** Look-ups a second: the best of many short runs, since other work on the machine only takes away. */
function rateOf(names: readonly string[], lookUp: (name: string) => unknown): number {
  let best = 0;
  for (let run = 0; run < 60; run++) {
    const start = performance.now();
    let count = 0;
    do {
      for (const each of names) lookUp(each);
      count += names.length;
    } while (performance.now() - start < 4);
    best = Math.max(best, (count / (performance.now() - start)) * 1000);
  }
  return best;
}

const shown = (rate: number): string => `${Math.round(rate).toLocaleString("en")}/s`;
const times = (own: number, other: number): string => `${(own / other).toFixed(own / other < 10 ? 1 : 0)}×`;
const unmarked = (text: string): string => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d").replace(/Đ/g, "D");

interface Named {
  id: string;
  vi: string;
  ascii: string;
}

/** The provinces of Viet Nam, the prefectures and counties of China that have a Vietnamese name. */
function units(places: Places): Named[] {
  const ids = new Set<string>();
  for (let row = 0; row < places.size; row++) {
    const { id, level, country } = places.locality(row);
    if (country === "VN" ? level === 1 : country === "CN" && (level === 2 || level === 3)) ids.add(id);
  }
  return [...ids].flatMap((id) => {
    const vi = places.locality(places.row(id) ?? 0).names.vi?.[0];
    return vi ? [{ id, vi, ascii: unmarked(vi) }] : [];
  });
}

/** A name with one letter dropped from its middle. */
const misprinted = (text: string): string => text.slice(0, text.length >> 1) + text.slice((text.length >> 1) + 1);

function checkFound(places: Places, names: readonly (readonly [string, string])[]): void {
  const lost = names.filter(([text, id]) => !resolveIn(places, text).candidates.some((place) => place.id === id));
  if (lost.length > 0) throw new Error(`not found: ${lost.map(([text, id]) => `${text} (${id})`).join(", ")}`);
}

/** Look-ups beside the peers; every name of every measurement is looked up and checked first. */
export async function run(): Promise<{ label: string; value: string }[]> {
  return [...(await startOf()), ...exact(), ...countryNames(), ...typos(), ...(await tables())];
}

/** What the first look-up of a process costs once the module is loaded: all tables decoded and indexed. */
async function startOf(): Promise<{ label: string; value: string }[]> {
  const folder = mkdtempSync(join(tmpdir(), "entrepot-places-"));
  const file = join(folder, "places.mjs");
  await build({ entryPoints: [join(root, "src/places/index.ts")], bundle: true, minify: true, format: "esm", platform: "node", outfile: file, logLevel: "error" });
  const code = `import { defaultPlaces, resolve } from ${JSON.stringify(pathToFileURL(file).href)};
    const start = performance.now(); const { size } = defaultPlaces(); const found = resolve("Hekou–Lao Cai border gate", { at: "2024-12-31" }); const end = performance.now();
    if (found.locality?.id !== "gate:hekou-lao-cai" || size < 2000) throw new Error("wrong answer");
    console.log(end - start);`;
  const runs = Array.from({ length: 15 }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return Number(stdout);
  }).sort((a, b) => a - b);
  rmSync(folder, { recursive: true });
  return [{ label: `all tables (${defaultPlaces().size} places) decoded, indexed and one name found, the least of ${runs.length} fresh processes`, value: `${(runs[0] ?? 0).toFixed(1)} ms` }];
}

/** A hint that says nothing, but keeps a finding from being remembered. */
const unremembered = { near: [] };

function exact(): { label: string; value: string }[] {
  const places = defaultPlaces();
  const named = units(places);
  checkFound(places, named.flatMap(({ id, vi, ascii }) => [[vi, id], [ascii, id]] as const));
  const fuse = new Fuse(named, { keys: ["vi", "ascii"] });
  const wrong = named.filter(({ vi }) => fuse.search(vi)[0]?.item.vi !== vi).length;
  const [marked, bare] = [named.map(({ vi }) => vi), named.map(({ ascii }) => ascii)];
  const own = rateOf(marked, (text) => resolveIn(places, text));
  const anew = rateOf(marked, (text) => resolveIn(places, text, unremembered));
  const theirs = rateOf(marked.slice(0, 5), (text) => fuse.search(text));
  const fuseName = `Fuse.js ${versionOf("fuse.js")}`;
  return [
    { label: `resolve, ${named.length} names with marks, as a text asks for them again and again`, value: shown(own) },
    { label: "resolve, the same without marks", value: shown(rateOf(bare, (text) => resolveIn(places, text))) },
    { label: "resolve, the same without marks, nothing remembered", value: shown(rateOf(bare, (text) => resolveIn(places, text, unremembered))) },
    { label: "resolve, the same with marks, nothing remembered", value: shown(anew) },
    { label: `resolve against ${fuseName} over these names alone (its first hit right for ${named.length - wrong}, ours for all)`, value: times(own, theirs) },
    { label: `nothing remembered, against ${fuseName}`, value: times(anew, theirs) },
  ];
}

function countryNames(): { label: string; value: string }[] {
  const places = countryPlaces();
  for (const language of ["en", "vi", "zh"]) countries.registerLocale(require(`i18n-iso-countries/langs/${language}.json`) as countries.LocaleData);
  const asked = Object.entries(countries.getNames("en")).filter(([code, text]) => resolveIn(places, text).locality?.id === code).map(([, text]) => text);
  if (asked.length < 240) throw new Error(`of the names of i18n-iso-countries only ${asked.length} are found`);
  const wrong = asked.filter((text) => countries.getAlpha2Code(text, "en") !== resolveIn(places, text).locality?.id);
  if (wrong.length > 0) throw new Error(`i18n-iso-countries differs at ${wrong.join(", ")}`);
  const own = rateOf(asked, (text) => resolveIn(places, text));
  return [
    { label: `country names, ${asked.length} in English`, value: shown(own) },
    { label: `the same against i18n-iso-countries ${versionOf("i18n-iso-countries")} getAlpha2Code`, value: times(own, rateOf(asked, (text) => countries.getAlpha2Code(text, "en"))) },
    { label: "the same against its getSimpleAlpha2Code, which takes marks off too", value: times(own, rateOf(asked.slice(0, 10), (text) => countries.getSimpleAlpha2Code(text, "en"))) },
  ];
}

function typos(): { label: string; value: string }[] {
  const places = defaultPlaces();
  const cases = units(places).map(({ id, ascii }) => [misprinted(ascii), id] as const).filter(([text]) => text.length > 5 && resolveIn(places, text).status === "unknown");
  const right = cases.filter(([text, id]) => resolveIn(places, text, { typos: 1 }).candidates.some((place) => place.id === id));
  if (right.length < cases.length * 0.98) throw new Error(`only ${right.length} of ${cases.length} misprinted names are found`);
  const texts = cases.map(([text]) => text);
  const entries = [...placeNames(places, ["vi"])].map(({ form, ids }) => ({ form: unmarked(form), ids }));
  const fuse = new Fuse(entries, { keys: ["form"] });
  const own = rateOf(texts, (text) => resolveIn(places, text, { ...unremembered, typos: 1 }));
  const theirs = rateOf(texts.slice(0, 3), (text) => fuse.search(text));
  return [
    { label: `typo-tolerant, ${texts.length} names with a letter dropped (${right.length} found), among all names in three languages, nothing remembered`, value: shown(own) },
    { label: `the same against Fuse.js over the ${entries.length} Vietnamese names alone`, value: times(own, theirs) },
  ];
}

async function tables(): Promise<{ label: string; value: string }[]> {
  const folder = join(root, "src", "data");
  const bytes = readdirSync(folder).filter((file) => file.startsWith("places-")).map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length);
  const { outputFiles } = await build({ stdin: { contents: `export { countryPlaces, resolveIn } from "./src/places/index.ts"`, resolveDir: root }, bundle: true, minify: true, format: "esm", platform: "browser", write: false, logLevel: "error" });
  return [
    { label: "all tables, gzipped", value: `${(bytes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(1)} kB` },
    { label: "bundle of countries alone, minified and gzipped", value: `${(gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length / 1000).toFixed(1)} kB` },
  ];
}
