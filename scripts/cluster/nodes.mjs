// The settings of each node of the local cluster: a coordinator that works too, and a worker, on loopback.
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folder } from "./install.mjs";

/** The folder that the catalog "hive" reads as `local:///`. */
export const lake = join(folder, "lake");

/** The plugins that the tests use: all of them would take twice the memory. */
const plugins = ["hive", "memory"];

const jvm = [
  "-server", "-Xmx1G", "-XX:+UseG1GC", "-XX:+ExplicitGCInvokesConcurrent", "-XX:+ExitOnOutOfMemoryError", "-XX:ReservedCodeCacheSize=128M",
  "-Djdk.attach.allowAttachSelf=true", "-XX:+EnableDynamicAgentLoading",
];

const properties = (entries) => `${Object.entries(entries).map(([key, value]) => `${key}=${value}`).join("\n")}\n`;

function linkPlugins(server) {
  const target = join(folder, "plugins");
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const plugin of readdirSync(join(server, "plugin"))) if (plugins.includes(plugin)) symlinkSync(join(server, "plugin", plugin), join(target, plugin));
  return target;
}

/** Writes the settings of both nodes, empties their data and the lake, and tells where the settings of each are. */
export function writeNodes(server, port) {
  const pluginFolder = linkPlugins(server);
  rmSync(lake, { recursive: true, force: true });
  mkdirSync(lake, { recursive: true });
  return ["coordinator", "worker"].map((role, index) => {
    const home = join(folder, role);
    rmSync(home, { recursive: true, force: true });
    const etc = join(home, "etc");
    mkdirSync(join(etc, "catalog"), { recursive: true });
    const isCoordinator = role === "coordinator";
    writeFileSync(join(etc, "node.properties"), properties({ "node.environment": "local", "node.id": role, "node.data-dir": join(home, "data"), "node.bind-ip": "127.0.0.1", "node.internal-address": "127.0.0.1", "plugin.dir": pluginFolder }));
    writeFileSync(join(etc, "jvm.config"), `${jvm.join("\n")}\n`);
    writeFileSync(join(etc, "config.properties"), properties({
      coordinator: isCoordinator, "http-server.http.port": port + index, "discovery.uri": `http://127.0.0.1:${port}`,
      "query.max-memory": "1GB", "query.max-memory-per-node": "400MB",
      // A lost node is told of after ten seconds instead of a minute.
      "query.remote-task.max-error-duration": "10s", "exchange.max-error-duration": "10s", ...(isCoordinator ? { "node-scheduler.include-coordinator": true } : {}),
    }));
    writeFileSync(join(etc, "catalog", "memory.properties"), properties({ "connector.name": "memory" }));
    writeFileSync(join(etc, "catalog", "hive.properties"), properties({
      "connector.name": "hive", "hive.metastore": "file", "hive.metastore.catalog.dir": "local:///meta", "fs.native-local.enabled": true, "local.location": lake, "hive.non-managed-table-writes-enabled": true,
    }));
    return { role, etc, log: join(home, "log.txt") };
  });
}
