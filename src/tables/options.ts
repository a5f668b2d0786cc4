import type { Problem } from "../model/index.js";
import type { Places } from "../places/index.js";
import type { Given } from "./format.js";
import type { FormatName } from "./formats.js";
import type { TableMapping } from "./mapping.js";

/** How a table is read: by the name of its format, or by a mapping of its columns. */
export interface ReadTableOptions extends Given {
  readonly format?: FormatName;
  readonly mapping?: TableMapping;
  readonly places?: Places;
  /** Hears of each row that is no flow, with its number. */
  readonly onProblem?: (problem: Problem) => void;
  /** Throws the first problem instead. */
  readonly strict?: boolean;
  readonly document?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
}
