import { describe, expect, it } from "vitest";
import { money, percent, wholeFromShare } from "../../src/model/index.js";

describe("wholeFromShare", () => {
  it("keeps the part's bound under an exact share", () => {
    const whole = wholeFromShare(money("1e9", "CNY", { bound: "over" }), percent(36));
    expect([whole.bound, whole.value.toFixed(2), whole.currency]).toEqual(["over", "2777777777.78", "CNY"]);
  });

  it("turns a share of over 95% into a whole below", () => {
    const whole = wholeFromShare(money("95", "USD"), percent(95, { bound: "over" }));
    expect([whole.bound, whole.value.toString()]).toEqual(["between", "0"]);
    expect(whole.high?.toString()).toBe("100");
  });

  it("refuses a share that is nothing or less", () => {
    for (const share of [0, -5]) expect(() => wholeFromShare(money(1, "USD"), percent(share))).toThrow(expect.objectContaining({ code: "share.percent" }));
  });
});
