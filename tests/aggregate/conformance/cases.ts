import type { Plan } from "../../../src/aggregate/index.js";
import { conversions } from "./cases-conversions.js";
import { conditions } from "./cases-conditions.js";
import { fieldsAndMeasures } from "./cases-fields.js";
import { hostile } from "./cases-hostile.js";
import { overlapping } from "./cases-overlaps.js";
import { whole } from "./cases-order.js";
import type { DatasetName } from "./data.js";

type Told = Record<string, string | number | null>;

/** A plan over one set of data, with the rows that it must give or the error. */
export interface ConformanceCase {
  name: string;
  data: DatasetName;
  plan: Plan;
  expected: readonly Told[] | { error: string };
  /** The codes of what could not be placed, each once, in any order; none if not given. */
  problems?: readonly string[];
  /** Whether figures must be fetched to be compared: the engine alone cannot tell that none counts the same trade. */
  compared?: boolean;
}

export const cases: readonly ConformanceCase[] = [...fieldsAndMeasures, ...conditions, ...whole, ...conversions, ...hostile, ...overlapping];
