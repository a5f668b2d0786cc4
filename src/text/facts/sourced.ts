import type { Source } from "../../model/index.js";

/** The source of a stretch of the normalised text. */
export type Sourced = (start: number, end: number) => Source;
