/** How a value between two units is rounded: to the nearer one, a half to the even one, away from zero or towards it; or always away from zero, towards zero, upwards, downwards. */
export type Rounding = "half-even" | "half-up" | "half-down" | "up" | "down" | "ceiling" | "floor";

/** Whether a rounding is to the nearer unit. */
export const isNearest = (rounding: Rounding): boolean => rounding.startsWith("half-");

/** A quotient of whole numbers rounded to a whole number by a named mode; the denominator is positive. */
export function roundedQuotient(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  const towardsZero = numerator / denominator;
  const rest = numerator % denominator;
  if (rest === 0n) return towardsZero;
  const away = numerator < 0n ? towardsZero - 1n : towardsZero + 1n;
  return goesAway(rounding, 2n * (rest < 0n ? -rest : rest) - denominator, numerator < 0n, towardsZero % 2n !== 0n) ? away : towardsZero;
}

function goesAway(rounding: Rounding, overHalf: bigint, negative: boolean, odd: boolean): boolean {
  switch (rounding) {
    case "up": return true;
    case "down": return false;
    case "ceiling": return !negative;
    case "floor": return negative;
    case "half-even": return overHalf > 0n || (overHalf === 0n && odd);
    case "half-up": return overHalf >= 0n;
    case "half-down": return overHalf > 0n;
  }
}
