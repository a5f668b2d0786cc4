// The door `entrepot/text/zh`: a reader of Chinese that carries no other language.
export { createReader, type Reader } from "../../create-reader.js";
export type { ExplainedReading, ReadOptions, TraceStep } from "../../read-options.js";
export type { Lexicon } from "../lexicon.js";
export { zh } from "./index.js";
