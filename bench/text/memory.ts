import { readText } from "../../src/text/index.js";
import type { Measurement } from "../index.js";
import { published, textOf } from "./texts.js";

const size = 8e6;
const inUse = (): number => {
  global.gc?.();
  return process.memoryUsage().heapUsed;
};
const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

/** What a reading takes at its highest beyond its facts, as a multiple of the text; to be called first, since the peak of a process never falls. A higher peak before counts against us. */
export function memory(): Measurement[] {
  readText(textOf("en", 1e5), { published });
  const text = textOf("en", size);
  const [held, before] = [inUse(), process.memoryUsage().rss];
  const reading = readText(text, { published });
  const peak = process.resourceUsage().maxRSS * 1024 - before;
  const facts = inUse() - held;
  return [{ label: `memory for ${mb(text.length)} of English, ${reading.flows.length} flows (at most 6× the text beyond the facts)`, value: `peak ${mb(peak)}, of it facts ${mb(facts)}: ${((peak - facts) / text.length).toFixed(1)}×` }];
}
