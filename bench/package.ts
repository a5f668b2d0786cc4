import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { type OutputChunk, type Plugin, rolldown } from "rolldown";
import { build } from "../scripts/prepare.mjs";

export const name = "package";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const runs = 21;
const [tables, words] = [/\/data\//, /\/lexicon\/(en|vi|zh)\//];

/** What a page loads first, and what it loads when it is asked for: kilobytes, minified and gzipped. */
interface Bundle {
  readonly start: number;
  readonly later: number;
}

/** The files that a file needs before it runs, and itself. */
function loadedWith(file: string, chunks: ReadonlyMap<string, OutputChunk>, seen = new Set<string>()): ReadonlySet<string> {
  seen.add(file);
  for (const next of chunks.get(file)?.imports ?? []) if (chunks.has(next) && !seen.has(next)) loadedWith(next, chunks, seen);
  return seen;
}

/** A bundle of what is named, by the bundler of Vite, which cuts off what is loaded later. What matches is left out: tables are counted apart from code. */
async function bundleOf(named: string, leftOut: readonly RegExp[]): Promise<Bundle> {
  const start = "virtual:start";
  const entry: Plugin = { name: start, resolveId: (id) => (id === start ? id : null), load: (id) => (id === start ? `export ${named} from ${JSON.stringify(join(root, "src/index.ts"))};` : null) };
  const bundle = await rolldown({ input: start, platform: "browser", plugins: [entry], external: [/^read-excel-file/, ...leftOut], resolve: { extensionAlias: { ".js": [".ts", ".js"] } } });
  const { output } = await bundle.generate({ format: "es", minify: true });
  const chunks = new Map(output.flatMap((file) => (file.type === "chunk" ? [[file.fileName, file] as const] : [])));
  const first = loadedWith(output[0].fileName, chunks);
  const size = (early: boolean): number => [...chunks].filter(([file]) => first.has(file) === early).reduce((sum, [, { code }]) => sum + gzipSync(code, { level: 9 }).length, 0) / 1000;
  return { start: size(true), later: size(false) };
}

const kilobytes = (value: number): string => `${value.toFixed(1)} kB`;

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

/** What the package costs: the time of its import, the size of its bundle, and of the parts of it that a program uses. */
export async function run(): Promise<{ label: string; value: string }[]> {
  await build({ types: false });
  const whole = await bundleOf("*", [tables]);
  const used = ["{ money, add }", "{ resolve }", "{ convert }", "{ aggregate }", "{ createReader, en }", "{ readText }", "{ readTable }"];
  return [
    { label: `import of the front door above bare Node, best of ${runs}`, value: `${importTime("index.js").toFixed(1)} ms` },
    { label: "bundle of the whole front door at its start, minified and gzipped, without tables", value: kilobytes(whole.start) },
    { label: "  what it loads later, for tables of trade and for engines", value: kilobytes(whole.later) },
    { label: "  at its start without the words of the three languages", value: kilobytes((await bundleOf("*", [tables, words])).start) },
    { label: "  at its start with tables and words", value: kilobytes((await bundleOf("*", [])).start) },
    ...(await Promise.all(used.map(async (names) => ({ label: `bundle of ${names} alone, at its start, without tables`, value: kilobytes((await bundleOf(names, [tables])).start) })))),
  ];
}
