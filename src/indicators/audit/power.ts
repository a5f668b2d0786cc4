import { Decimal } from "../../model/index.js";

/** Thousands and millions first: they are slips of a word, other powers are slips of a digit. */
const powers = [3, 6, 9, 1, 2, 4, 5, 7, 8] as const;

/** The power of ten that makes two things fit, either way; null where none does. */
export function fittingPower(fits: (factor: Decimal) => boolean): number | null {
  for (const power of powers) {
    if (fits(new Decimal(10).pow(power))) return power;
    if (fits(new Decimal(10).pow(-power))) return -power;
  }
  return null;
}

const words: Readonly<Record<number, string>> = { 3: "a thousand", 6: "a million", 9: "a thousand million" };

/** How a power of ten is told. */
export const powerText = (power: number): string => words[Math.abs(power)] ?? `10^${Math.abs(power)}`;
