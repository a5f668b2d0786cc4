import { EntrepotError, type Rational, rational, shown } from "../model/index.js";

const digitsOnly = /^\d{1,60}(?:\.\d{1,60})?$/;
const scientific = /^(\d{1,40}(?:\.\d{1,40})?)[eE]([+-]?\d{1,3})$/;

/**
 * The exact value of published digits: "7.1975", "2.877E-08", or a fraction "1/24".
 *
 * Errors: `rates.value`.
 */
export function ratioOf(digits: string): Rational {
  const [numerator = "", denominator] = digits.split("/");
  if (denominator !== undefined) return rational(BigInt(plain(numerator)), BigInt(plain(denominator)));
  const exponent = scientific.exec(digits);
  if (exponent !== null) return scaled(exponent[1] ?? "", Number(exponent[2]));
  return scaled(plain(digits), 0);
}

function plain(digits: string): string {
  if (digitsOnly.test(digits)) return digits;
  throw new EntrepotError("rates.value", `“${shown(digits)}” is not a rate.`, { found: shown(digits), expected: "a positive number such as 7.1975" });
}

function scaled(digits: string, exponent: number): Rational {
  const [whole = "", fraction = ""] = digits.split(".");
  const power = exponent - fraction.length;
  const value = BigInt(whole + fraction);
  return power >= 0 ? rational(value * 10n ** BigInt(power)) : rational(value, 10n ** BigInt(-power));
}
