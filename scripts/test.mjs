// `npm test`: installs and builds what is stale, runs the checks, then the tests. `npm test -- ARGS` hands the arguments to vitest and leaves the checks out.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./entries.mjs";
import { build, install } from "./prepare.mjs";
import { vitest } from "./run.mjs";

process.chdir(root);
install();
install(join(root, "tests", "package", "runtimes"));
try {
  await build({ types: true });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log("✗ build\n0 passed, 1 failed");
  process.exit(1);
}

const tool = (path) => join(root, "node_modules", path);
const checks = [
  ["types", tool("typescript/bin/tsc"), "--noEmit"],
  ["lint", tool("@biomejs/biome/bin/biome"), "lint", "--error-on-warnings"],
  ["import directions and cycles", "scripts/check-imports.mjs"],
  ["sizes of files and functions", "scripts/check-sizes.mjs"],
  ["export map", "scripts/write-exports.mjs", "--check"],
  ["package contents and types (publint, attw)", "scripts/check-package.mjs"],
  ["reference documentation", tool("typedoc/bin/typedoc"), "--emit", "none", "--treatWarningsAsErrors"],
];

function runCheck([name, ...command]) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8", maxBuffer: 1 << 28 });
  const passed = status === 0;
  console.log(`${passed ? "✓" : "✗"} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  const last = stdout.trim().split("\n").at(-1);
  if (!passed) console.log(`${stdout}${stderr}`);
  else if (name.startsWith("sizes") && last) console.log(`  ${last}`);
  return passed;
}

const args = process.argv.slice(2);
const checked = args.length > 0 ? [] : checks.map(runCheck);
const tests = vitest(root, args, { report: join(root, ".cache", "tests.json") });
const passed = tests.passed + checked.filter(Boolean).length;
const failed = tests.failed + checked.filter((result) => !result).length;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
