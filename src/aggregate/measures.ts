import type { FlowTable } from "../columns/index.js";
import { amountAt } from "../columns/index.js";
import { compareRational, type Decimal, divide, divideRational, type Estimate, isEntrepotError, multiply, multiplyRational, problem, type Problem, type Rational, rational, rationalOf, toDecimal, addRational } from "../model/index.js";
import type { EstimateSum } from "./estimate-sum.js";
import type { NamedMeasure } from "./measure-names.js";
import type { Amount } from "./plan.js";
import type { AmountCell, Cell, ResultColumn } from "./result.js";
import { amountIn, type Factors, type GroupedRows, sumGroups, withAmount } from "./tally.js";

/** What measures are computed from: the rows that are added, each with its group, and what their amounts are counted in. */
export interface MeasureInput {
  readonly table: FlowTable;
  /** Every row of the result, whatever amounts it carries. */
  readonly grouped: GroupedRows;
  /** The rows whose amount is added. */
  readonly carrying: (amount: Amount) => GroupedRows;
  readonly factors: (amount: Amount, rows: Uint32Array) => Factors;
  /** The currency or unit of a group's amounts. */
  readonly unitOf: (amount: Amount, group: number) => string;
  /** The scope of a group for shares: groups of one scope are its whole. */
  readonly scopeOf: (over: readonly string[]) => Uint32Array;
}

/** A computed measure: a cell for each group, the exact quotient behind it, and what could not be computed. */
export interface MeasureCells {
  readonly cells: readonly Cell[];
  readonly exact: readonly (Rational | null)[];
  readonly problems: readonly Problem[];
  readonly type: ResultColumn["type"];
}

type Compute = (measure: NamedMeasure, input: MeasureInput) => MeasureCells;

/** The measures of a plan by their names. A new one is a line here. */
export const measureKinds: Readonly<Record<NamedMeasure["measure"], Compute>> = {
  count: countCells,
  sum: (measure, input) => fromSums(measure.of as Amount, input, () => rational(1n)),
  mean: (measure, input) => fromSums(measure.of as Amount, input, (rows) => rational(1n, BigInt(rows))),
  min: (measure, input) => extremeCells(measure.of as Amount, input, -1),
  max: (measure, input) => extremeCells(measure.of as Amount, input, 1),
  share: shareCells,
  weighted: weightedCells,
  ratio: ratioCells,
};

const measured = (e: Estimate, amount: Amount, unit: string): AmountCell => (amount === "money" ? { ...e, currency: unit } : { ...e, unit });

/** Facts behind each group: a row that is a sum counts as all its facts. */
function countsOf({ rows, groupOf, groupCount }: GroupedRows, weights?: Float64Array): Float64Array {
  const counts = new Float64Array(groupCount);
  for (let i = 0; i < rows.length; i++) counts[groupOf[i] ?? 0] = (counts[groupOf[i] ?? 0] ?? 0) + (weights?.[rows[i] ?? 0] ?? 1);
  return counts;
}

function countCells(_measure: NamedMeasure, { table, grouped }: MeasureInput): MeasureCells {
  return { cells: Array.from(countsOf(grouped, table.summed?.weights)), exact: Array.from({ length: grouped.groupCount }, () => null), problems: [], type: "count" };
}

function sumsOf(amount: Amount, { table, carrying, factors }: Pick<MeasureInput, "table" | "carrying" | "factors">): { sums: readonly EstimateSum[]; counts: Float64Array } {
  const rows = carrying(amount);
  return { sums: sumGroups(rows, amountIn(table, amount), factors(amount, rows.rows)), counts: countsOf(rows, table.summed?.weights) };
}

function fromSums(amount: Amount, input: MeasureInput, factorOf: (rows: number) => Rational): MeasureCells {
  const { sums, counts } = sumsOf(amount, input);
  const problems: Problem[] = [];
  const factors = Array.from(counts, (count) => (count === 0 ? null : factorOf(count)));
  const cells = sums.map((sum, group) => {
    const factor = factors[group];
    return factor == null ? null : known(() => measured(sum.estimate(factor), amount, input.unitOf(amount, group)), problems);
  });
  return { cells, exact: sums.map((sum, group) => (factors[group] == null ? null : multiplyRational(sum.exact, factors[group]))), problems, type: amount };
}

/** A number of which nothing is known is an empty cell and a problem. */
function known<T>(compute: () => T, problems: Problem[]): T | null {
  try {
    return compute();
  } catch (cause) {
    if (!isEntrepotError(cause)) throw cause;
    problems.push(problem(cause.code, cause.message, cause.source ?? {}));
    return null;
  }
}

/** The smallest or largest stated value of each group, with its bound; of equals the first. */
function extremeCells(amount: Amount, input: MeasureInput, sign: number): MeasureCells {
  const amounts = input.table.summed?.[sign < 0 ? "least" : "greatest"][amount] ?? amountIn(input.table, amount).amounts;
  const { rows, groupOf, groupCount } = input.carrying(amount);
  const { classOf, rates } = input.factors(amount, rows);
  const best = new Array<{ value: Rational; row: number; rate: Rational } | null>(groupCount).fill(null);
  for (let i = 0; i < rows.length; i++) {
    const [row, rate, group] = [rows[i] ?? 0, rates[classOf[i] ?? 0] as Rational, groupOf[i] ?? 0];
    const value = multiplyRational(rationalOf(amountAt(amounts, row).value), rate);
    const held = best[group] ?? null;
    if (held === null || sign * compareRational(value, held.value) > 0) best[group] = { value, row, rate };
  }
  const cells = best.map((found, group) => (found === null ? null : measured(multiply(amountAt(amounts, found.row), found.rate), amount, input.unitOf(amount, group))));
  return { cells, exact: best.map((found) => found?.value ?? null), problems: [], type: amount };
}

const hundred = rational(100n);
const zero = rational(0n);

/** The percentage of each group's sum in the sum of its scope. */
function shareCells(measure: NamedMeasure, input: MeasureInput): MeasureCells {
  const { sums } = sumsOf(measure.of as Amount, input);
  const scopes = input.scopeOf(measure.over ?? []);
  const wholes = new Map<number, Rational>();
  const exactScopes = new Map<number, boolean>();
  sums.forEach((sum, group) => {
    const scope = scopes[group] ?? 0;
    wholes.set(scope, addRational(wholes.get(scope) ?? zero, sum.exact));
    exactScopes.set(scope, (exactScopes.get(scope) ?? true) && sum.isExact);
  });
  const problems: Problem[] = [];
  const exact = sums.map((sum, group) => {
    const whole = wholes.get(scopes[group] ?? 0) ?? zero;
    if (whole.numerator !== 0n) return multiplyRational(divideRational(sum.exact, whole), hundred);
    problems.push(problem("aggregate.share-of-zero", "A share of a sum that is zero is not known.", {}));
    return null;
  });
  const cells = exact.map((value, group): Cell => (value === null ? null : { ...shareEstimate(value, group, { sums, scopes, exactScopes }), unit: "%" }));
  return { cells, exact, problems, type: "percent" };
}

interface ShareInput {
  readonly sums: readonly EstimateSum[];
  readonly scopes: Uint32Array;
  readonly exactScopes: ReadonlyMap<number, boolean>;
}

/** A part of a whole that is not exact: least when the part is least and the rest greatest. Amounts of trade are not negative. */
function shareEstimate(value: Rational, group: number, { sums, scopes, exactScopes }: ShareInput): Estimate {
  if (exactScopes.get(scopes[group] ?? 0) === true) return { value: toDecimal(value), bound: "exact" };
  const rest = sums.filter((_, other) => other !== group && scopes[other] === scopes[group]).map((sum) => sum.ends);
  const total = (end: "low" | "high") => rest.reduce<Rational | null>((sum, ends) => (sum === null || ends[end] === null ? null : addRational(sum, ends[end])), zero);
  const { low, high } = (sums[group] as EstimateSum).ends;
  const part = (own: Rational | null, others: Rational | null, otherwise: Rational): Decimal => {
    if (own === null || others === null) return toDecimal(otherwise);
    const whole = addRational(own, others);
    return whole.numerator === 0n ? toDecimal(otherwise) : toDecimal(multiplyRational(divideRational(own, whole), hundred));
  };
  return { value: part(low, total("high"), zero), bound: "between", high: part(high, total("low"), hundred) };
}

/** The mean of a stated percentage, each weighted by its row's amount; rows without either, or not exact, stay as problems. */
function weightedCells({ of, weight }: NamedMeasure, { table, carrying, factors }: MeasureInput): MeasureCells {
  const amount = amountIn(table, weight);
  const { rows, groupOf, groupCount } = carrying(weight);
  const { classOf, rates } = factors(weight, rows);
  const tops = new Array<Rational>(groupCount).fill(zero);
  const bottoms = new Array<Rational>(groupCount).fill(zero);
  const problems: Problem[] = [];
  for (let i = 0; i < rows.length; i++) {
    const [row, group, flow] = [rows[i] ?? 0, groupOf[i] ?? 0, table.flow(rows[i] ?? 0)];
    const percentage = of === "change" ? flow.change?.percent : flow.share?.percent;
    if (percentage?.bound !== "exact" || amountAt(amount.amounts, row).bound !== "exact") {
      problems.push(problem("aggregate.no-weight", `Row ${row} has no exact ${of} with an exact ${weight}; it is not in the weighted mean.`, flow.source));
      continue;
    }
    const weighing = multiplyRational(rationalOf(amountAt(amount.amounts, row).value), rates[classOf[i] ?? 0] as Rational);
    tops[group] = addRational(tops[group] ?? zero, multiplyRational(weighing, rationalOf(percentage.value)));
    bottoms[group] = addRational(bottoms[group] ?? zero, weighing);
  }
  const exact = tops.map((top, group) => (bottoms[group]?.numerator === 0n ? null : divideRational(top, bottoms[group] as Rational)));
  return { cells: exact.map((value): Cell => (value === null ? null : { value: toDecimal(value), bound: "exact", unit: "%" })), exact, problems, type: "percent" };
}

/** One amount's sum for a unit of another's, over the rows that state both: a unit value. */
function ratioCells({ of, to }: NamedMeasure, input: MeasureInput): MeasureCells {
  const both = withAmount(input.carrying(of as Amount), amountIn(input.table, to));
  const within = { ...input, carrying: () => both };
  const [top, bottom] = [sumsOf(of as Amount, within), sumsOf(to, within)];
  const problems: Problem[] = [];
  const exact = top.sums.map((sum, group) => {
    const divisor = bottom.sums[group]?.exact ?? zero;
    return divisor.numerator === 0n ? null : divideRational(sum.exact, divisor);
  });
  const cells = exact.map((value, group): Cell => {
    const [over, under] = [top.sums[group] as EstimateSum, bottom.sums[group] as EstimateSum];
    if (value === null) return null;
    const unit = `${input.unitOf(of as Amount, group)}/${input.unitOf(to, group)}`;
    if (over.isExact && under.isExact) return { value: toDecimal(value), bound: "exact", unit };
    return known(() => ({ ...divide(over.estimate(), under.estimate()), unit }), problems);
  });
  return { cells, exact, problems, type: "ratio" };
}
