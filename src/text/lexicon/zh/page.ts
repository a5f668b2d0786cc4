import type { PageCategory } from "../categories.js";
import type { Words } from "../lexicon.js";

export const pageWords: Words<PageCategory> = {
  page: ``,
};
