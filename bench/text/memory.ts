import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Measurement } from "../index.js";

/** Reads so many bytes and prints the peak of the process, the facts that it still holds, and their number. */
const program = `
const { textOf, published } = await import(process.argv[1]);
const { readText } = await import(process.argv[2]);
readText(textOf("en", 1e5), { published });
const text = textOf("en", Number(process.argv[3]));
gc();
const before = process.memoryUsage().heapUsed;
const reading = readText(text, { published });
const peak = process.resourceUsage().maxRSS * 1024;
gc();
console.log(JSON.stringify({ peak, facts: process.memoryUsage().heapUsed - before, flows: reading.flows.length }));
`;
const at = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

function reading(bytes: number): { peak: number; facts: number; flows: number } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--expose-gc", "--import", "tsx", "--input-type=module", "-e", program, at("texts.ts"), at("../../dist/text.js"), String(bytes)], { encoding: "utf8", cwd: at("../..") });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as { peak: number; facts: number; flows: number };
}

const large = 16e6;
const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

/** What a reading takes at its highest beyond its facts, as a multiple of the text: the peak of one process less that of another, which reads next to nothing. */
export function memory(): Measurement[] {
  const [small, whole] = [reading(1e5), reading(large)];
  const peak = whole.peak - small.peak;
  return [{ label: `memory for ${mb(large)} of English with ${whole.flows} flows (at most 6× the text beyond the facts)`, value: `peak ${mb(peak)}, of it facts ${mb(whole.facts)}: ${((peak - whole.facts) / large).toFixed(1)}×` }];
}
