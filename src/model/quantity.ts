import * as z from "zod/mini";
import type { DecimalLike } from "./decimal.js";
import { EntrepotError, shown } from "./error.js";
import { type Estimate, type EstimateOptions, estimate, estimateWith } from "./estimate.js";
import { parseAs } from "./schema.js";

/** Units that have a code in UN/CEFACT Recommendation 20 or 21, and that code. */
export const unitCodes = {
  kg: "KGM", t: "TNE", g: "GRM", l: "LTR", m: "MTR", km: "KMT", m2: "MTK", km2: "KMK", ha: "HAR", m3: "MTQ",
  kW: "KWT", MW: "MAW", GW: "A90", kWh: "KWH", MWh: "MWH", GWh: "GWH", TWh: "D32", barrel: "BLL", MMBtu: "BTU",
  piece: "H87", head: "HEA", pair: "PR", set: "SET", day: "DAY", month: "MON", year: "ANN", hour: "HUR", container: "CN",
} as const;

type CodedUnit = keyof typeof unitCodes;
type CountedUnit = "TEU" | "vehicle" | "person" | "trip" | "train" | "project" | "enterprise" | "organization" | "product" | "case" | "gate" | "meeting";

/** A unit of quantity: an open list, since texts count whatever they like; "%" is the unit of a {@link Percent}. */
export type UnitCode = CodedUnit | CountedUnit | "%" | (string & {});

/** A physical quantity or a count, as stated, in units of its unit. */
export type Quantity<U extends UnitCode = UnitCode> = Estimate & { unit: U };

/** A percentage, signed: 5.88% down is -5.88. */
export type Percent = Quantity<"%">;

/**
 * A quantity as stated.
 *
 * Errors: `quantity.unit` without a unit, and those of {@link estimate}.
 *
 * @example
 * import { quantity } from "entrepot";
 * quantity("1.5e6", "t", { bound: "over" }); // => {"value":"1500000","bound":"over","unit":"t"}
 */
export function quantity<U extends UnitCode>(value: DecimalLike, unit: U, options: EstimateOptions = {}): Quantity<U> {
  if (typeof unit !== "string" || unit.trim() === "") throw new EntrepotError("quantity.unit", "A quantity needs a unit.", { found: shown(unit), expected: "a unit such as t" });
  // Not a spread, for the reason given in money().
  return Object.assign(estimate(value, options), { unit });
}

/**
 * A percentage as stated, signed.
 *
 * @example
 * import { percent } from "entrepot";
 * percent("-5.88"); // => {"value":"-5.88","bound":"exact","unit":"%"}
 */
export const percent = (value: DecimalLike, options: EstimateOptions = {}): Percent => quantity(value, "%", options);

export const quantitySchema = () => estimateWith({ unit: z.string().check(z.minLength(1)) });
export const percentSchema = () => estimateWith({ unit: z.literal("%") });

/** A {@link Quantity} from JSON. Errors: `schema.quantity`. */
export const quantityFromJson = (json: unknown): Quantity => parseAs(quantitySchema, "quantity", json) as Quantity;
/** A {@link Percent} from JSON. Errors: `schema.percent`. */
export const percentFromJson = (json: unknown): Percent => parseAs(percentSchema, "percent", json) as Percent;
