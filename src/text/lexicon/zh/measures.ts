import type { MeasureCategory } from "../categories.js";
import type { Words } from "../lexicon.js";

export const measureWords: Words<MeasureCategory> = {
  percent: ``,
  unit: ``,
  filler: ``,
  change: ``,
  share: ``,
  target: ``,
  rate: ``,
  role: ``,
};
