// Packs the package and looks at it as its users will: publint and attw find nothing, and the tarball holds only what a user needs.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { root } from "./entries.mjs";
import { npm } from "./prepare.mjs";

const folder = join(root, ".cache", "package");
mkdirSync(folder, { recursive: true });
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const packed = npm(["pack", "--json", "--ignore-scripts", "--pack-destination", folder], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
const report = JSON.parse(packed.stdout);
const [{ filename, files, size, unpackedSize }] = Array.isArray(report) ? report : Object.values(report);

const wanted = /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|dist\/[\w./-]+\.(js|cjs|d\.ts|d\.cts))$/;
const unwanted = files.map(({ path }) => path).filter((path) => !wanted.test(path));
const missing = ["README.md", "LICENSE", "CHANGELOG.md", "dist/index.js", "dist/index.cjs", "dist/index.d.ts", "dist/index.d.cts"].filter((path) => !files.some((file) => file.path === path));

const { messages } = await publint({ pkgDir: root, strict: true });
const attw = spawnSync(process.execPath, [join(root, "node_modules/@arethetypeswrong/cli/dist/index.js"), join(folder, filename), "--format", "ascii", "--no-emoji", "--no-color"], { encoding: "utf8" });

for (const path of unwanted) console.log(`The tarball holds ${path}, which no user needs.`);
for (const path of missing) console.log(`The tarball lacks ${path}.`);
for (const message of messages) console.log(`publint: ${formatMessage(message, manifest)}`);
if (attw.status !== 0) console.log(attw.stdout, attw.stderr);
console.log(`${filename}: ${files.length} files, ${(size / 1000).toFixed(0)} kB packed, ${(unpackedSize / 1000).toFixed(0)} kB unpacked`);
process.exitCode = unwanted.length + missing.length + messages.length > 0 || attw.status !== 0 ? 1 : 0;
