// The door `entrepot/text/zh`: a reader of Chinese that carries no other language.
export { createReader, type ExplainedReading, type Reader, type ReadOptions, type TraceStep } from "../../create-reader.js";
export type { Lexicon } from "../lexicon.js";
export { zh } from "./index.js";
