import { describe, expect, it } from "vitest";
import { readText } from "../../src/text/index.js";

const page = `Vietnam's trade with China nears US$176 billion

HANOI, January 15, 2024 - In 2022, trade between Vietnam and China reached US$175.6 billion (about CNY1.2 trillion), up 5.5%. Exports were US$57.7 billion. Border trade doubled. The two countries signed a memorandum of understanding on agriculture on 12 December 2023. Durian took 33% of fruit exports.

Related news
Exports of Yunnan to Vietnam reached US$2.5 billion in 2023.
`;

const steps = (text: string): { rule: string; words: string; note: string }[] => (readText(text, { explain: true, published: "2024-01-15" }).trace ?? []).map(({ rule, span, note = "" }) => ({ rule, words: text.slice(...span), note }));

describe("the explanation of a reading", () => {
  const told = steps(page);
  const of = (rule: string): { words: string; note: string }[] => told.filter((step) => step.rule === rule);

  it("is left out unless asked for", () => {
    expect(readText(page)).not.toHaveProperty("trace");
  });

  it("tells what each stretch of the page is for, in which language and section", () => {
    expect(of("block").map(({ words, note }) => [words.slice(0, 12), note])).toEqual([
      ["Vietnam's tr", "title, in en, section 0"],
      ["HANOI, Janua", "body, in en, section 0"],
      ["Related news", "furniture, in en, section 1"],
      ["Exports of Y", "related, in en, section 2"],
    ]);
  });

  it.each([
    ["amount", "nears US$176 billion", "nearly 176000000000 USD, trade"],
    ["amount", "about CNY1.2 trillion", "about 1200000000000 CNY, trade; states the amount before it in other money"],
    ["percent", "up 5.5%", "5.5 %, change"],
    ["multiple", "doubled", "100 %, change told as a factor"],
    ["period", "2022", "2022-01-01/2022-12-31"],
    ["place", "Yunnan", "CN-YN"],
  ])("tells that the rule “%s” read “%s”, and as what", (rule, words, note) => {
    expect(told).toContainEqual({ rule, words, note });
  });

  it("tells of every mention, flow, share and agreement of the reading where it stands", () => {
    const reading = readText(page, { published: "2024-01-15" });
    const places: [string, readonly { source: { quote?: string } }[]][] = [["amount", reading.amounts], ["period", reading.periods], ["place", reading.localities], ["flow", reading.flows], ["share", reading.shares], ["agreement", reading.agreements]];
    for (const [rule, facts] of places) {
      expect(facts.length, rule).toBeGreaterThan(0);
      expect(of(rule).map(({ words }) => words), rule).toEqual(facts.map(({ source }) => source.quote));
    }
  });

  it("tells what a flow took from elsewhere", () => {
    const exports = readText(page, { published: "2024-01-15" }).flows.find(({ direction }) => direction === "export");
    const [note = ""] = of("flow").filter(({ words }) => words.startsWith("Exports were")).map((step) => step.note);
    expect(note).toMatch(/^export of VN with CN in 2022-01-01\/2022-12-31: 57700000000 USD, trade; /);
    expect(Object.keys(exports?.inferred ?? {}).length).toBeGreaterThan(0);
    for (const [field, whence] of Object.entries(exports?.inferred ?? {})) expect(note).toContain(`${field}: ${whence}`);
  });

  it("tells of a statement that is left out, and by which other", () => {
    expect(of("restated")).toEqual([{ rule: "restated", words: expect.stringContaining("US$176 billion"), note: expect.stringMatching(/told more fully by “.*US\$175\.6 billion.*”$/) }]);
  });

  it("points into the caller's text where signs without width and full width stand", () => {
    expect(steps("2023\u200b年，云南对越南出口２５亿美元。")).toContainEqual({ rule: "amount", words: "２５亿美元", note: "2500000000 USD, trade" });
  });

  it("tells of a document that the page names again", () => {
    const text = "2023年6月26日，云南省与老街省签署《关于旅游合作的框架协议》。\n\n云南省与老街省签署的《关于旅游合作的框架协议》已经公布。";
    expect(readText(text).agreements).toHaveLength(1);
    expect(steps(text).filter(({ rule }) => rule === "told again").map(({ note }) => note)).toEqual([expect.stringMatching(/^framework, signed; told by “.*《?关于旅游合作的框架协议/)]);
  });
});
