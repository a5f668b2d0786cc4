import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { installPacked } from "../../scripts/pack.mjs";
import { root } from "../docs/examples.js";
import { run } from "./run.js";

const runtimes = join(root, "tests", "package", "runtimes", "node_modules");
const folder = mkdtempSync(join(tmpdir(), "entrepot-packed-"));

// 1 bn yuan at 7.1975 a dollar (the mean of 2024) is US$138.9 m: "about US$140 m" at the places stated. BACI counts in thousand dollars.
const expected = { sum: "0.3", flow: "over 1000000000", pair: "agrees", converted: true, place: "VN-02@2025", refused: "rates.missing", table: ["CN VN 112734"] };

/** A project of its own with the program and the packed package, as `npm install` leaves it. */
function project(name: string, manifest: object, options: object): string {
  const at = join(folder, name);
  mkdirSync(at);
  cpSync(join(folder, "node_modules"), join(at, "node_modules"), { recursive: true });
  cpSync(join(root, "tests/package/consumers/facts.ts"), join(at, "facts.ts"));
  writeFileSync(join(at, "package.json"), JSON.stringify({ name, private: true, ...manifest }));
  writeFileSync(join(at, "tsconfig.json"), JSON.stringify({ compilerOptions: { strict: true, target: "ES2022", lib: ["ES2022", "DOM"], types: [], outDir: "out", ...options } }));
  return at;
}

const runtime = (name: string): string => join(runtimes, ".bin", name);
const node = (cwd: string, ...args: string[]): string => run(cwd, process.execPath, args);

describe("the packed package", () => {
  beforeAll(() => {
    installPacked(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(["NodeNext", "Bundler"])("serves a TypeScript project of ES modules (%s)", (resolution) => {
    const at = project(`modules-${resolution}`, { type: "module" }, { module: resolution === "Bundler" ? "ESNext" : resolution, moduleResolution: resolution });
    node(at, join(runtimes, "typescript/bin/tsc"), "-p", ".");
    expect(JSON.parse(node(at, "out/facts.js"))).toEqual(expected);
  });

  it.each(["Node16", "CommonJS"])("serves a CommonJS script under ts-node (%s)", (module) => {
    const at = project(`script-${module}`, { type: "commonjs" }, { module, moduleResolution: module === "Node16" ? "Node16" : "Node10", esModuleInterop: true });
    const require = createRequire(join(runtimes, "package.json"));
    const found = run(at, process.execPath, [require.resolve("ts-node/dist/bin.js"), "facts.ts"], { TS_NODE_COMPILER: require.resolve("typescript") });
    expect(JSON.parse(found)).toEqual(expected);
  });

  it("serves Deno", () => {
    const at = project("deno", { type: "module" }, {});
    rmSync(join(at, "tsconfig.json"));
    expect(JSON.parse(run(at, runtime("deno"), ["run", "--check", "--no-remote", "--node-modules-dir=manual", "facts.ts"]))).toEqual(expected);
  });

  it("serves Bun", () => {
    const at = project("bun", { type: "module" }, {});
    expect(JSON.parse(run(at, runtime("bun"), ["run", "facts.ts"]))).toEqual(expected);
  });

  it("brings the program entrepot", () => {
    const program = join(folder, "node_modules", ".bin", "entrepot");
    expect(run(folder, program, ["--version"])).toBe(`${JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version}\n`);
    expect(run(folder, program, ["places", "tỉnh Yên Bái", "--at", "2024-12-31", "--json"])).toContain("VN-06");
  });

  it("ends quietly when its reader goes away", () => {
    const texts = Array.from({ length: 5000 }, (_, id) => JSON.stringify({ id, text: "Exports reached US$2 billion in 2023." })).join("\n");
    const { status, stdout, stderr } = spawnSync("bash", ["-o", "pipefail", "-c", "node_modules/.bin/entrepot read --jsonl | head -n 2"], { cwd: folder, encoding: "utf8", input: texts });
    expect([status, stderr, stdout.trimEnd().split("\n").map((line) => JSON.parse(line).id)]).toEqual([0, "", [0, 1]]);
  });

  it("serves a browser: one bundle that knows nothing of Node", async () => {
    const at = project("browser", { type: "module" }, {});
    const { outputFiles, metafile } = await build({ entryPoints: [join(at, "facts.ts")], bundle: true, minify: true, format: "iife", platform: "browser", write: false, metafile: true, logLevel: "silent" });
    const printed: string[] = [];
    const { atob, TextDecoder } = globalThis; // what a browser has and the language alone does not
    runInNewContext(outputFiles[0]?.text ?? "", { console: { log: (line: string) => printed.push(line) }, atob, TextDecoder });
    await vi.waitUntil(() => printed.length > 0);
    expect(JSON.parse(printed.join())).toEqual(expected);
    expect(Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter(({ external }) => external).map(({ path }) => path))).toEqual(["read-excel-file/universal"]); // the optional peer, not installed here
  });
});
