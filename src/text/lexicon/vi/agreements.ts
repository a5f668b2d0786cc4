import type { AgreementCategory } from "../categories.js";
import type { Words } from "../lexicon.js";

export const agreementWords: Words<AgreementCategory> = {
  "agreement-form": ``,
  "agreement-status": ``,
  "agreement-purpose": ``,
  "agreement-word": ``,
};
