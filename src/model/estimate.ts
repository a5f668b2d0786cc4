import * as z from "zod/mini";
import { type Decimal, type DecimalLike, decimalSchema, decimal, lastPlace } from "./decimal.js";
import { EntrepotError } from "./error.js";

/** How the words around a number bind it; it speaks of the magnitude ("a deficit of over 35 bn" is over, value -35e9). */
export const bounds = ["exact", "about", "over", "atLeast", "under", "atMost", "nearly", "between"] as const;
export type Bound = (typeof bounds)[number];
export const boundSchema = () => z.enum(bounds);

interface StatedValue {
  value: Decimal;
  /** Place value of the last digit as written: 1e8 in "175.6 billion", 1e7 in "140 million". */
  step?: Decimal;
}

/** A number with one stated value. */
export interface BoundedEstimate extends StatedValue {
  bound: Exclude<Bound, "between">;
  high?: never;
}

/** A number stated by both ends, `value` to `high`. */
export interface RangeEstimate extends StatedValue {
  bound: "between";
  high: Decimal;
}

/** A number as a source states it: the value, how it is bound, and to which place it was written. */
export type Estimate = BoundedEstimate | RangeEstimate;

/** How a stated number is bound; without it, exactly. */
export interface EstimateOptions {
  bound?: Bound;
  high?: DecimalLike;
  step?: DecimalLike;
}

/**
 * A number as stated.
 *
 * Errors: `decimal.syntax`, `decimal.precision`, `estimate.range` (an upper end without "between", or below the lower), `estimate.step` (not positive).
 *
 * @example
 * import { estimate } from "entrepot";
 * estimate("5e9", { bound: "between", high: "7e9" }); // => {"value":"5000000000","bound":"between","high":"7000000000"}
 */
export function estimate(value: DecimalLike, options: EstimateOptions = {}): Estimate {
  const stated = { value: decimal(value), ...(options.step === undefined ? {} : { step: decimal(options.step) }) };
  if (stated.step !== undefined && !stated.step.greaterThan(0)) throw new EntrepotError("estimate.step", `A step of ${stated.step} is no place value.`, { found: String(stated.step), expected: "a positive step" });
  const bound = options.bound ?? (options.high === undefined ? "exact" : "between");
  if (bound !== "between") return checkedBound({ ...stated, bound }, options);
  if (options.high === undefined) throw new EntrepotError("estimate.range", `“between ${stated.value} and …” has no upper end.`, { expected: "high" });
  const high = decimal(options.high);
  if (high.lessThan(stated.value)) throw new EntrepotError("estimate.range", `The upper end ${high} lies below the lower end ${stated.value}.`, { found: String(high), expected: `at least ${stated.value}` });
  return ordered({ ...stated, bound, high });
}

function checkedBound(stated: BoundedEstimate, options: EstimateOptions): Estimate {
  if (options.high !== undefined) throw new EntrepotError("estimate.range", `An upper end goes with “between”, not with “${stated.bound}”.`, { found: stated.bound, expected: "between" });
  return ordered(stated);
}

/** The same estimate with its fields in the order in which JSON shows them. */
function ordered(e: Estimate): Estimate {
  const step = e.step === undefined ? {} : { step: e.step };
  return e.bound === "between" ? { value: e.value, bound: e.bound, high: e.high, ...step } : { value: e.value, bound: e.bound, ...step };
}

/**
 * The place value of the last digit as written; where the source's writing is not known, of the last digit that is not zero.
 *
 * @example
 * import { estimate, stepOf } from "entrepot";
 * stepOf(estimate("140000000")); // => 10000000
 */
export function stepOf(e: Estimate): Decimal {
  return e.step ?? lastPlace(e.value);
}

/** The schema of an estimate with further fields: a currency, a unit. */
export function estimateWith<T extends z.core.$ZodLooseShape>(fields: T) {
  const [value, step] = [decimalSchema(), z.exactOptional(decimalSchema())];
  const oneValue = z.object({ value, bound: z.enum(["exact", "about", "over", "atLeast", "under", "atMost", "nearly"]), step, ...fields });
  const range = z.object({ value, bound: z.literal("between"), high: value, step, ...fields });
  return z.union([oneValue, range.check(z.refine((e) => !(e as unknown as RangeEstimate).high.lessThan((e as unknown as RangeEstimate).value), "the upper end lies below the lower"))]);
}

export const estimateSchema = () => estimateWith({});
