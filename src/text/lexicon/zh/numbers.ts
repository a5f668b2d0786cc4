import type { NumberCategory } from "../categories.js";
import type { Words } from "../lexicon.js";

export const numberWords: Words<NumberCategory> = {
  cardinal: ``,
  scale: ``,
  fraction: ``,
  and: ``,
  "bound-before": ``,
  "bound-after": ``,
  range: ``,
  ordinal: ``,
  times: ``,
  multiple: ``,
};
