// The door `entrepot/text/vi`: a reader of Vietnamese that carries no other language.
export { createReader, type ExplainedReading, type Reader, type ReadOptions, type TraceStep } from "../../create-reader.js";
export type { Lexicon } from "../lexicon.js";
export { vi } from "./index.js";
