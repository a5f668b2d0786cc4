// The door `entrepot/text/vi`: a reader of Vietnamese that carries no other language.
export { createReader, type Reader } from "../../create-reader.js";
export type { ExplainedReading, ReadOptions, TraceStep } from "../../read-options.js";
export type { Lexicon } from "../lexicon.js";
export { vi } from "./index.js";
