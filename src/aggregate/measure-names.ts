import type { Amount, FieldName, Measure, Plan } from "./plan.js";

/** A measure with its defaults filled in. */
export interface NamedMeasure {
  readonly measure: Measure["measure"];
  readonly of: Amount | "change" | "share";
  readonly weight: Amount;
  readonly to: Amount;
  readonly over: readonly string[] | undefined;
  readonly as: string;
}

/** The column that a field makes. */
export const columnOf = (field: FieldName): string => (typeof field === "string" ? field : (field.as ?? `${field.field}.${field.level}`));

/** The measures of a plan, shorthand written out: money unless the plan says quantity. */
export function namedMeasures(plan: Plan): readonly NamedMeasure[] {
  return plan.measures.map((each) => {
    const measure: Measure = typeof each === "string" ? ({ measure: each } as Measure) : each;
    const of = ("of" in measure ? measure.of : undefined) ?? "money";
    const to = ("to" in measure ? measure.to : undefined) ?? "quantity";
    const weight = ("weight" in measure ? measure.weight : undefined) ?? "money";
    return { measure: measure.measure, of, weight, to, over: measure.measure === "share" ? (measure.over ?? []) : undefined, as: measure.as ?? measure.measure };
  });
}

/** The amounts that a plan's measures add up. */
export function amountsOf(measures: readonly NamedMeasure[]): ReadonlySet<Amount> {
  const used = new Set<Amount>();
  for (const { measure, of, weight, to } of measures) {
    if (measure === "count") continue;
    if (measure === "ratio") used.add(to);
    used.add(measure === "weighted" ? weight : (of as Amount));
  }
  return used;
}
