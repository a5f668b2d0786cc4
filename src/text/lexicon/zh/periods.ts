import type { PeriodCategory } from "../categories.js";
import type { Words } from "../lexicon.js";

export const periodWords: Words<PeriodCategory> = {
  "month-name": ``,
  weekday: ``,
  "period-unit": ``,
  "period-order": ``,
  "period-relative": ``,
  "period-bound": ``,
  "period-base": ``,
  "period-range": ``,
  "period-fixed": ``,
  "period-day": ``,
};
