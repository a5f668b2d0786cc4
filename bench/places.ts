import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import Fuse from "fuse.js";
import countries from "i18n-iso-countries";
import { countryPlaces, defaultPlaces, extend, type Places, placeNames, resolveIn } from "../src/places/index.js";

export const name = "places";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const require = createRequire(import.meta.url);
const versionOf = (library: string): string => (JSON.parse(readFileSync(join(root, "node_modules", library, "package.json"), "utf8")) as { version: string }).version;

/** Look-ups a second: the best of five runs of at least 50 ms. */
function rateOf(names: readonly string[], lookUp: (name: string) => unknown): number {
  let best = 0;
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    let count = 0;
    do {
      for (const each of names) lookUp(each);
      count += names.length;
    } while (performance.now() - start < 50);
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

function checkFound(places: Places, names: readonly (readonly [string, string])[], typos: 0 | 1): void {
  const lost = names.filter(([text, id]) => !resolveIn(places, text, { typos }).candidates.some((place) => place.id === id));
  if (lost.length > 0) throw new Error(`not found: ${lost.map(([text, id]) => `${text} (${id})`).join(", ")}`);
}

/** Look-ups beside the peers; every name of every measurement is looked up and checked first. */
export async function run(): Promise<{ label: string; value: string }[]> {
  return [...startOf(), ...exact(), ...countryNames(), ...typos(), ...(await tables())];
}

/** What the first look-up of a process costs beyond bare Node with the module loaded: decoding and indexing of all tables. */
function startOf(): { label: string; value: string }[] {
  const code = `import { defaultPlaces, resolve } from ${JSON.stringify(join(root, "src/places/index.ts"))};
    const start = performance.now(); const size = defaultPlaces().size; const read = performance.now(); const found = resolve("Hekou–Lao Cai border gate", { at: "2024-12-31" }); const end = performance.now();
    if (found.locality?.id !== "gate:hekou-lao-cai" || size < 2000) throw new Error("wrong answer");
    console.log(end - start);`;
  const runs = Array.from({ length: 7 }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code], { encoding: "utf8", cwd: root });
    if (status !== 0) throw new Error(stderr);
    return Number(stdout);
  }).sort((a, b) => a - b);
  return [{ label: "all tables decoded, indexed and one name found, in a fresh process, median of 7", value: `${(runs[3] ?? 0).toFixed(1)} ms` }];
}

function exact(): { label: string; value: string }[] {
  const places = defaultPlaces();
  const named = units(places);
  checkFound(places, named.flatMap(({ id, vi, ascii }) => [[vi, id], [ascii, id]] as const), 0);
  const fuse = new Fuse(named, { keys: ["vi", "ascii"] });
  const fuseWrong = named.filter(({ vi }) => fuse.search(vi)[0]?.item.vi !== vi).length;
  const own = rateOf(named.map(({ vi }) => vi), (text) => resolveIn(places, text));
  const folded = rateOf(named.map(({ ascii }) => ascii), (text) => resolveIn(places, text));
  const cold = coldRate(named.map(({ vi }) => vi));
  const theirs = rateOf(named.slice(0, 40).map(({ vi }) => vi), (text) => fuse.search(text));
  return [
    { label: `resolve, ${named.length} names with marks, asked again`, value: shown(own) },
    { label: "resolve, the same without marks, asked again", value: shown(folded) },
    { label: "resolve, names never asked before", value: shown(cold) },
    { label: `resolve against Fuse.js ${versionOf("fuse.js")} over the same names (${named.length - fuseWrong} of ${named.length} first hits right; ours all)`, value: times(own, theirs) },
    { label: "names never asked before against Fuse.js", value: times(cold, theirs) },
  ];
}

/** Each registry forgets what it was asked: a fresh one for every pass, its index built by one look-up that is not counted. */
function coldRate(names: readonly string[]): number {
  let best = 0;
  for (let run = 0; run < 7; run++) {
    const places = extend(defaultPlaces(), []);
    resolveIn(places, "Yunnan");
    const start = performance.now();
    for (const each of names) resolveIn(places, each);
    best = Math.max(best, (names.length / (performance.now() - start)) * 1000);
  }
  return best;
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
    { label: "the same against its getSimpleAlpha2Code, which takes marks off too", value: times(own, rateOf(asked.slice(0, 40), (text) => countries.getSimpleAlpha2Code(text, "en"))) },
  ];
}

function typos(): { label: string; value: string }[] {
  const named = units(defaultPlaces()).filter(({ ascii }) => ascii.length >= 6);
  checkFound(defaultPlaces(), named.map(({ ascii, id }) => [misprinted(ascii), id] as const).filter(([text]) => resolveIn(defaultPlaces(), text).status === "unknown" && resolveIn(defaultPlaces(), text, { typos: 1 }).distance === 1), 1);
  const texts = named.map(({ ascii }) => misprinted(ascii)).filter((text) => resolveIn(defaultPlaces(), text).status === "unknown");
  let best = 0;
  for (let run = 0; run < 5; run++) {
    const places = extend(defaultPlaces(), []);
    resolveIn(places, texts[0] ?? "", { typos: 1 });
    const start = performance.now();
    for (const text of texts) resolveIn(places, text, { typos: 1 });
    best = Math.max(best, (texts.length / (performance.now() - start)) * 1000);
  }
  const fuse = new Fuse([...placeNames(defaultPlaces(), ["vi"])].map(({ form, ids }) => ({ form: unmarked(form), ids })), { keys: ["form"] });
  const theirs = rateOf(texts.slice(0, 20), (text) => fuse.search(text));
  return [
    { label: `typo-tolerant, ${texts.length} names with a letter dropped, never asked before, among all names in three languages`, value: shown(best) },
    { label: "the same against Fuse.js over the Vietnamese names alone", value: times(best, theirs) },
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
