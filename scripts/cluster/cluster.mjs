// `npm run cluster`: installs and starts a Trino of two nodes on loopback, and runs until it is interrupted. `startCluster` does so for tests.
import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { install } from "./install.mjs";
import { lake, writeNodes } from "./nodes.mjs";

const defaultPort = 18080;
const patience = 240_000;

function startNode({ etc, log }, server, javaHome) {
  const output = openSync(log, "w");
  const environment = { ...process.env, JAVA_HOME: javaHome, PATH: `${join(javaHome, "bin")}:${process.env.PATH}` };
  const node = spawn(join(server, "bin", "launcher"), ["run", `--etc-dir=${etc}`], { stdio: ["ignore", output, output], env: environment, detached: true });
  closeSync(output);
  return node;
}

/** Runs a query by Trino's own protocol, without any client of this library's. */
async function query(address, text) {
  const rows = [];
  let page = await (await fetch(`${address}/v1/statement`, { method: "POST", headers: { "X-Trino-User": "cluster" }, body: text })).json();
  for (;;) {
    if (page.error) throw new Error(page.error.message);
    rows.push(...(page.data ?? []));
    if (page.nextUri === undefined) return rows;
    page = await (await fetch(page.nextUri)).json();
  }
}

async function countNodes(address) {
  try {
    const info = await (await fetch(`${address}/v1/info`)).json();
    if (info.starting !== false) return 0;
    const [[count]] = await query(address, "select count(*) from system.runtime.nodes where state = 'active'");
    return count;
  } catch {
    return 0;
  }
}

/** Waits until as many nodes are listed as were started. */
async function listed(address, nodes, settings) {
  const end = Date.now() + patience;
  while ((await countNodes(address)) < nodes.length) {
    const ended = nodes.findIndex(({ exitCode }) => exitCode !== null);
    if (ended >= 0 || Date.now() > end) {
      const { role, log } = settings[ended >= 0 ? ended : nodes.length - 1];
      throw new Error(`The ${role} ${ended >= 0 ? "ended" : "is not ready"}. Its last lines:\n${readFileSync(log, "utf8").split("\n").slice(-15).join("\n")}`);
    }
    await wait(500);
  }
}

/** Ends a node's whole group of processes: the launcher starts Java as a child. */
function stopNode(node) {
  if (node.exitCode !== null || node.pid === undefined) return Promise.resolve();
  const ended = new Promise((resolve) => node.once("exit", resolve));
  try {
    process.kill(-node.pid, "SIGTERM");
  } catch {
    return Promise.resolve();
  }
  const last = setTimeout(() => process.kill(-node.pid, "SIGKILL"), 20_000);
  return ended.then(() => clearTimeout(last));
}

/** Starts both nodes and waits until both are listed. `worker` is the process group of the second. */
export async function startCluster(port = defaultPort) {
  const { server, javaHome } = install();
  const settings = writeNodes(server, port);
  const nodes = [];
  const address = `http://127.0.0.1:${port}`;
  const stop = () => Promise.all(nodes.map(stopNode)).then(() => {});
  try {
    // One after the other: a worker that finds no coordinator announces itself again only after minutes.
    for (const each of settings) {
      nodes.push(startNode(each, server, javaHome));
      await listed(address, nodes, settings);
    }
  } catch (cause) {
    await stop();
    throw cause;
  }
  return { address, lake, stop, worker: nodes[1].pid };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const cluster = await startCluster();
  console.log(`Two nodes of Trino at ${cluster.address}; files in ${cluster.lake} are local:/// to the catalog “hive”. Interrupt to stop.`);
  const end = () => cluster.stop().then(() => process.exit(0));
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
}
