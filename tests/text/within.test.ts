import { describe, expect, it } from "vitest";
import { readText } from "../../src/text/index.js";

const reporters = (text: string, within: string): (string | undefined)[] => readText(text, { within, published: "2024-01-15" }).flows.map(({ reporter }) => reporter?.id);

describe("the place of which a text speaks", () => {
  it.each([
    ["Exports to China reached US$1.2 billion in 2023.", "VN-02"],
    ["Năm 2023, kim ngạch xuất khẩu của tỉnh đạt 1,2 tỷ USD.", "VN-02"],
    ["2023年，全省对越南出口25亿美元。", "CN-YN"],
  ])("is whose trade it is where the words do not say: %s", (text, within) => {
    expect(reporters(text, within)).toEqual([within]);
    expect(readText(text, { within }).flows[0]?.inferred?.reporter).toBeDefined();
  });

  it("gives way to the place that the words name", () => {
    expect(reporters("Exports of Yunnan to Vietnam reached US$2.5 billion in 2023.", "VN-02")).toEqual(["CN-YN"]);
  });

  it("is not taken for the partner of itself", () => {
    const [flow] = readText("Trade with Vietnam reached US$2.5 billion in 2023.", { within: "VN" }).flows;
    expect([flow?.reporter?.id ?? null, flow?.partner?.id]).toEqual([null, "VN"]);
  });

  it.each(["", "nowhere", 7])("is refused where no place has that id: %s", (within) => {
    expect(() => readText("Exports reached US$1 billion.", { within: within as string })).toThrow(expect.objectContaining({ code: "text.within" }));
  });
});
