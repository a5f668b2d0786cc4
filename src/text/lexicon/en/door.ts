// The door `entrepot/text/en`: a reader of English that carries no other language.
export { createReader, type ExplainedReading, type Reader, type ReadOptions, type TraceStep } from "../../create-reader.js";
export type { Lexicon } from "../lexicon.js";
export { en } from "./index.js";
