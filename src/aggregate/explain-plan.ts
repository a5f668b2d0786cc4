import { shown } from "../model/index.js";
import { checkPlan, conditionsOf } from "./check-plan.js";
import { columnOf, type NamedMeasure, namedMeasures } from "./measure-names.js";
import { periodWords } from "./period-words.js";
import type { Condition, CurrencyPlan, FieldName, OverlapPolicy, Plan, Test } from "./plan.js";

const list = (words: readonly string[], last = "and"): string => (words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`);

function fieldWords(field: FieldName): string {
  if (typeof field === "string") return field.replace(".", "'s ");
  return `${field.field}'s ${field.level}${field.at === undefined ? "" : ` on ${field.at}`}`;
}

const comparisons = [["over", "over"], ["atLeast", "at least"], ["under", "under"], ["atMost", "at most"]] as const;
const compared = (bounds: Partial<Record<(typeof comparisons)[number][0], string | number>>): string[] => comparisons.flatMap(([key, words]) => (bounds[key] === undefined ? [] : [`${words} ${bounds[key]}`]));
const value = (key: string | number | null): string => (key === null ? "not said" : shown(key));

function testWords(test: Test): string {
  const { is, isNot, within, during } = test;
  const parts = [
    ...(is === undefined ? [] : [value(is)]),
    ...(isNot === undefined ? [] : [`not ${value(isNot)}`]),
    ...(test.in === undefined ? [] : [`one of ${list(test.in.map(value), "or")}`]),
    ...(test.notIn === undefined ? [] : [`none of ${list(test.notIn.map(value), "or")}`]),
    ...compared(test),
    ...(within === undefined ? [] : [`within ${shown(within)}`]),
    ...(during === undefined ? [] : [`during ${typeof during === "string" ? during : periodWords(during)}`]),
  ];
  return `${fieldWords(test.field)} is ${list(parts)}`;
}

function conditionWords(condition: Condition): string {
  if ("all" in condition) return condition.all.length === 0 ? "anything" : `(${list(condition.all.map(conditionWords))})`;
  if ("any" in condition) return `(${list(condition.any.map(conditionWords), "or")})`;
  return "not" in condition ? `it is not so that ${conditionWords(condition.not)}` : testWords(condition);
}

const measureWords: Readonly<Record<NamedMeasure["measure"], (measure: NamedMeasure) => string>> = {
  count: () => "the number of figures",
  sum: ({ of }) => `the sum of ${of}`,
  mean: ({ of }) => `the mean of ${of}`,
  min: ({ of }) => `the smallest ${of}`,
  max: ({ of }) => `the largest ${of}`,
  share: ({ of, over }) => `the share of ${of} in ${over === undefined || over.length === 0 ? "all rows" : `the rows of the same ${list(over)}`}`,
  weighted: ({ of, weight }) => `the mean ${of} weighted by ${weight}`,
  ratio: ({ of, to }) => `the ratio of ${of} to ${to}`,
};

function measureText(measure: NamedMeasure): string {
  const words = measureWords[measure.measure](measure);
  return measure.as === measure.measure ? words : `${words} (as ${measure.as})`;
}

function currencyWords({ to, kind, missing }: CurrencyPlan): string {
  const rates = kind === undefined ? "the rates of each figure's time" : `${kind} rates of each figure's time`;
  const previous = missing === undefined || missing === "error" ? "a figure without a rate is left out and told of" : `where there is none, at the last rate of up to ${missing.previous} days before`;
  return `Money is converted into ${to} at ${rates}; ${previous}.`;
}

const overlapWords: Readonly<Record<OverlapPolicy, string>> = {
  refuse: "Figures that count the same trade twice are refused.",
  finest: "Of figures that count the same trade, the narrowest are added.",
  coarsest: "Of figures that count the same trade, the widest is added.",
  allow: "Figures that count the same trade are all added.",
  "first-source": "Of figures that count the same trade, the first given is added.",
};

/**
 * What a plan does, in sentences.
 *
 * Errors: those of `checkPlan`.
 *
 * @example
 * import { explainPlan } from "entrepot/aggregate";
 * explainPlan({ where: { field: "direction", is: "export" }, by: ["year"], measures: ["sum"], limit: 3 }); // => The sum of money for each year. Only figures of which direction is export. Figures that count the same trade twice are refused. The first 3 rows.
 */
export function explainPlan(plan: Plan): string {
  const { by = [], currency, having = [], order = [], limit, overlaps = "refuse" } = checkPlan(plan);
  const measures = list(namedMeasures(plan).map(measureText));
  const conditions = conditionsOf(plan).map(conditionWords);
  const isKey = (column: string) => by.map(columnOf).includes(column);
  const turned = order.map(({ column, direction }) => `${column}${direction === "descending" ? (isKey(column) ? " downwards" : ", largest first") : ""}`);
  const sentences = [
    `${measures.charAt(0).toUpperCase()}${measures.slice(1)}${by.length === 0 ? " of all figures" : ` for each ${list(by.map(fieldWords))}`}.`,
    ...(conditions.length === 0 ? [] : [`Only figures of which ${list(conditions)}.`]),
    ...(currency === undefined ? [] : [currencyWords(currency)]),
    overlapWords[overlaps],
    ...having.map(({ column, ...bounds }) => `Only rows whose ${column} is ${list(compared(bounds))}.`),
    ...(turned.length === 0 ? [] : [`Rows by ${list(turned, "then")}.`]),
    ...(limit === undefined ? [] : [limit === 1 ? "The first row." : `The first ${limit} rows.`]),
  ];
  return sentences.join(" ");
}
