import { describe, expect, it } from "vitest";
import { readText } from "../../../src/text/index.js";
import { pagesOf } from "../../corpus/gold.js";
import { readTexts, type TextToRead } from "../../../src/text/workers/index.js";

const texts = Array.from({ length: 40 }, (_, index): TextToRead => ({ id: `text-${index}`, text: `In ${1990 + (index % 30)}, exports of Vietnam to Laos reached US$${index + 1} million.`, published: "2024-01-01" }));

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const each of source) found.push(each);
  return found;
}

describe("readTexts", () => {
  it.each([0, 1, 3])("reads in order with %i threads, as readText does", async (workers) => {
    const read = await all(readTexts(texts, { workers }));
    expect(read.map(({ id }) => id)).toEqual(texts.map(({ id }) => id));
    for (const [index, { reading }] of read.entries()) expect(reading).toEqual(readText(texts[index]?.text ?? "", { published: "2024-01-01" }));
  });

  it("gives the numbers of whole pages as exactly as readText does", async () => {
    const pages = pagesOf("dev").map(({ text, lang, published }): TextToRead => ({ text, language: lang, ...(published === null ? {} : { published }) }));
    const read = await all(readTexts(pages, { workers: 2 }));
    for (const [index, { reading }] of read.entries()) {
      const { text, ...options } = pages[index] as TextToRead;
      expect(reading).toEqual(readText(text, options));
    }
  });

  it("takes texts only as fast as readings are taken", async () => {
    let taken = 0;
    function* source(): Iterable<TextToRead> {
      for (const text of texts) {
        taken++;
        yield text;
      }
    }
    for await (const _ of readTexts(source(), { workers: 2 })) break;
    expect(taken).toBeLessThanOrEqual(8);
  });

  it("goes on after a text that cannot be read", async () => {
    const read = await all(readTexts([{ id: "bad", text: "x", published: "2024-13-45" }, ...texts.slice(0, 1)], { workers: 1 }));
    expect(read[0]?.reading.problems[0]?.code).toBe("text.published");
    expect(read[1]?.reading.flows).toHaveLength(1);
  });

  it("refuses a number of threads that is none", async () => {
    await expect(all(readTexts(texts, { workers: -1 }))).rejects.toMatchObject({ code: "text.workers" });
  });
});
