import * as z from "zod/mini";
import { type CurrencyCode, currencyCodeSchema, isDate, periodSchema, schemaOf } from "../model/index.js";

type Made<Schema extends () => z.ZodMiniType> = z.infer<ReturnType<Schema>>;

/** A number in a plan: digits as text, so that no plan carries a binary fraction; a whole number may be bare. */
const numberSchema = () => z.union([z.string().check(z.regex(/^-?\d{1,60}(\.\d{1,60})?$/, "expected digits such as \"1234.5\"")), z.int()], "expected digits such as \"1234.5\" or a whole number");
const dateSchema = () => z.string().check(z.refine(isDate, "expected an ISO date such as 2024-12-31"));
const nameSchema = () => z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9 _.-]{0,59}$/, "expected a name of letters, digits, spaces, dots, dashes and underscores"));
const keySchema = () => z.union([z.string(), z.int()]);

/** A place's unit at a level of the administration; `at` chooses the units of a day, else those of each flow's own time. */
const placeFieldSchema = () => {
  const level = z.enum(["country", "province", "prefecture", "county"]);
  return z.strictObject({ field: z.enum(["reporter", "partner", "via"]), level, at: z.exactOptional(dateSchema()), as: z.exactOptional(nameSchema()) }, "expected the name of a field, or { field, level, at? }");
};
const fieldSchema = () => z.union([z.string(), placeFieldSchema()], "expected the name of a field, or { field, level, at? }");
/** A field of `by`, as a plan writes it. */
export type FieldName = Made<typeof fieldSchema>;

const periodLikeSchema = () => z.union([periodSchema(), z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])|-Q[1-4])?$/, "expected a year, a quarter or a month such as 2024, 2024-Q3 or 2024-09"))], "expected a period: { start, end }, \"2024\", \"2024-Q3\" or \"2024-09\"");

const limits = () => ({ over: z.exactOptional(numberSchema()), atLeast: z.exactOptional(numberSchema()), under: z.exactOptional(numberSchema()), atMost: z.exactOptional(numberSchema()) });

const testSchema = () => z.strictObject({
  field: fieldSchema(),
  is: z.exactOptional(z.nullable(keySchema())), isNot: z.exactOptional(z.nullable(keySchema())),
  in: z.exactOptional(z.array(keySchema())), notIn: z.exactOptional(z.array(keySchema())),
  ...limits(),
  within: z.exactOptional(z.string()), during: z.exactOptional(periodLikeSchema()),
});
export type Test = Made<typeof testSchema>;

/** A condition on rows: a test of one field, or others joined. */
export type Condition = Test | { all: Condition[] } | { any: Condition[] } | { not: Condition };
const conditionSchema: () => z.ZodMiniType<Condition> = () => z.union([
  z.strictObject({ all: z.array(z.lazy(() => schemaOf(conditionSchema))) }),
  z.strictObject({ any: z.array(z.lazy(() => schemaOf(conditionSchema))).check(z.minLength(1)) }),
  z.strictObject({ not: z.lazy(() => schemaOf(conditionSchema)) }),
  testSchema(),
]);

const amountSchema = () => z.enum(["money", "quantity"]);
export type Amount = Made<typeof amountSchema>;

/** What is computed of each group. */
const measureSchema = () => {
  const [as, amount] = [z.exactOptional(nameSchema()), z.exactOptional(amountSchema())];
  return z.discriminatedUnion("measure", [
    z.strictObject({ measure: z.literal("count"), as }),
    z.strictObject({ measure: z.enum(["sum", "min", "max", "mean"]), of: amount, as }),
    z.strictObject({ measure: z.literal("share"), of: amount, over: z.exactOptional(z.array(z.string())), as }),
    z.strictObject({ measure: z.literal("weighted"), of: z.enum(["change", "share"]), weight: amount, as }),
    z.strictObject({ measure: z.literal("ratio"), of: amount, to: amount, as }),
  ], "expected a measure: count, sum, min, max, mean, share, weighted or ratio");
};
export type Measure = Made<typeof measureSchema>;

/** Into which money amounts are converted, and with which rates. */
const currencyPlanSchema = () => z.strictObject({
  to: currencyCodeSchema() as unknown as z.ZodMiniType<CurrencyCode>,
  kind: z.exactOptional(z.enum(["average", "end", "daily", "customs"])),
  missing: z.exactOptional(z.union([z.literal("error"), z.strictObject({ previous: z.int().check(z.positive()) })])),
});
export type CurrencyPlan = Made<typeof currencyPlanSchema>;

const overlapPolicySchema = () => z.enum(["refuse", "finest", "coarsest", "allow", "first-source"]);
/** What is done with figures that count the same trade twice. */
export type OverlapPolicy = Made<typeof overlapPolicySchema>;

/** The schema of a {@link Plan}. */
export const planSchema = () => z.strictObject({
  where: z.exactOptional(z.union([schemaOf(conditionSchema), z.array(schemaOf(conditionSchema))])),
  by: z.exactOptional(z.array(fieldSchema())),
  measures: z.array(z.union([z.enum(["count", "sum", "min", "max", "mean", "share", "ratio"]), measureSchema()])).check(z.minLength(1, "expected at least one measure, such as \"sum\"")),
  currency: z.exactOptional(currencyPlanSchema()),
  having: z.exactOptional(z.array(z.strictObject({ column: z.string(), ...limits() }))),
  order: z.exactOptional(z.array(z.strictObject({ column: z.string(), direction: z.exactOptional(z.enum(["ascending", "descending"])) }))),
  limit: z.exactOptional(z.int().check(z.positive())),
  overlaps: z.exactOptional(overlapPolicySchema()),
});

/**
 * What to aggregate, as plain JSON: which rows (`where`), for each what (`by`), which numbers (`measures`), in which money
 * (`currency`), in which order. Conditions on amounts compare the stated value, whatever its bound.
 */
export type Plan = Made<typeof planSchema>;
