import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reading, Source } from "../../src/model/index.js";
import { readText } from "../../src/text/index.js";

const sourcesOf = (reading: Reading): Source[] => [reading.amounts, reading.quantities, reading.percents, reading.periods, reading.localities, reading.flows, reading.shares, reading.agreements, reading.problems].flatMap((facts: readonly { source: Source }[]) => facts.map(({ source }) => source));
const factsOf = (reading: Reading): number => sourcesOf(reading).length;
const quotes = (facts: readonly { source: Source }[]): (string | undefined)[] => facts.map(({ source }) => source.quote);

function expectQuotes(text: string, reading: Reading): void {
  for (const { quote, span } of sourcesOf(reading)) {
    expect(span).toBeDefined();
    expect(text.slice(...(span as [number, number]))).toBe(quote);
  }
}

describe("what no text should be made of", () => {
  const size = 1_000_000;
  const endless: readonly (readonly [string, string])[] = [
    ["digits", "7".repeat(2 * size)],
    ["“1,1,1,…”", "1,".repeat(size)],
    ["“1.1.1.…”", "1.".repeat(size)],
    ["words without a full stop", "trade with the town ".repeat(size / 20)],
    ["one letter", "a".repeat(5 * size)],
    ["one Chinese sign", "年".repeat(size)],
    ["one bracket", "(".repeat(size)],
    ["brackets nested 100,000 deep", `${"(".repeat(100_000)}1${")".repeat(100_000)}`],
    ["open tags", "<p".repeat(size / 2)],
    ["marks without a letter", "\u0301".repeat(size)],
    ["words of months", "May ".repeat(size / 40)],
    ["scale words", "million ".repeat(size / 40)],
  ];
  it.each(endless)("%s are read to their end without a flow or an agreement", (_, text) => {
    const reading = readText(text, { published: "2024-08-31" });
    expect(reading.flows).toEqual([]);
    expect(reading.agreements).toEqual([]);
  }, 120_000);

  it("a name again and again is a place each time, and no flow", () => {
    const reading = readText("Vietnam, ".repeat(20_000), { published: "2024-08-31" });
    expect(reading.localities.length).toBe(20_000);
    expect(reading.flows).toEqual([]);
  }, 120_000);

  it("nothing at all gives nothing", () => {
    for (const text of ["", " ", "\n\n\n", "\u200b", "\0"]) expect(factsOf(readText(text)), JSON.stringify(text)).toBe(0);
  });

  it("bytes of a picture give no fact", () => {
    let state = 7;
    const bytes = Uint8Array.from({ length: 20_000 }, () => (state = (state * 1_103_515_245 + 12_345) & 0x7fffffff) >> 16);
    const reading = readText(String.fromCharCode(...bytes));
    expect(reading.flows).toEqual([]);
    expect(reading.agreements).toEqual([]);
  });
});

describe("a sentence that something disturbs", () => {
  const fact = "Vietnam exported goods worth US$2.5 billion to China in 2023.";
  const found = (text: string): string[] => {
    const reading = readText(text, { language: "en" });
    expectQuotes(text, reading);
    return reading.flows.map(({ direction, reporter, partner, money, period }) => [direction, reporter?.id, partner?.id, money?.value, money?.currency, period?.start, period?.end].join(" "));
  };
  const read = ["export VN CN 2500000000 USD 2023-01-01 2023-12-31"];

  it.each([
    ["by nothing", fact],
    ["by lone surrogates", `\ud800 ${fact} \udc00`],
    ["by characters without width", fact.replace("billion", "bil\u200blion").replace("China", "Chi\u00adna")],
    ["by marks of direction", `\u202e${fact}\u202c`],
    ["by characters of full width", fact.replace("2.5", "２.５").replace("2023", "２０２３")],
    ["by tags", `<div class="a">Vietnam <b>exported</b> goods worth <i>US$2.5 billion</i> to China in 2023.</div>`],
    ["by a script beside it", `<script>var china = "US$9 billion of exports";</script><p>${fact}</p>`],
    ["by entities", `<p>${fact.replaceAll(" ", "&nbsp;")}</p>`],
    ["by a byte order mark", `\ufeff${fact}`],
    ["by Windows line ends", `${fact}\r\n\r\n`],
  ])("is read all the same: %s", (_, text) => expect(found(text)).toEqual(read));

  it("is read with its marks after their letters, and quoted as it stands", () => {
    const written = "Năm 2023, Việt Nam xuất khẩu 2,5 tỷ USD hàng hóa sang Trung Quốc.";
    const text = written.normalize("NFD");
    const [parted, whole] = [readText(text), readText(written)];
    expect(parted.flows.length).toBe(1);
    expect(quotes(parted.localities).map((quote) => quote?.normalize("NFC"))).toEqual(["Việt Nam", "Trung Quốc"]);
    expect(quotes(whole.localities)).toEqual(["Việt Nam", "Trung Quốc"]);
    expectQuotes(text, parted);
  });

  it("names of tags and what stands in them are no words", () => {
    const reading = readText(`<html><body><a href="https://china.example/2023/usd-5-billion" title="US$7 billion">trade</a></body></html>`);
    expect(factsOf(reading)).toBe(0);
  });
});

describe("other languages than expected", () => {
  it.each([
    ["Thai", "มูลค่าการค้าระหว่างไทยและเวียดนามเพิ่มขึ้นอย่างต่อเนื่อง"],
    ["Khmer", "ពាណិជ្ជកម្មរវាងកម្ពុជានិងវៀតណាមបានកើនឡើង"],
    ["Russian", "Товарооборот между Россией и Вьетнамом заметно вырос."],
    ["Greek", "Το εμπόριο μεταξύ των δύο χωρών αυξήθηκε."],
  ])("%s yields no flow", (_, text) => {
    const reading = readText(text);
    expect(reading.flows).toEqual([]);
    expect(reading.agreements).toEqual([]);
  });

  it("a page in three languages is read block by block", () => {
    const text = "Exports reached US$2 billion in 2023.\n\nNăm 2023, kim ngạch xuất khẩu của Việt Nam đạt 3 tỷ USD.\n\n2023年，中国出口额达40亿美元。";
    const reading = readText(text, { published: "2024-08-31" });
    expect(reading.amounts.map(({ money }) => String(money.value))).toEqual(["2000000000", "3000000000", "4000000000"]);
    expectQuotes(text, reading);
  });

  it.each(["en", "vi", "zh"] as const)("a text said to be in %s is read without harm, whatever it is in", (language) => {
    for (const text of ["Exports reached US$2 billion in 2023.", "Năm 2023, kim ngạch xuất khẩu của Việt Nam đạt 3 tỷ USD.", "2023年，中国出口额达40亿美元。"]) {
      const reading = readText(text, { language });
      expectQuotes(text, reading);
      for (const { money } of reading.amounts) expect(["2000000000", "3000000000", "4000000000"]).toContain(String(money.value));
    }
  });
});

describe("any mixture", () => {
  const piece = fc.constantFrom("US$2.5 billion", "3.700 tỷ đồng", "46.84亿元", "Vietnam", "Lào Cai", "云南省", "exports to", "xuất khẩu sang", "同比增长", "5.88%", "in 2023", "năm 2024", "今年前三季度", "signed", "biên bản ghi nhớ", "(", ")", ",", ".", "\n", "\n\n", " ", "-", "<b>", "</b>", "&nbsp;", "e\u0301", "\u200b", "\ud83d", "１２３", "million", "triệu", "between", "and", "from", "to");
  it("is quoted as it stands", () => {
    fc.assert(fc.property(fc.array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 40 }), (pieces) => {
      const text = pieces.join(" ");
      expectQuotes(text, readText(text, { published: "2024-08-31" }));
    }), { numRuns: 400 });
  });
});
