import type { Language } from "../../src/model/index.js";
import type { readText } from "../../src/text/index.js";
import { type Page, pagesOf } from "../../tests/corpus/gold.js";
import { f1, tally } from "../../tests/corpus/score.js";

export const published = "2024-08-31";

const openPages = (language: Language): Page[] => pagesOf("dev").filter(({ lang }) => lang === language);

/** The pages of the corpus in a language, one by one. */
export const pagesIn = (language: Language): string[] => openPages(language).map(({ text }) => text);

/** The pages of the corpus in a language, again and again up to so many bytes of UTF-8: full of figures, about 25,000 facts a megabyte. */
export function textOf(language: Language, bytes: number): string {
  return repeated(pagesIn(language).join("\n\n"), bytes);
}

/** A page again and again, as one flat string. */
export function repeated(page: string, bytes: number): string {
  const times = Math.ceil(bytes / Buffer.byteLength(page));
  return Buffer.from(`${page}\n\n`.repeat(times)).toString();
}

/** Facts that are wrong or missing would make any time worthless: the figures of each page must be those of its gold. */
export function checkAnswers(language: Language, read: typeof readText): void {
  const found = openPages(language).map((page) => ({ page, reading: read(page.text, page.published === null ? {} : { published: page.published }) }));
  for (const kind of ["amounts", "percents", "periods", "flows"] as const) {
    const counted = tally(kind, found);
    const score = f1(counted.core, counted);
    if (score < 0.9) throw new Error(`${language} ${kind}: F1 is ${score.toFixed(3)}`);
  }
}
