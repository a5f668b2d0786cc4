import type { ColumnName } from "../columns/index.js";
import { conditionsOf } from "./check-plan.js";
import { fieldNamed } from "./fields.js";
import { amountsOf, namedMeasures } from "./measure-names.js";
import type { Condition, FieldName, Plan } from "./plan.js";

/** What warnings look at in every plan. */
const always: readonly ColumnName[] = ["direction", "status", "valuation", "period"];
/** What tells figures apart. */
const places: readonly ColumnName[] = ["reporter", "partner", "via", "commodity"];

/** The columns that a plan reads. */
export function neededColumns(plan: Plan): ReadonlySet<ColumnName> {
  const amounts = amountsOf(namedMeasures(plan));
  const fields = [...(plan.by ?? []), ...conditionsOf(plan).flatMap(fieldsOf)];
  return new Set([...always, ...fields.flatMap(columnsOf), ...[...amounts].flatMap(columnsOf), ...(amounts.size > 0 && plan.overlaps !== "allow" ? places : [])]);
}

function fieldsOf(condition: Condition): readonly FieldName[] {
  if ("all" in condition) return condition.all.flatMap(fieldsOf);
  if ("any" in condition) return condition.any.flatMap(fieldsOf);
  return "not" in condition ? fieldsOf(condition.not) : [condition.field];
}

function columnsOf(field: FieldName): readonly ColumnName[] {
  if (field === "money") return ["money", "currency"];
  if (field === "quantity") return ["quantity", "unit"];
  return [fieldNamed(field, "by").column];
}
