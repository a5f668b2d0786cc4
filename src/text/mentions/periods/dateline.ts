import { isDate } from "../../../model/index.js";

/** A dateline stands near the top of its page. */
const topOfPage = 1500;
/** A line longer than this is prose. */
const longestLine = 120;

const yearFirst = /(?<![\d/.-])((?:19|20)\d\d)(?:[-/.](\d{1,2})[-/.](\d{1,2})(?![\d/-])|年(\d{1,2})月(\d{1,2})日)/;
const dayFirst = /(?<![\d/.-])(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d\d)(?![\d/-])/;

/** The day that a page gives in numbers in one of its first short lines: a text without a day of publication is dated by it. */
export function datelineOf(text: string): string | undefined {
  for (const line of text.slice(0, topOfPage).split("\n")) {
    if (line.length > longestLine) continue;
    const [, year, month, day, ...chinese] = yearFirst.exec(line) ?? [];
    if (year !== undefined) return asDate(year, month ?? chinese[0], day ?? chinese[1]);
    const found = dayFirst.exec(line);
    if (found !== null) return asDate(found[3], found[2], found[1]);
  }
  return undefined;
}

function asDate(year = "", month = "", day = ""): string | undefined {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDate(date) ? date : undefined;
}
