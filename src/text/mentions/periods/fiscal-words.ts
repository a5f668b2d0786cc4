import type { Sentence } from "../../structure/sentence.js";
import { says } from "../../tokens/token.js";
import { isYear } from "./calendar.js";
import type { Fields } from "./fields.js";
import { isDash } from "./dash.js";

/** Fiscal years called by both of their years, before or behind their word, or behind a part of one: "FY2023-24", "the 2017-18 fiscal year", "2023/24财年", "July-January (2024-25)"; the index after them, 0 where there are none. */
export function readBothYears(sentence: Sentence, at: number, fields: Fields): number {
  const { tokens } = sentence;
  const year = yearAt(sentence, at);
  if (year === undefined || fields.year !== undefined || !(isDash(tokens[at + 1]?.sign) || tokens[at + 1]?.sign === "/")) return 0;
  const other = tokens[at + 2];
  if (other?.kind !== "number" || (other.sign !== String(year + 1) && (other.sign.length !== 2 || Number(other.sign) !== (year + 1) % 100))) return 0;
  const worded = says(tokens[at + 3], "period-unit", "fiscal");
  if (!worded && fields.fiscal !== true && !(other.sign.length === 2 && isPart(fields))) return 0;
  Object.assign(fields, { year, fiscal: true, bothYears: true });
  return worded ? at + 4 : at + 3;
}

/** Months, or the first so many. */
const isPart = ({ from, day, count, ordered, part }: Fields): boolean => day === undefined && part === undefined && (from !== undefined || (count !== undefined && ordered === true));

function yearAt({ tokens }: Sentence, at: number): number | undefined {
  const token = tokens[at];
  return token?.kind === "number" && token.sign.length === 4 && isYear(Number(token.sign)) ? Number(token.sign) : undefined;
}

/** "2H23", "FY24": two digits glued to their word are a year of this century. */
export function gluedYear({ tokens }: Sentence, at: number): number | undefined {
  const token = tokens[at];
  return token?.kind === "number" && !token.spaced && /^\d\d$/.test(token.sign) ? 2000 + Number(token.sign) : undefined;
}
