import { conditionsOf } from "../check-plan.js";
import { fieldNamed } from "../fields.js";
import { amountsOf, type NamedMeasure, namedMeasures } from "../measure-names.js";
import type { Amount, Condition, Plan } from "../plan.js";
import { type ReadField, readFields } from "./readers.js";

/** What a plan asks of an engine. */
export interface Demands {
  readonly amounts: ReadonlySet<Amount>;
  /** Amounts that are added up, and so could count trade twice. */
  readonly added: ReadonlySet<Amount>;
  /** The fields that rows of one sum must agree in. */
  readonly fields: readonly ReadField[];
  /** The columns that rows are grouped by. */
  readonly grouping: ReadonlySet<string>;
  /** Whether it is asked how many facts there are. */
  readonly counts: boolean;
  /** Whether smallest or largest amounts are asked for. */
  readonly extremes: boolean;
}

/** The fields that warnings of any result speak of, and the time that rates go by. */
const always: readonly ReadField[] = ["direction", "status", "valuation", "period"];

export function demandsOf(plan: Plan): Demands {
  const measures = namedMeasures(plan);
  const amounts = new Set(amountsOf(measures));
  const grouping = (plan.by ?? []).map((field) => fieldNamed(field, "by").column);
  const tested = conditionsOf(plan).flatMap(testedFields);
  if (tested.includes("money") || [...grouping, ...tested].includes("currency")) amounts.add("money");
  if (tested.includes("quantity") || [...grouping, ...tested].includes("unit")) amounts.add("quantity");
  const isExtreme = ({ measure }: NamedMeasure) => measure === "min" || measure === "max";
  const percentages = measures.filter(({ measure }) => measure === "weighted").map(({ of }) => of as "change" | "share");
  const units = [...amounts].map((amount): ReadField => (amount === "money" ? "currency" : "unit"));
  const fields = new Set<string>([...always, ...grouping, ...percentages, ...units]);
  return {
    amounts, fields: readFields.filter((field) => fields.has(field)), extremes: measures.some(isExtreme),
    grouping: new Set(grouping), counts: measures.some(({ measure }) => measure === "count" || measure === "mean"),
    added: amountsOf(measures.filter((measure) => !isExtreme(measure))),
  };
}

function testedFields(condition: Condition): readonly string[] {
  if ("all" in condition) return condition.all.flatMap(testedFields);
  if ("any" in condition) return condition.any.flatMap(testedFields);
  if ("not" in condition) return testedFields(condition.not);
  return condition.field === "money" || condition.field === "quantity" ? [condition.field] : [fieldNamed(condition.field, "where").column];
}
