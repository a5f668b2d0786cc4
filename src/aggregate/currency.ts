import { type CurrencyCode, EntrepotError, isEntrepotError, money, type Period, type Rational, rational } from "../model/index.js";
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

const one = rational(1n);

/** Finds each pair's rate for each period once. */
export function rateFinder(plan: CurrencyPlan, rates: RateTable | undefined): (from: string, on: Period | null) => RateFound {
  const known = new Map<string, Map<Period | null, RateFound>>();
  return (from, on) => {
    const ofPair = known.get(from) ?? new Map<Period | null, RateFound>();
    known.set(from, ofPair);
    const found = ofPair.get(on) ?? find(from, on, plan, rates);
    ofPair.set(on, found);
    return found;
  };
}

function find(from: string, on: Period | null, { to, kind, missing }: CurrencyPlan, rates: RateTable | undefined): RateFound {
  if (from === to) return { rate: one, use: null };
  if (on === null) return { missing: new EntrepotError("aggregate.no-period", `It is not said when this was traded, so no rate from ${from} to ${to} applies.`, { found: from, expected: "a period" }) };
  const options = { on, ...(rates === undefined ? {} : { rates }), ...(kind === undefined ? {} : { kind }), ...(missing === undefined ? {} : { missing }) } as ConvertOptions;
  try {
    const { exact, exactHigh, steps } = convert(money(1, from as CurrencyCode), to, options);
    if (exactHigh === undefined) return { rate: exact, use: { from, to, on, steps } };
    return { missing: new EntrepotError("rates.band", `The rate from ${from} to ${to} is a band and has no single factor.`, { found: steps.map((step) => step.digits.join(" ")).join(", "), expected: "a single rate" }) };
  } catch (cause) {
    if (isEntrepotError(cause)) return { missing: cause };
    throw cause;
  }
}
