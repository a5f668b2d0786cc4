// `npm run test:cluster`: starts a Trino of two nodes, runs every plan of the conformance suite on it, stops it, and says how many tests passed. Arguments go to vitest.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "../entries.mjs";
import { startCluster } from "./cluster.mjs";

process.chdir(root);
const report = join(root, ".cache", "cluster-tests.json");

function counts(status) {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests > 0 || status === 0 ? numFailedTests : Math.max(1, numFailedTestSuites) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function runTests({ address, lake, worker }) {
  rmSync(report, { force: true });
  const environment = { ...process.env, ENTREPOT_CLUSTER: address, ENTREPOT_CLUSTER_LAKE: lake, ENTREPOT_CLUSTER_WORKER: String(worker) };
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const { status } = spawnSync(process.execPath, [vitest, "run", "--config", join("tests", "cluster", "vitest.config.ts"), "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...process.argv.slice(2)], { stdio: ["ignore", "inherit", "inherit"], env: environment });
  return counts(status);
}

const started = performance.now();
const seconds = () => `${((performance.now() - started) / 1000).toFixed(0)} s`;
const cluster = await startCluster();
console.log(`Two nodes of Trino are up after ${seconds()}.`);
let result = { passed: 0, failed: 1 };
try {
  result = runTests(cluster);
} finally {
  await cluster.stop();
}
console.log(`The cluster is stopped after ${seconds()}.`);
console.log(`${result.passed} passed, ${result.failed} failed`);
process.exitCode = result.failed > 0 || result.passed === 0 ? 1 : 0;
