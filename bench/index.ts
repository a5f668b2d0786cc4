// `npm run bench [-- NAME…]`: runs the benchmarks one after another, each in a process of its own, and prints what each measured.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** One line of what a benchmark measured. A module of this folder exports `run`, which returns its lines; it checks answers before it times. */
export interface Measurement {
  label: string;
  value: string;
}

const folder = dirname(fileURLToPath(import.meta.url));
const asked = process.argv.slice(2);
const names = readdirSync(folder).filter((file) => file.endsWith(".ts") && file !== "index.ts").map((file) => file.slice(0, -3)).sort();
const unknown = asked.filter((name) => !names.includes(name));

/** Prints the lines of one benchmark; run in a process of its own, so that none inherits another's heap. */
const program = `
const { run } = await import(process.argv[1]);
const lines = await run();
const width = Math.max(...lines.map(({ label }) => label.length));
for (const { label, value } of lines) console.log("  " + label.padEnd(width) + "  " + value);
`;

function runOne(name: string): boolean {
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, ["--expose-gc", "--import", "tsx", "--input-type=module", "-e", program, join(folder, `${name}.ts`)], { stdio: ["ignore", "inherit", "inherit"], cwd: join(folder, "..") });
  if (status !== 0) console.log("  failed");
  return status === 0;
}

if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(", ")}; there are ${names.join(", ")}.`);
  process.exitCode = 2;
} else {
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}`);
  const failed = names.filter((name) => asked.length === 0 || asked.includes(name)).filter((name) => !runOne(name));
  process.exitCode = failed.length > 0 ? 1 : 0;
}
