import { EntrepotError, schemaOf, shown } from "../model/index.js";
import { fieldNamed, fieldNames } from "./fields.js";
import { columnOf, type NamedMeasure, namedMeasures } from "./measure-names.js";
import { type Condition, type Plan, planSchema } from "./plan.js";

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  readonly errors?: readonly (readonly Issue[])[];
}

/**
 * A plan from JSON, checked before any work.
 *
 * Errors: `aggregate.plan` naming the field that does not fit, `aggregate.field` for a field that no flow has,
 * `aggregate.column` for an `order` or `having` on a column that the plan does not make.
 *
 * @example
 * import { checkPlan } from "entrepot/aggregate";
 * checkPlan({ by: ["reporter", "year"], measures: ["sum"] }).by; // => ["reporter","year"]
 */
export function checkPlan(json: unknown): Plan {
  const result = schemaOf(planSchema).safeParse(json);
  if (!result.success) throw misfit(result.error.issues as readonly Issue[], json, result.error);
  const plan = result.data;
  for (const field of plan.by ?? []) fieldNamed(field, "by");
  for (const condition of conditionsOf(plan)) checkCondition(condition);
  checkColumns(plan);
  return plan;
}

/** The conditions of a plan as a list. */
export const conditionsOf = (plan: Plan): readonly Condition[] => (plan.where === undefined ? [] : Array.isArray(plan.where) ? plan.where : [plan.where]);

function checkCondition(condition: Condition): void {
  if ("all" in condition) return condition.all.forEach(checkCondition);
  if ("any" in condition) return condition.any.forEach(checkCondition);
  if ("not" in condition) return checkCondition(condition.not);
  const { field, ...tests } = condition;
  if (field !== "money" && field !== "quantity") fieldNamed(field, "where");
  if (Object.keys(tests).length === 0) throw new EntrepotError("aggregate.plan", `The condition on “${shown(field)}” in “where” tests nothing.`, { found: shown(condition), expected: "a test such as is, in, over, within or during" });
}

function checkColumns(plan: Plan): void {
  const measures: readonly NamedMeasure[] = namedMeasures(plan);
  const columns = [...(plan.by ?? []).map(columnOf), ...measures.map((measure) => measure.as)];
  const twice = columns.find((name, i) => columns.indexOf(name) !== i);
  if (twice !== undefined) throw new EntrepotError("aggregate.column", `Two columns of the plan are called “${twice}”; give one another name with “as”.`, { found: twice, expected: "names that differ" });
  for (const { as, over } of measures) for (const name of over ?? []) known(name, (plan.by ?? []).map(columnOf), `“over” of “${as}”`);
  for (const { column } of plan.order ?? []) known(column, columns, "“order”");
  for (const { column } of plan.having ?? []) known(column, measures.map((measure) => measure.as), "“having”");
}

function known(name: string, columns: readonly string[], where: string): void {
  if (columns.includes(name)) return;
  throw new EntrepotError("aggregate.column", `${where} names “${shown(name)}”, which is no column of this plan (it has ${columns.join(", ") || "none"}).`, { found: shown(name), expected: columns.join(", ") });
}

function misfit(issues: readonly Issue[], json: unknown, cause: unknown): EntrepotError {
  const { path, message, keys } = deepest(issues);
  const where = path.length === 0 ? "The plan" : `The field “${path.map(String).join(".")}” of the plan`;
  const found = shown(path.reduce<unknown>((at, key) => (Object(at) as Record<PropertyKey, unknown>)[key], json));
  if (keys !== undefined) return new EntrepotError("aggregate.plan", `${where} has no field “${shown(keys[0])}”.`, { found: shown(keys[0]), expected: `a known field (${fieldNames().join(", ")} stand in “by”)`, cause });
  return new EntrepotError("aggregate.plan", `${where} does not fit: ${message} (found ${found}).`, { found, expected: message, cause });
}

/** Of a union's branches, the one that got furthest says best what is wrong. */
function deepest(issues: readonly Issue[], prefix: readonly PropertyKey[] = []): Issue {
  const [issue] = issues;
  if (issue === undefined) return { path: prefix, message: "invalid" };
  const path = [...prefix, ...issue.path];
  const branches = (issue.errors ?? []).map((errors) => deepest(errors, path)).filter((branch) => branch.path.length > path.length || branch.keys !== undefined);
  const best = branches.sort((a, b) => b.path.length - a.path.length)[0];
  return best ?? { ...issue, path, message: issue.message === "Invalid input" ? `expected ${expectedOf(issue)}` : issue.message };
}

const expectedOf = (issue: Issue): string => {
  const { expected, values } = issue as { expected?: string; values?: readonly unknown[] };
  return values === undefined ? (expected ?? "something else") : values.map(String).join(", ");
};
