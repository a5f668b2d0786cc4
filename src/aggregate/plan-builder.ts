import type { CurrencyCode } from "../model/index.js";
import { checkPlan } from "./check-plan.js";
import type { PlaceLevel } from "./fields.js";
import type { Amount, Condition, CurrencyPlan, Measure, OverlapPolicy, Plan } from "./plan.js";

type PlaceField = "reporter" | "partner" | "via";

/** The names of fields. */
export type FieldWord =
  | PlaceField | `${PlaceField}.${PlaceLevel}` | "gate" | "direction" | "status" | "currency" | "unit" | "valuation" | "coverage" | "document"
  | "period" | "year" | "quarter" | "month" | "commodity" | "hs2" | "hs4" | "hs6";

/** A place's unit at a level, on a day. */
export interface PlaceUnit<As extends string> {
  readonly field: PlaceField;
  readonly level: PlaceLevel;
  readonly at?: string;
  readonly as: As;
}

type ColumnOf<F> = F extends { readonly as: infer As extends string } ? As : F extends string ? F : never;
type Bounds = Omit<NonNullable<Plan["having"]>[number], "column">;

/** A measure's amount and the name of its column. */
export interface MeasureOptions<As extends string> {
  readonly of?: Amount;
  readonly as?: As;
}

/**
 * A plan put together by chaining. Each step gives a new builder; `Columns` are the columns that its result has, so that `order`
 * and `having` name none that is not there. Begin with {@link plan}.
 */
export class PlanBuilder<Keys extends string = never, Measures extends string = never> {
  constructor(private readonly json: Plan) {}

  /** Only rows that fit all the conditions, and those given before. */
  where(...conditions: readonly Condition[]): PlanBuilder<Keys, Measures> {
    const { where = [] } = this.json;
    return this.with({ where: [...(Array.isArray(where) ? where : [where]), ...conditions] });
  }

  /** A row of the result for each value of the fields, and of those given before. */
  by<const F extends readonly (FieldWord | PlaceUnit<string>)[]>(...fields: F): PlanBuilder<Keys | ColumnOf<F[number]>, Measures> {
    return this.with({ by: [...(this.json.by ?? []), ...fields] });
  }

  /** A measure, as the plan writes it. */
  measure<const As extends string>(measure: Measure & { readonly as: As }): PlanBuilder<Keys, Measures | As> {
    return this.with({ measures: [...this.json.measures, measure] });
  }

  count<const As extends string = "count">(options: { readonly as?: As } = {}): PlanBuilder<Keys, Measures | As> {
    return this.with({ measures: [...this.json.measures, short({ measure: "count", ...options })] });
  }

  sum<const As extends string = "sum">(options: MeasureOptions<As> = {}): PlanBuilder<Keys, Measures | As> {
    return this.with({ measures: [...this.json.measures, short({ measure: "sum", ...options })] });
  }

  mean<const As extends string = "mean">(options: MeasureOptions<As> = {}): PlanBuilder<Keys, Measures | As> {
    return this.with({ measures: [...this.json.measures, short({ measure: "mean", ...options })] });
  }

  min<const As extends string = "min">(options: MeasureOptions<As> = {}): PlanBuilder<Keys, Measures | As> {
    return this.with({ measures: [...this.json.measures, short({ measure: "min", ...options })] });
  }

  max<const As extends string = "max">(options: MeasureOptions<As> = {}): PlanBuilder<Keys, Measures | As> {
    return this.with({ measures: [...this.json.measures, short({ measure: "max", ...options })] });
  }

  /** The percentage of each row in all rows, or in the rows that agree with it in the columns of `over`. */
  share<const As extends string = "share">({ over, ...options }: MeasureOptions<As> & { readonly over?: readonly Keys[] } = {}): PlanBuilder<Keys, Measures | As> {
    return this.with({ measures: [...this.json.measures, short({ measure: "share", ...(over === undefined ? {} : { over: [...over] }), ...options })] });
  }

  /** Converts all money first. */
  into(to: CurrencyCode, options: Omit<CurrencyPlan, "to"> = {}): PlanBuilder<Keys, Measures> {
    return this.with({ currency: { to, ...options } });
  }

  having(column: Measures, bounds: Bounds): PlanBuilder<Keys, Measures> {
    return this.with({ having: [...(this.json.having ?? []), { column, ...bounds }] });
  }

  order(column: Keys | Measures, direction: "ascending" | "descending" = "ascending"): PlanBuilder<Keys, Measures> {
    return this.with({ order: [...(this.json.order ?? []), { column, direction }] });
  }

  limit(rows: number): PlanBuilder<Keys, Measures> {
    return this.with({ limit: rows });
  }

  /** What is done with figures that count the same trade twice. */
  overlaps(policy: OverlapPolicy): PlanBuilder<Keys, Measures> {
    return this.with({ overlaps: policy });
  }

  /** The plan, checked. Errors: those of `checkPlan`. */
  done(): Plan {
    return checkPlan(this.json);
  }

  /** The same, so that `JSON.stringify` writes the plan. */
  toJSON(): Plan {
    return this.done();
  }

  private with<K extends string, M extends string>(more: Partial<Plan>): PlanBuilder<K, M> {
    return new PlanBuilder<K, M>({ ...this.json, ...more });
  }
}

/** A measure that says nothing but its name is written as its name. */
function short(measure: Measure): Plan["measures"][number] {
  return Object.keys(measure).length === 1 && measure.measure !== "weighted" ? measure.measure : measure;
}

/**
 * A plan to be put together by chaining: the same JSON as written by hand.
 *
 * @example
 * import { plan } from "entrepot/aggregate";
 * const largest = plan().where({ field: "direction", is: "export" }).by("reporter", "year").sum().order("sum", "descending").limit(10);
 * JSON.stringify(largest); // => {"where":[{"field":"direction","is":"export"}],"by":["reporter","year"],"measures":["sum"],"order":[{"column":"sum","direction":"descending"}],"limit":10}
 */
export const plan = (): PlanBuilder => new PlanBuilder({ measures: [] });
