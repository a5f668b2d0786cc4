import { describe, expectTypeOf, it } from "vitest";
import { add, agrees, type Estimate, estimate, type Money, money, negate, quantity, subtract } from "../../src/model/index.js";

const unknownCurrency: Money = money("1", "USD");
const addDollarsAndYuan = () =>
  // @ts-expect-error dollars and yuan do not add
  add(money("1", "USD"), money("1", "CNY"));
const subtractYuanFromDollars = () =>
  // @ts-expect-error nor do they subtract
  subtract(money("1", "USD"), money("1", "CNY"));
const addTonnesAndKilograms = () =>
  // @ts-expect-error nor do tonnes and kilograms
  add(quantity(1, "t"), quantity(1, "kg"));
const addMoneyToNothing = () =>
  // @ts-expect-error nor money and a bare number
  add(money("1", "USD"), estimate(1));
const unknownCode = () =>
  // @ts-expect-error no such currency
  money("1", "XYQ");

describe("types", () => {
  it("keep the currency", () => {
    expectTypeOf(add(money("1", "USD"), money("1", "USD"))).toEqualTypeOf<Money<"USD">>();
    expectTypeOf(negate(money("1", "VND"))).toEqualTypeOf<Money<"VND">>();
    expectTypeOf(add(unknownCurrency, unknownCurrency)).toEqualTypeOf<Money>();
    expectTypeOf(add(estimate(1), estimate(2))).toEqualTypeOf<Estimate>();
    expectTypeOf(agrees(money("1", "USD"), money("1", "USD"))).toEqualTypeOf<boolean>();
  });

  it("give an upper end with “between” only", () => {
    const e = estimate(1);
    if (e.bound === "between") expectTypeOf(e.high).not.toBeUndefined();
    else expectTypeOf(e.high).toEqualTypeOf<undefined>();
  });

  it("refuse mixtures at compile time", () => {
    expectTypeOf([addDollarsAndYuan, subtractYuanFromDollars, addTonnesAndKilograms, addMoneyToNothing, unknownCode]).toBeArray();
  });
});
