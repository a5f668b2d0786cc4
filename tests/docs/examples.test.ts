import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { allExamples, instrumented, root } from "./examples.js";

// Inside the package's own folder `import "entrepot"` is the built package, by its export map.
const folder = join(root, ".cache", "examples");
const examples = allExamples().map((example, index) => ({ ...example, ...instrumented(example), plain: example.code, file: `${String(index).padStart(4, "0")}.ts` }));

const runner = `
const [, , file] = process.argv;
// As JSON; what is a text in JSON (a decimal, a date) stands without quotes.
const shown = (value) => {
  const json = typeof value === "object" && value !== null ? JSON.parse(JSON.stringify(value)) : String(value);
  return typeof json === "string" ? json : JSON.stringify(json);
};
const found = {};
for (const name of JSON.parse(file)) {
  const results = (found[name] = []);
  globalThis.check = async (number, value) => { results[number] = shown(await value()); };
  try { await import("./" + name.replace(/ts$/, "mjs")); } catch (error) { results.push("threw " + (error.code ? error.code + ": " : "") + error.message); }
}
process.stdout.write(JSON.stringify(found));
`;

/** Runs all examples in one process of Node, against the built package. */
function runAll(): Record<string, string[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { file, code } of examples) {
    const { outputText } = ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: false } });
    writeFileSync(join(folder, file.replace(/ts$/, "mjs")), outputText);
  }
  writeFileSync(join(folder, "run.mjs"), runner);
  const log = join(folder, "found.json");
  const { stdout, stderr } = spawnSync(process.execPath, ["run.mjs", JSON.stringify(examples.map(({ file }) => file))], { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 });
  writeFileSync(log, stdout);
  if (stdout === "") throw new Error(stderr);
  // Examples may print by themselves: the results are the last thing printed.
  return JSON.parse(readFileSync(log, "utf8").slice(stdout.lastIndexOf('{"0000.ts"')));
}

/** What TypeScript says of the examples as a reader would copy them. */
function typeFaults(): string[] {
  for (const { file, plain } of examples) writeFileSync(join(folder, file), `${plain}\nexport {};\n`);
  const program = ts.createProgram(
    examples.map(({ file }) => join(folder, file)),
    { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, strict: true, skipLibCheck: true, noEmit: true, types: ["node"], typeRoots: [join(root, "node_modules/@types")] },
  );
  return ts.getPreEmitDiagnostics(program).map((fault) => {
    const example = examples.find(({ file }) => fault.file?.fileName.endsWith(file));
    return `${example?.where}: ${ts.flattenDiagnosticMessageText(fault.messageText, "\n")}`;
  });
}

describe("examples in the documentation", () => {
  let found: Record<string, string[]> = {};
  beforeAll(() => {
    found = runAll();
  });

  it("are there", () => {
    expect(examples.length).toBeGreaterThan(60);
  });

  it("check something, each of them", () => {
    expect(examples.filter(({ checks }) => checks.length === 0).map(({ where }) => where)).toEqual([]);
  });

  it.each(examples)("$where prints what it says", ({ file, checks }) => {
    expect(found[file]).toEqual(checks.map(({ expected }) => expected));
  });

  it("have the types that they claim", () => {
    expect(typeFaults()).toEqual([]);
  });
});
