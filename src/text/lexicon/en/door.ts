// The door `entrepot/text/en`: a reader of English that carries no other language.
export { createReader, type Reader } from "../../create-reader.js";
export type { ExplainedReading, ReadOptions, TraceStep } from "../../read-options.js";
export type { Lexicon } from "../lexicon.js";
export { en } from "./index.js";
