import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { build as prepare } from "../scripts/prepare.mjs";

export const name = "package";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const runs = 21;

/** Leaves out what matches: tables are counted apart from code. */
const without = (pattern: RegExp): Plugin => ({ name: "without", setup: ({ onResolve }) => void onResolve({ filter: pattern }, ({ path }) => ({ path, external: true })) });

async function gzipKilobytes(entry: string, plugins: Plugin[]): Promise<number> {
  const { outputFiles } = await build({ entryPoints: [join(root, entry)], bundle: true, minify: true, format: "esm", platform: "browser", write: false, plugins, logLevel: "error" });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length / 1000;
}

/** Milliseconds of one fresh process. */
function processTime(code: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}

/** What an import adds to a bare process: the quickest of many runs of each, since other work on the machine only ever adds. */
function importTime(door: string): number {
  const code = `import ${JSON.stringify(pathToFileURL(join(root, "dist", door)).href)}`;
  const pairs = Array.from({ length: runs }, () => [processTime(""), processTime(code)] as const);
  return Math.min(...pairs.map(([, own]) => own)) - Math.min(...pairs.map(([bare]) => bare));
}

/** What the package costs: the time of its import and the size of its bundle. */
export async function run(): Promise<{ label: string; value: string }[]> {
  await prepare({ types: false });
  const [tables, words] = [/\/data\//, /\/lexicon\/(en|vi|zh)\//];
  return [
    { label: `import of the front door above bare Node, best of ${runs}`, value: `${importTime("index.js").toFixed(1)} ms` },
    { label: "bundle of the front door, minified and gzipped, without tables", value: `${(await gzipKilobytes("src/index.ts", [without(tables)])).toFixed(1)} kB` },
    { label: "the same without the words of the three languages", value: `${(await gzipKilobytes("src/index.ts", [without(tables), without(words)])).toFixed(1)} kB` },
    { label: "the same with tables and words", value: `${(await gzipKilobytes("src/index.ts", [])).toFixed(1)} kB` },
  ];
}
