import { EntrepotError, isEntrepotError, money, type CurrencyCode, type Period, type Rational, rational } from "../model/index.js";
import { type Conversion, convert, type ConvertOptions, type RateTable } from "../rates/index.js";
import type { CurrencyPlan } from "./plan.js";

/** A rate as it was used: from what, for which time, and the steps of its conversion. */
export interface RateUse {
  readonly from: string;
  readonly to: string;
  readonly on: Period;
  readonly steps: Conversion["steps"];
}

/** The exact factor from one money to another, or why there is none. */
export type RateFound = { readonly rate: Rational; readonly use: RateUse | null } | { readonly missing: EntrepotError };

/** Finds each pair's rate for each period once. */
export function rateFinder(plan: CurrencyPlan | undefined, rates: RateTable | undefined): (from: string, on: Period) => RateFound {
  const known = new Map<string, RateFound>();
  return (from, on) => {
    if (plan === undefined || from === plan.to) return { rate: rational(1n), use: null };
    const key = `${from} ${on.start} ${on.end}`;
    const found = known.get(key) ?? find(from, on, plan, rates);
    known.set(key, found);
    return found;
  };
}

function find(from: string, on: Period, { to, kind, missing }: CurrencyPlan, rates: RateTable | undefined): RateFound {
  const options = { on, ...(rates === undefined ? {} : { rates }), ...(kind === undefined ? {} : { kind }), ...(missing === undefined ? {} : { missing }) } as ConvertOptions;
  try {
    const { exact, steps } = convert(money(1, from as CurrencyCode), to, options);
    return { rate: rational(exact.numerator, exact.denominator), use: { from, to, on, steps } };
  } catch (cause) {
    if (isEntrepotError(cause)) return { missing: cause };
    throw cause;
  }
}
