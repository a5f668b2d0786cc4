import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/model/index.js";
import { readText } from "../../../src/text/index.js";
import { type AgreementCase, chinese, english, published, vietnamese } from "./cases.js";

function check(language: Language, { text, agreements }: AgreementCase): void {
  const found = readText(text, { language, published }).agreements;
  expect(found.map(({ form, status, date, count }) => [form, status, date, count])).toEqual(agreements);
  for (const { source, events, status, date } of found) {
    expect(text.slice(...(source.span ?? [0, 0]))).toBe(source.quote);
    expect(events[0]).toEqual({ status: events.length > 1 && status === "in-force" ? "signed" : status, date });
  }
}

describe("agreements", () => {
  it.each(english)("English: $text", (each) => check("en", each));
  it.each(vietnamese)("Vietnamese: $text", (each) => check("vi", each));
  it.each(chinese)("Chinese: $text", (each) => check("zh", each));

  it("tells who signed, for what, under which title", () => {
    const [agreement] = readText("2023年6月26日，云南省与老街省签署《关于旅游合作的框架协议》。", { language: "zh" }).agreements;
    expect(agreement?.title).toBe("关于旅游合作的框架协议");
    expect(agreement?.form).toBe("framework");
    expect(agreement?.parties.map(({ locality, kind }) => [locality?.codes.iso, kind])).toEqual([["CN-YN", "locality"], ["VN-02", "locality"]]);
    expect(agreement?.purposes).toEqual(["tourism"]);
  });

  it("gives each clause its own parties, and the day that opens the sentence", () => {
    const found = readText("3月10日，云南省与老街省签署旅游合作协议；那坡县与保乐县签署友好县协议。", { language: "zh", published: "2025-03-12" }).agreements;
    expect(found.map(({ date, parties }) => [date, ...parties.map(({ name }) => name)])).toEqual([["2025-03-10", "Yunnan", "Lào Cai"], ["2025-03-10", "Napo", "Bảo Lạc"]]);
  });

  it.each([
    ["zh", "两省将于明年就农产品检疫签署协议。"],
    ["zh", "云南省建议与老街省签署旅游合作协议。"],
    ["vi", "Lào Cai đề xuất ký thỏa thuận hợp tác du lịch với Vân Nam."],
  ] as const)("%s: what is to be signed is not signed: %s", (language, text) => {
    expect(readText(text, { language, published }).agreements.map(({ status }) => status)).toEqual(["negotiating"]);
  });

  it.each([
    ["Heihe and Blagoveshchensk held talks. They spoke of the memorandum that the two cities inked in July.", ["Heihe", "Blagoveshchensk"]],
    ["Heihe Customs and its counterpart in Irkutsk signed a memorandum.", ["Heihe Customs", "Irkutsk"]],
  ])("knows who is meant: %s", (text, parties) => {
    expect(readText(text, { language: "en", published }).agreements.map((each) => each.parties.map(({ name }) => name))).toEqual([parties]);
  });

  it("knows a people's government by its whole name", () => {
    const [agreement] = readText("UBND tỉnh Lào Cai và Chính phủ nhân dân tỉnh Vân Nam ký bản ghi nhớ về logistics.", { language: "vi", published }).agreements;
    expect(agreement?.parties.map(({ name }) => name)).toEqual(["UBND tỉnh Lào Cai", "Chính phủ nhân dân tỉnh Vân Nam"]);
  });

  it("tells what became of a document later", () => {
    const [agreement] = readText("The agreement, signed in 2016, took effect on 1 January 2019.", { language: "en", published }).agreements;
    expect(agreement?.status).toBe("in-force");
    expect(agreement?.events).toEqual([{ status: "signed", date: "2016" }, { status: "in-force", date: "2019-01-01" }]);
  });

  it("keeps the day of signing of a document that is still in force", () => {
    const [agreement] = readText("The agreement that Vietnam and Laos concluded in 2009 is still in force.", { language: "en", published }).agreements;
    expect(agreement?.status).toBe("in-force");
    expect(agreement?.events).toEqual([{ status: "signed", date: "2009" }, { status: "in-force", date: null }]);
  });

  it("tells once what a headline and the story both tell", () => {
    const text = "Lào Cai and Yunnan sign three tourism agreements\n\nLào Cai and Yunnan signed three tourism agreements on October 12.";
    expect(readText(text, { language: "en", published }).agreements.map(({ date, count }) => [date, count])).toEqual([["2024-10-12", 3]]);
  });

  it("tells once what a caption and the story both tell", () => {
    const story = "Lao Cai and Yunnan signed a memorandum of understanding on tourism.";
    expect(readText(`Photo: ${story}\n\n${story}`, { language: "en", published }).agreements).toHaveLength(1);
  });
});
