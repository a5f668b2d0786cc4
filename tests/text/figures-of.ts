import type { Estimate, Language } from "../../src/model/index.js";
import { readText } from "../../src/text/index.js";

/** A figure in one line: value, upper end, unit, bound, role; "exact" and the role "trade" are left out. */
function line({ value, high, bound }: Estimate, unit: string, role = ""): string {
  return [value.toFixed(), high === undefined ? "" : `to ${high.toFixed()}`, unit, bound === "exact" || bound === "between" ? "" : bound, role === "trade" ? "" : role].filter(Boolean).join(" ");
}

const read = (text: string, language: Language) => readText(text, { language, published: "2024-11-20" });

export const amountsOf = (text: string, language: Language): string => read(text, language).amounts.map(({ money, role }) => line(money, money.currency, role)).join("; ");
export const percentsOf = (text: string, language: Language): string => read(text, language).percents.map(({ percent, role }) => line(percent, "", role)).join("; ");
export const quantitiesOf = (text: string, language: Language): string => read(text, language).quantities.map(({ quantity }) => line(quantity, quantity.unit)).join("; ");

/** Language, text, figures as lines with semicolons between. */
export type FigureCase = readonly [Language, string, string];
