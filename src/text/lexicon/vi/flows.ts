import type { FlowCategory } from "../categories.js";
import type { Words } from "../lexicon.js";

export const flowWords: Words<FlowCategory> = {
  direction: ``,
  relation: ``,
  balance: ``,
  trade: ``,
  respectively: ``,
  "of-which": ``,
  status: ``,
  "no-flow": ``,
  valuation: ``,
  anaphor: ``,
  commodity: ``,
};
