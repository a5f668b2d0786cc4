// Other programs for the scripts: one command to its end, a Python of its own, and what vitest counted.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a program prints. Errors: its command and all that it printed, where it does not end with 0. */
export function run(program, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: "utf8", maxBuffer: 1 << 28, ...options });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${error?.message ?? `exit code ${status}`}\n${stdout ?? ""}\n${stderr ?? ""}`);
  return stdout;
}

/** A Python in a folder with the packages that are required, made once. */
export function pythonIn(environment, requirements) {
  const own = join(environment, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");
  const stamp = join(environment, "installed");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === requirements.join()) return own;
  rmSync(environment, { recursive: true, force: true });
  run("python3", ["-m", "venv", environment]);
  run(own, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...requirements]);
  writeFileSync(stamp, requirements.join());
  return own;
}

/** Runs vitest with arguments and counts its tests by its report; a run that ends badly, or leaves no report, counts as a failure at least. */
export function vitest(root, args, { report, env = process.env }) {
  rmSync(report, { force: true });
  const { status } = spawnSync(process.execPath, [join(root, "node_modules", "vitest", "vitest.mjs"), "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...args], { stdio: ["ignore", "inherit", "inherit"], env });
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests > 0 || status === 0 ? numFailedTests : Math.max(1, numFailedTestSuites) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
