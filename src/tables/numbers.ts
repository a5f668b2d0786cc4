import { decimal, type Decimal, Decimal as Numbers, isEntrepotError } from "../model/index.js";
import type { NumberCell } from "./format.js";

/** A number of a table: its value, and the place value of the last digit as written. */
export interface ReadNumber {
  readonly value: Decimal;
  readonly step: Decimal;
}

const absentWords = new Set(["", "-", "–", "—", "..", "...", "n/a", "na", "null", "nan", ":"]);

/** Whether a cell says that there is no number. */
export const isAbsent = (text: string): boolean => absentWords.has(text.trim().toLowerCase());

const grouped = { ".": /^[+-]?\d{1,3}(?:[,\u00A0\u202F ]\d{3})+(?:\.\d*)?$/, ",": /^[+-]?\d{1,3}(?:[.\u00A0\u202F ]\d{3})+(?:,\d*)?$/ } as const;
const plain = { ".": /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/, ",": /^[+-]?(?:\d+,?\d*|,\d+)$/ } as const;

/** The digits of a number with a decimal point, without marks between thousands; null for what is no number. */
function digitsOf(text: string, mark: "." | ","): string | null {
  const unsigned = text.trim().replace(/^\u2212/, "-");
  if (grouped[mark].test(unsigned)) return unsigned.replace(mark === "." ? /[,\u00A0\u202F ]/g : /[.\u00A0\u202F ]/g, "").replace(",", ".");
  return plain[mark].test(unsigned) ? unsigned.replace(",", ".") : null;
}

const steps = new Map<string, Decimal>();

/** The place value of the last of so many decimal places; a table has few of them. */
function stepOf(scale: number, places: number): Decimal {
  const key = `${scale}/${places}`;
  const known = steps.get(key) ?? new Numbers(scale).div(new Numbers(10).pow(places));
  if (steps.size < 1000) steps.set(key, known);
  return known;
}

/** The number of a cell, exact; null for what is no number or has more than 60 digits. */
export function readNumber({ text, scale = 1, decimal: mark = "." }: NumberCell): ReadNumber | null {
  const digits = digitsOf(text, mark);
  if (digits === null) return null;
  try {
    const value = decimal(digits);
    const places = /[eE]/.test(digits) ? value.decimalPlaces() : (digits.split(".")[1]?.length ?? 0);
    return { value: scale === 1 ? value : decimal(value.times(scale)), step: stepOf(scale, places) };
  } catch (thrown) {
    if (isEntrepotError(thrown)) return null;
    throw thrown;
  }
}
