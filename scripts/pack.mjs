// The package as its users get it: packed, then installed from the tarball into a project of its own.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npm } from "./prepare.mjs";

/** Empties a folder and installs the packed package there, with a manifest for a project of ES modules or CommonJS. */
export function installPacked(folder, manifest = {}) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const quiet = { stdio: ["ignore", "ignore", "inherit"] };
  const packed = npm(["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], quiet);
  const tarball = readdirSync(folder).find((file) => file.endsWith(".tgz"));
  if (packed.status !== 0 || tarball === undefined) throw new Error("The package cannot be packed.");
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, ...manifest }));
  const { status } = npm(["install", `./${tarball}`, "--silent", "--prefer-offline", "--no-audit", "--no-fund"], { ...quiet, cwd: folder });
  if (status !== 0) throw new Error("The tarball cannot be installed.");
}
