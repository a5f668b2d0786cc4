// Prose to facts, in English, Vietnamese and Chinese. This room never serves one article alone and never calls a network.
export { createReader, type Reader } from "./create-reader.js";
export type { ExplainedReading, ReadOptions, TraceStep } from "./read-options.js";
export { type Claim, ground, type Grounded } from "./ground/ground.js";
export { en } from "./lexicon/en/index.js";
export type { Lexicon } from "./lexicon/lexicon.js";
export { vi } from "./lexicon/vi/index.js";
export { zh } from "./lexicon/zh/index.js";
export { readText } from "./read-text.js";
