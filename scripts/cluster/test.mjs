// `npm run test:cluster`: starts a Trino of two nodes, runs every plan of the conformance suite on it, stops it, and says how many tests passed. Arguments go to vitest.
import { join } from "node:path";
import { root } from "../entries.mjs";
import { vitest } from "../run.mjs";
import { startCluster } from "./cluster.mjs";

process.chdir(root);

function runTests({ address, lake, worker }) {
  const env = { ...process.env, ENTREPOT_CLUSTER: address, ENTREPOT_CLUSTER_LAKE: lake, ENTREPOT_CLUSTER_WORKER: String(worker) };
  return vitest(root, ["--config", join("tests", "cluster", "vitest.config.ts"), ...process.argv.slice(2)], { report: join(root, ".cache", "cluster-tests.json"), env });
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
