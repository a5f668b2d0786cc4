import * as z from "zod/mini";
import { type CurrencyCode, CurrencyCodeSchema, isDate, PeriodSchema } from "../model/index.js";

/** A number in a plan: digits as text, so that no plan carries a binary fraction; a whole number may be bare. */
const NumberSchema = z.union([z.string().check(z.regex(/^-?\d{1,60}(\.\d{1,60})?$/, "expected digits such as \"1234.5\"")), z.int()], "expected digits such as \"1234.5\" or a whole number");
const DateSchema = z.string().check(z.refine(isDate, "expected an ISO date such as 2024-12-31"));
const NameSchema = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9 _.-]{0,59}$/, "expected a name of letters, digits, spaces, dots, dashes and underscores"));
const KeySchema = z.union([z.string(), z.int()]);
const LevelSchema = z.enum(["country", "province", "prefecture", "county"]);

/** A place's unit at a level of the administration; `at` chooses the units of a day, else those of each flow's own time. */
export const PlaceFieldSchema = z.strictObject({ field: z.enum(["reporter", "partner", "via"]), level: LevelSchema, at: z.exactOptional(DateSchema), as: z.exactOptional(NameSchema) }, "expected the name of a field, or { field, level, at? }");
export const FieldSchema = z.union([z.string(), PlaceFieldSchema], "expected the name of a field, or { field, level, at? }");

const PeriodLikeSchema = z.union([PeriodSchema, z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])|-Q[1-4])?$/, "expected a year, a quarter or a month such as 2024, 2024-Q3 or 2024-09"))], "expected a period: { start, end }, \"2024\", \"2024-Q3\" or \"2024-09\"");

export const TestSchema = z.strictObject({
  field: FieldSchema,
  is: z.exactOptional(z.nullable(KeySchema)), isNot: z.exactOptional(z.nullable(KeySchema)),
  in: z.exactOptional(z.array(KeySchema)), notIn: z.exactOptional(z.array(KeySchema)),
  over: z.exactOptional(NumberSchema), atLeast: z.exactOptional(NumberSchema), under: z.exactOptional(NumberSchema), atMost: z.exactOptional(NumberSchema),
  within: z.exactOptional(z.string()), during: z.exactOptional(PeriodLikeSchema),
});
export type Test = z.infer<typeof TestSchema>;

/** A condition on rows: a test of one field, or others joined. */
export type Condition = Test | { all: Condition[] } | { any: Condition[] } | { not: Condition };
export const ConditionSchema: z.ZodMiniType<Condition> = z.union([
  z.strictObject({ all: z.array(z.lazy(() => ConditionSchema)) }),
  z.strictObject({ any: z.array(z.lazy(() => ConditionSchema)).check(z.minLength(1)) }),
  z.strictObject({ not: z.lazy(() => ConditionSchema) }),
  TestSchema,
]);

export const AmountSchema = z.enum(["money", "quantity"]);
export type Amount = z.infer<typeof AmountSchema>;
const as = z.exactOptional(NameSchema);

/** What is computed of each group. */
export const MeasureSchema = z.discriminatedUnion("measure", [
  z.strictObject({ measure: z.literal("count"), as }),
  z.strictObject({ measure: z.enum(["sum", "min", "max", "mean"]), of: z.exactOptional(AmountSchema), as }),
  z.strictObject({ measure: z.literal("share"), of: z.exactOptional(AmountSchema), over: z.exactOptional(z.array(z.string())), as }),
  z.strictObject({ measure: z.literal("weighted"), of: z.enum(["change", "share"]), weight: z.exactOptional(AmountSchema), as }),
  z.strictObject({ measure: z.literal("ratio"), of: z.exactOptional(AmountSchema), to: z.exactOptional(AmountSchema), as }),
], "expected a measure: count, sum, min, max, mean, share, weighted or ratio");
export type Measure = z.infer<typeof MeasureSchema>;
const MeasureNameSchema = z.enum(["count", "sum", "min", "max", "mean", "share", "ratio"]);

/** Into which money amounts are converted, and with which rates. */
export const CurrencyPlanSchema = z.strictObject({
  to: CurrencyCodeSchema as unknown as z.ZodMiniType<CurrencyCode>,
  kind: z.exactOptional(z.enum(["average", "end", "daily", "customs"])),
  missing: z.exactOptional(z.union([z.literal("error"), z.strictObject({ previous: z.int().check(z.positive()) })])),
});
export type CurrencyPlan = z.infer<typeof CurrencyPlanSchema>;

export const OverlapPolicySchema = z.enum(["refuse", "finest", "coarsest", "allow", "first-source"]);
/** What is done with figures that count the same trade twice. */
export type OverlapPolicy = z.infer<typeof OverlapPolicySchema>;

export const OrderSchema = z.strictObject({ column: z.string(), direction: z.exactOptional(z.enum(["ascending", "descending"])) });
export const HavingSchema = z.strictObject({
  column: z.string(),
  over: z.exactOptional(NumberSchema), atLeast: z.exactOptional(NumberSchema), under: z.exactOptional(NumberSchema), atMost: z.exactOptional(NumberSchema),
});

export const PlanSchema = z.strictObject({
  where: z.exactOptional(z.union([ConditionSchema, z.array(ConditionSchema)])),
  by: z.exactOptional(z.array(FieldSchema)),
  measures: z.array(z.union([MeasureNameSchema, MeasureSchema])).check(z.minLength(1, "expected at least one measure, such as \"sum\"")),
  currency: z.exactOptional(CurrencyPlanSchema),
  having: z.exactOptional(z.array(HavingSchema)),
  order: z.exactOptional(z.array(OrderSchema)),
  limit: z.exactOptional(z.int().check(z.positive())),
  overlaps: z.exactOptional(OverlapPolicySchema),
});

/**
 * What to aggregate, as plain JSON: which rows (`where`), for each what (`by`), which numbers (`measures`), in which money
 * (`currency`), in which order. Conditions on amounts compare the stated value, whatever its bound.
 */
export type Plan = z.infer<typeof PlanSchema>;
