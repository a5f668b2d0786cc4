// The same aggregation with its sums spread over threads. This folder needs Node, Deno or Bun; the engine itself needs none of them.
export { type ThreadOptions, Threads, threads } from "./threads.js";
