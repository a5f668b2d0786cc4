// English: words, and how a plural is written.
import type { Lexicon } from "../lexicon.js";
import { agreementWords } from "./agreements.js";
import { flowWords } from "./flows.js";
import { measureWords } from "./measures.js";
import { numberWords } from "./numbers.js";
import { pageWords } from "./page.js";
import { periodWords } from "./periods.js";
import { placeWords } from "./places.js";
import { plurals } from "./plurals.js";

/** English, as the reader knows it. */
export const en: Lexicon = {
  language: "en",
  decimal: ".",
  head: "last",
  keepsPartner: true,
  plurals,
  numbers: numberWords,
  measures: measureWords,
  periods: periodWords,
  places: placeWords,
  flows: flowWords,
  agreements: agreementWords,
  page: pageWords,
};
