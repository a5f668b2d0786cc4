import type { Language } from "../../src/model/index.js";
import type { SetName } from "./gold.js";

/** F1 below which a change has made reading worse. "core" is agreement in the main, else in every field. */
type Floors = Record<string, number>;

/** What is asked of the pages that were open. */
const asked: Floors = { "amounts strict": 0.98, "quantities strict": 0.95, "percents strict": 0.96, "periods strict": 0.96, "localities strict": 0.95, "flows core": 0.95, "flows strict": 0.9, "agreements strict": 0.85 };

const byLanguage = (en: Floors, vi: Floors, zh: Floors, all: Floors): Record<Language | "all", Floors> => ({ en, vi, zh, all });

/** Of our own pages: what was reached, less 0.03. They rise with what is reached; nothing lowers them but a mended gold, or other pages in a set. */
export const floors: Record<SetName, Record<Language | "all", Floors>> = {
  // The English pages name six agreements, so that each counts a sixth; three of them are open (en-12, en-21, en-24).
  dev: byLanguage({ ...asked, "agreements strict": 0.66 }, asked, asked, asked),
  own: byLanguage(
    { "amounts strict": 0.96, "quantities strict": 0.91, "percents strict": 0.95, "periods strict": 0.94, "localities strict": 0.91, "flows core": 0.94, "flows strict": 0.89, "agreements strict": 0.86 },
    { "amounts strict": 0.96, "quantities strict": 0.94, "percents strict": 0.95, "periods strict": 0.95, "localities strict": 0.91, "flows core": 0.95, "flows strict": 0.92, "agreements strict": 0.87 },
    { "amounts strict": 0.96, "quantities strict": 0.93, "percents strict": 0.95, "periods strict": 0.95, "localities strict": 0.91, "flows core": 0.95, "flows strict": 0.92, "agreements strict": 0.89 },
    { "amounts strict": 0.96, "quantities strict": 0.93, "percents strict": 0.95, "periods strict": 0.95, "localities strict": 0.91, "flows core": 0.95, "flows strict": 0.9, "agreements strict": 0.87 },
  ),
  held: byLanguage(
    { "amounts strict": 0.97, "quantities strict": 0.88, "percents strict": 0.94, "periods strict": 0.9, "localities strict": 0.83, "flows core": 0.89, "flows strict": 0.77, "agreements strict": 0.63 },
    { "amounts strict": 0.97, "quantities strict": 0.94, "percents strict": 0.91, "periods strict": 0.96, "localities strict": 0.88, "flows core": 0.96, "flows strict": 0.84, "agreements strict": 0.88 },
    { "amounts strict": 0.96, "quantities strict": 0.84, "percents strict": 0.89, "periods strict": 0.91, "localities strict": 0.92, "flows core": 0.95, "flows strict": 0.9, "agreements strict": 0.86 },
    { "amounts strict": 0.96, "quantities strict": 0.89, "percents strict": 0.91, "periods strict": 0.92, "localities strict": 0.88, "flows core": 0.93, "flows strict": 0.84, "agreements strict": 0.8 },
  ),
};

export const phraseFloors = { amounts: 0.98, quantities: 0.95, percents: 0.96, periods: 0.96 };
