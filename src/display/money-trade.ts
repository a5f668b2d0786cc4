import { Decimal, EntrepotError, type Language, type Money, shown } from "../model/index.js";
import type { Rounding } from "../rates/index.js";
import { currencyAround, numberMarks, type ScaleWord, writtenScales } from "./money-words.js";
import { roundingModes } from "./round.js";

const shownDigits = 4;

/** Writes values of an amount as trade texts of the language do: "US$140 m", "3.700 tỷ đồng", "10亿元". */
export function tradeWriter(amount: Money, { digits = shownDigits, rounding = "half-even" }: { digits?: number; rounding?: Rounding }, language: Language): (value: Decimal) => string {
  if (!Number.isInteger(digits) || digits < 1 || digits > 60) throw new EntrepotError("display.digits", `${shown(String(digits))} is no number of digits that can be shown.`, { found: shown(String(digits)), expected: "a whole number from 1 to 60" });
  const { before, after } = currencyAround(amount.currency, language);
  const round = (value: Decimal): Decimal => value.toSignificantDigits(Math.max(digits, wholeDigits(value, digits, language)), roundingModes[rounding]);
  const scaled = isScaled(amount, round, language);
  return (value) => {
    const rounded = round(value);
    const scale = scaled ? scaleOf(rounded, language) : undefined;
    const figure = grouped(rounded.abs().div(new Decimal(10).pow(scale?.power ?? 0)).toFixed(), language);
    const gap = language === "zh" || scale === undefined ? "" : " ";
    return `${rounded.isNegative() ? "-" : ""}${before}${figure}${gap}${scale?.form ?? ""}${after}`;
  };
}

const scaleOf = (value: Decimal, language: Language): ScaleWord | undefined => writtenScales[language].find(({ power }) => value.abs().gte(new Decimal(10).pow(power)));

/** In "US$5 to US$7 bn" both are read as billions: a lower end below all scales leaves both ends without one. */
function isScaled(amount: Money, round: (value: Decimal) => Decimal, language: Language): boolean {
  if (amount.bound !== "between") return true;
  return amount.value.isZero() || [amount.value, amount.high].every((end) => scaleOf(round(end), language) !== undefined);
}

/** Amounts below the first scale word are written to the unit. */
const wholeDigits = (value: Decimal, digits: number, language: Language): number => (value.abs().lt(new Decimal(10).pow(writtenScales[language].at(-1)?.power ?? 0)) ? value.precision() - Math.max(0, value.decimalPlaces() - 2) : digits);

/** Digits with the language's marks. */
function grouped(plain: string, language: Language): string {
  const { decimal, thousands } = numberMarks[language];
  const [whole = "", fraction] = plain.split(".");
  const marked = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return fraction === undefined ? marked : marked + decimal + fraction;
}
