// Installs and builds what is stale, and nothing else. Runs on bare Node: it is what makes the dependencies be there.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./entries.mjs";

const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));

/** Whether a folder's node_modules hold what its lock file names. Optional packages are those of other platforms. */
export function isInstalled(folder) {
  const installed = join(folder, "node_modules", ".package-lock.json");
  if (!existsSync(installed)) return false;
  const there = readJson(installed).packages;
  return Object.entries(readJson(join(folder, "package-lock.json")).packages).every(
    ([path, wanted]) => path === "" || wanted.optional || there[path]?.version === wanted.version,
  );
}

/** Runs npm: the one that runs this script where there is one, so that no shell is needed. */
export function npm(args, options) {
  const script = process.env.npm_execpath;
  if (script?.endsWith(".js")) return spawnSync(process.execPath, [script, ...args], { cwd: root, ...options });
  return spawnSync("npm", args, { cwd: root, shell: process.platform === "win32", ...options });
}

/** `npm ci` from the lock file, if need be; all that npm prints goes to stderr. */
export function install(folder = root) {
  if (isInstalled(folder)) return;
  console.error(`Installing the packages of ${folder === root ? "entrepot" : folder} …`);
  const { status, error } = npm(["ci", "--no-fund", "--no-audit"], { cwd: folder, stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error(`npm ci failed in ${folder} (${error?.message ?? `exit code ${status}`}).`);
}

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** A stamp of everything that the build reads. */
function stampOfSources() {
  const hash = createHash("sha256");
  const single = ["package.json", "package-lock.json", "tsconfig.json", "scripts/build.mjs", "scripts/entries.mjs"].map((file) => join(root, file));
  for (const file of [...single, ...filesUnder(join(root, "src"))]) hash.update(file.slice(root.length)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

const stampFile = (kind) => join(root, "dist", `.${kind}-stamp`);
const isBuilt = (kind, stamp) => existsSync(stampFile(kind)) && readFileSync(stampFile(kind), "utf8") === stamp;

/** Builds code, and types where asked for, when the sources are not those of the last build. */
export async function build({ types }) {
  const stamp = stampOfSources();
  const stale = ["code", ...(types ? ["types"] : [])].filter((kind) => !isBuilt(kind, stamp));
  if (stale.length === 0) return;
  console.error(`Building ${stale.join(" and ")} …`);
  const { buildCode, buildTypes } = await import("./build.mjs");
  for (const kind of stale) {
    await (kind === "code" ? buildCode() : buildTypes());
    writeFileSync(stampFile(kind), stamp);
  }
}
