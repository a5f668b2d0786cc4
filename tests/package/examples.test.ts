import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installPacked } from "../../scripts/pack.mjs";
import { root } from "../docs/examples.js";
import { run } from "./run.js";

const runtimes = join(root, "tests", "package", "runtimes", "node_modules");
const folder = mkdtempSync(join(tmpdir(), "entrepot-examples-"));
const tsx = ["--import", createRequire(import.meta.url).resolve("tsx")];
const ofRuntimes = createRequire(join(runtimes, "package.json"));

/** A project with the packed package, of a module system, and one of the examples in it. */
function project(name: string, type: "module" | "commonjs", example: string): string {
  const at = join(folder, name);
  cpSync(join(folder, "packed"), at, { recursive: true });
  cpSync(join(root, "examples", example), at, { recursive: true });
  writeFileSync(join(at, "package.json"), JSON.stringify({ name, private: true, type }));
  return at;
}

beforeAll(() => installPacked(join(folder, "packed")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the script", () => {
  /** What it prints, by the figures of its three texts: 175.6 and 36.3 and 138.9 bn dollars; 1 bn yuan at 7.1975 is 138.9 m. */
  function expectTotals(printed: string): void {
    expect(printed).toMatch(/2023\s+Vi[eệ]t ?[nN]am\s+138\.9 bn\s+1\n/);
    expect(printed).toMatch(/2024\s+Dali \(prefecture, CN\)\s+> 139 m\s+1\n/);
    expect(printed).toMatch(/· Guangxi's trade with .* is a part of .*not added/);
  }

  it("runs as an ES module under tsx", () => {
    expectTotals(run(project("tsx", "module", "script"), process.execPath, [...tsx, "trade-by-year.ts"]));
  });

  it("runs as CommonJS under ts-node", () => {
    const at = project("ts-node", "commonjs", "script");
    writeFileSync(join(at, "tsconfig.json"), JSON.stringify({ compilerOptions: { strict: true, target: "ES2022", module: "CommonJS", lib: ["ES2022", "DOM"], types: [] } }));
    expectTotals(run(at, process.execPath, [ofRuntimes.resolve("ts-node/dist/bin.js"), "trade-by-year.ts"], { TS_NODE_COMPILER: ofRuntimes.resolve("typescript") }));
  });
});

describe("the app", () => {
  let server: ChildProcess;
  let address = "";
  beforeAll(async () => {
    const at = project("app", "module", "app");
    server = spawn(process.execPath, [...tsx, "src/server.ts"], { cwd: at, env: { ...process.env, PORT: "0" }, stdio: ["ignore", "pipe", "inherit"] });
    address = await new Promise((done) => server.stdout?.once("data", (line: Buffer) => done(line.toString().trim())));
  });
  afterAll(() => void server.kill());

  const post = (fields: Record<string, string>, accept = "text/html"): Promise<Response> => fetch(address, { method: "POST", body: new URLSearchParams(fields), headers: { accept } });

  it("shows a form", async () => {
    expect(await (await fetch(address)).text()).toContain("<textarea");
  });

  it("marks the facts of a text, adds them up, and lets no text become code", async () => {
    const html = await (await post({ text: "In 2024, Dali's trade with Vietnam topped CNY1 billion.<script>alert(1)</script>", published: "2025-10-21" })).text();
    expect(html).toMatch(/<mark class="[^"]*amount[^"]*"/);
    expect(html).toContain("&gt; 139 m");
    expect(html).not.toContain("<script");
  });

  it("gives the reading as JSON to who asks for it", async () => {
    const reading = await (await post({ text: "Exports reached US$2 billion in 2023." }, "application/json")).json() as { amounts: unknown[] };
    expect(reading.amounts).toHaveLength(1);
  });

  it("answers a date that does not exist with a sentence", async () => {
    const response = await post({ text: "a", published: "2024-02-30" });
    expect([response.status, await response.text()]).toEqual([422, expect.stringContaining("2024-02-30")]);
  });

  it("has the types that it claims", () => {
    const at = join(folder, "app");
    writeFileSync(join(at, "tsconfig.json"), JSON.stringify({ compilerOptions: { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, target: "ES2022", module: "NodeNext", noEmit: true, skipLibCheck: true, typeRoots: [join(root, "node_modules/@types")], types: ["node"] }, include: ["src"] }));
    expect(run(at, process.execPath, [join(runtimes, "typescript/bin/tsc"), "-p", "."])).toBe("");
  });
});

describe("the notebook", () => {
  interface Cell { cell_type: string; source: string[]; metadata: { shows: string[] } }
  const cells = (JSON.parse(readFileSync(join(root, "examples/notebook/trade.ipynb"), "utf8")) as { cells: Cell[] }).cells;

  it("runs as one program under Deno, each cell giving something to show", () => {
    const at = project("deno", "module", "notebook");
    // A cell shows its last value: here as text, one after the other.
    const code = cells.filter(({ cell_type }) => cell_type === "code").map(({ source }) => source.join("").replace(/\n?([^\n]+)$/, "\nconsole.log(String($1));")).join("\n");
    writeFileSync(join(at, "cells.ts"), code);
    const printed = run(at, join(runtimes, ".bin", "deno"), ["run", "--no-check", "--no-remote", "--node-modules-dir=manual", "cells.ts"]);
    const words = cells.filter(({ cell_type }) => cell_type === "code").flatMap(({ metadata }) => metadata.shows).filter((each) => !/^(text|application)\//.test(each));
    for (const each of words) expect(printed).toContain(each);
  });
});
