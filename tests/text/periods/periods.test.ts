import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/model/index.js";
import { readText } from "../../../src/text/index.js";
import { chinese, english, type PeriodCase, vietnamese } from "./cases.js";
import { chineseUsage } from "./usage/chinese.js";
import { englishUsage } from "./usage/english.js";
import { vietnameseUsage } from "./usage/vietnamese.js";

const touches = (text: string, quote: string, [start, end]: readonly [number, number]): boolean => {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) if (start < at + quote.length && at < end) return true;
  return false;
};

function check(language: Language, { text, published, periods }: PeriodCase): void {
  const found = readText(text, { language, ...(published === undefined ? {} : { published }) }).periods;
  expect(found.map(({ period }) => [period.start, period.end])).toEqual(periods.map(([, start, end]) => [start, end ?? start]));
  found.forEach(({ source }, index) => expect(touches(text, periods[index]?.[0] ?? "", source.span ?? [0, 0])).toBe(true));
}

describe("periods", () => {
  it.each([...english, ...englishUsage])("English: $text", (each) => check("en", each));
  it.each([...vietnamese, ...vietnameseUsage])("Vietnamese: $text", (each) => check("vi", each));
  it.each([...chinese, ...chineseUsage])("Chinese: $text", (each) => check("zh", each));
});
