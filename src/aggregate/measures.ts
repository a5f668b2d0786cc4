import { amountAt, type FlowTable, rowNumber } from "../columns/index.js";
import { addRational, compareRational, type Decimal, divide, divideRational, type Estimate, isEntrepotError, multiply, multiplyRational, problem, type Problem, type Rational, rational, rationalOf, subtractRational, toDecimal } from "../model/index.js";
import type { GroupSum } from "./exact-sum.js";
import type { GroupedRows } from "./groups.js";
import type { NamedMeasure } from "./measure-names.js";
import type { Amount } from "./plan.js";
import type { AmountCell, Cell, ResultColumn } from "./result.js";
import { amountIn, type Counts, type Tally, type WholeNumbers } from "./tallied.js";

/** What measures are computed from. */
export interface MeasureInput {
  readonly table: FlowTable;
  /** How many facts each group has, whatever amounts they carry. */
  readonly counts: Counts;
  /** An amount added up by groups; `also` leaves only the rows that carry another amount too. */
  readonly tally: (amount: Amount, also?: Amount) => Tally;
  /** The rows whose amount is added, for what goes row by row. */
  readonly rowsWith: (amount: Amount) => GroupedRows;
  /** The factor of a row's amount. */
  readonly rateAt: (amount: Amount, row: number) => Rational;
  /** The scope of a group for shares: groups of one scope are its whole. */
  readonly scopeOf: (over: readonly string[]) => Uint32Array;
}

/** Where a cell says what it could not tell. */
export type Report = (problem: Problem) => void;

/** A measure of groups: the cell of each when it is asked for, the exact number behind it, and what rows could not tell. */
export interface MeasureCells {
  readonly cell: (group: number, report: Report) => Cell;
  /** In any terms, not only the lowest. */
  readonly exact: (group: number) => Rational | null;
  /** What the number is counted in, nothing for counts; null where the group has no such number. */
  readonly unit: (group: number) => string | null;
  /** The numbers of some groups as whole numbers, 0 where there is none; null where one says more than that. */
  readonly wholes?: Tally["wholes"];
  readonly problems: readonly Problem[];
  readonly type: ResultColumn["type"];
}

type Compute = (measure: NamedMeasure, input: MeasureInput) => MeasureCells;

/** The measures of a plan by their names. A new one is a line here. */
export const measureKinds: Readonly<Record<NamedMeasure["measure"], Compute>> = {
  count: countCells,
  sum: (measure, input) => fromSums(measure.of as Amount, input),
  mean: (measure, input) => fromSums(measure.of as Amount, input, (rows) => rational(1n, BigInt(rows))),
  min: (measure, input) => extremeCells(measure.of as Amount, input, -1),
  max: (measure, input) => extremeCells(measure.of as Amount, input, 1),
  share: shareCells,
  weighted: weightedCells,
  ratio: ratioCells,
};

/** An estimate that nobody else holds, with what it is counted in. Most are plain numbers, for which all is written at once; no spread, to which engines give shapes of their own. */
function measured(e: Estimate, amount: Amount, unit: string): AmountCell {
  if (e.bound === "exact" && e.step === undefined) return amount === "money" ? { value: e.value, bound: "exact", currency: unit } : { value: e.value, bound: "exact", unit };
  const cell: AmountCell = e;
  if (amount === "money") cell.currency = unit;
  else cell.unit = unit;
  return cell;
}

function countCells(_measure: NamedMeasure, { counts }: MeasureInput): MeasureCells {
  const whole = (group: number): bigint => BigInt(counts[group] ?? 0);
  const wholes = (groups: Uint32Array): WholeNumbers => ({ values: BigInt64Array.from(Array.from(groups, whole)), scale: 0 });
  return { cell: (group) => counts[group] ?? 0, exact: (group) => rational(whole(group)), unit: () => "", wholes, problems: [], type: "count" };
}

/** The sums of groups, each times a factor that its number of rows decides. */
function fromSums(amount: Amount, input: MeasureInput, factorOf?: (rows: number) => Rational): MeasureCells {
  const { sum, wholes, counts, unit } = input.tally(amount);
  const factorIn = (group: number) => factorOf?.(counts[group] ?? 0);
  const cell = (group: number, report: Report): Cell => {
    const total = sum(group);
    const estimate = total?.isExact === true ? total.estimate(factorIn(group)) : total === null ? null : known(() => total.estimate(factorIn(group)), report);
    return estimate === null ? null : measured(estimate, amount, unit(group));
  };
  const exact = (group: number): Rational | null => {
    const total = sum(group);
    const factor = total === null ? undefined : factorIn(group);
    return total === null || factor === undefined ? (total?.exact ?? null) : multiplyRational(total.exact, factor);
  };
  return { cell, exact, unit: (group) => (counts[group] === 0 ? null : unit(group)), ...(factorOf === undefined ? { wholes } : {}), problems: [], type: amount };
}

/** A number of which nothing is known is an empty cell and a problem. */
function known<T>(compute: () => T, report: Report): T | null {
  try {
    return compute();
  } catch (cause) {
    if (!isEntrepotError(cause)) throw cause;
    report(problem(cause.code, cause.message, cause.source ?? {}));
    return null;
  }
}

/** The smallest or largest stated value of each group, with its bound; of equals the first. */
function extremeCells(amount: Amount, input: MeasureInput, sign: number): MeasureCells {
  const amounts = input.table.summed?.[sign < 0 ? "least" : "greatest"][amount] ?? amountIn(input.table, amount).amounts;
  const { unit } = input.tally(amount);
  const { rows, groupOf, groupCount } = input.rowsWith(amount);
  const best = new Array<{ value: Rational; row: number } | null>(groupCount).fill(null);
  for (let i = 0; i < rows.length; i++) {
    const [row, group] = [rows[i] ?? 0, groupOf[i] ?? 0];
    const value = multiplyRational(rationalOf(amountAt(amounts, row).value), input.rateAt(amount, row));
    const held = best[group] ?? null;
    if (held === null || sign * compareRational(value, held.value) > 0) best[group] = { value, row };
  }
  const cell = (group: number): Cell => {
    const found = best[group] ?? null;
    return found === null ? null : measured(multiply(amountAt(amounts, found.row), input.rateAt(amount, found.row)), amount, unit(group));
  };
  return { cell, exact: (group) => best[group]?.value ?? null, unit: (group) => (best[group] == null ? null : unit(group)), problems: [], type: amount };
}

const hundred = rational(100n);
const zero = rational(0n);

/** The percentage of each group's sum in the sum of its scope. */
function shareCells(measure: NamedMeasure, input: MeasureInput): MeasureCells {
  const { sum, counts } = input.tally(measure.of as Amount);
  const scopes = input.scopeOf(measure.over ?? []);
  const wholes = new Map<number, Whole>();
  for (let group = 0; group < counts.length; group++) {
    const part = sum(group);
    if (part !== null) wholes.set(scopes[group] ?? 0, withPart(wholes.get(scopes[group] ?? 0) ?? nothing, part));
  }
  const exact = (group: number): Rational | null => {
    const [part, whole] = [sum(group), wholes.get(scopes[group] ?? 0)];
    return part === null || whole === undefined || whole.exact.numerator === 0n ? null : multiplyRational(divideRational(part.exact, whole.exact), hundred);
  };
  const cell = (group: number, report: Report): Cell => {
    const [part, value, whole] = [sum(group), exact(group), wholes.get(scopes[group] ?? 0)];
    if (part === null || whole === undefined) return null;
    if (value !== null) return { ...shareEstimate(value, part, whole), unit: "%" };
    report(problem("aggregate.share-of-zero", "A share of a sum that is zero is not known.", {}));
    return null;
  };
  return { cell, exact, unit: percentOf(exact), problems: [], type: "percent" };
}

/** What percentages are counted in, where they are known. */
const percentOf = (exact: MeasureCells["exact"]): MeasureCells["unit"] => (group) => (exact(group) === null ? null : "%");

/** All the sums of a scope: the exact sum of what is stated, and its ends with how many parts leave each open. */
interface Whole {
  readonly exact: Rational;
  readonly isExact: boolean;
  readonly low: OpenEnd;
  readonly high: OpenEnd;
}

interface OpenEnd {
  readonly closed: Rational;
  readonly open: number;
}

const nothing: Whole = { exact: zero, isExact: true, low: { closed: zero, open: 0 }, high: { closed: zero, open: 0 } };
const withEnd = ({ closed, open }: OpenEnd, end: Rational | null): OpenEnd => (end === null ? { closed, open: open + 1 } : { closed: addRational(closed, end), open });

function withPart(whole: Whole, { exact, isExact, ends }: GroupSum): Whole {
  return { exact: addRational(whole.exact, exact), isExact: whole.isExact && isExact, low: withEnd(whole.low, ends.low), high: withEnd(whole.high, ends.high) };
}

/** A part of a whole that is not exact: least when the part is least and the rest greatest. Amounts of trade are not negative. */
function shareEstimate(value: Rational, { ends }: GroupSum, whole: Whole): Estimate {
  if (whole.isExact) return { value: toDecimal(value), bound: "exact" };
  const rest = (end: OpenEnd, own: Rational | null): Rational | null => {
    if (end.open > (own === null ? 1 : 0)) return null;
    return own === null ? end.closed : subtractRational(end.closed, own);
  };
  const part = (own: Rational | null, others: Rational | null, otherwise: Rational): Decimal => {
    if (own === null || others === null) return toDecimal(otherwise);
    const all = addRational(own, others);
    return all.numerator === 0n ? toDecimal(otherwise) : toDecimal(multiplyRational(divideRational(own, all), hundred));
  };
  return { value: part(ends.low, rest(whole.high, ends.high), zero), bound: "between", high: part(ends.high, rest(whole.low, ends.low), hundred) };
}

/** The mean of a stated percentage, each weighted by its row's amount; rows without either, or not exact, stay as problems. */
function weightedCells({ of, weight }: NamedMeasure, input: MeasureInput): MeasureCells {
  const { table } = input;
  const { amounts } = amountIn(table, weight);
  const { rows, groupOf, groupCount } = input.rowsWith(weight);
  const tops = new Array<Rational>(groupCount).fill(zero);
  const bottoms = new Array<Rational>(groupCount).fill(zero);
  const problems: Problem[] = [];
  for (let i = 0; i < rows.length; i++) {
    const [row, group, flow] = [rows[i] ?? 0, groupOf[i] ?? 0, table.flow(rows[i] ?? 0)];
    const percentage = of === "change" ? flow.change?.percent : flow.share?.percent;
    const amount = amountAt(amounts, row);
    if (percentage?.bound !== "exact" || amount.bound !== "exact") {
      problems.push(problem("aggregate.no-weight", `Row ${rowNumber(table, row)} has no exact ${of} with an exact ${weight}; it is not in the weighted mean.`, flow.source));
      continue;
    }
    const weighing = multiplyRational(rationalOf(amount.value), input.rateAt(weight, row));
    tops[group] = addRational(tops[group] ?? zero, multiplyRational(weighing, rationalOf(percentage.value)));
    bottoms[group] = addRational(bottoms[group] ?? zero, weighing);
  }
  const exact = (group: number) => quotient(tops[group], bottoms[group]);
  return { cell: (group) => percentCell(exact(group)), exact, unit: percentOf(exact), problems, type: "percent" };
}

const quotient = (top: Rational | undefined, bottom: Rational | undefined): Rational | null =>
  top === undefined || bottom === undefined || bottom.numerator === 0n ? null : divideRational(top, bottom);

const percentCell = (value: Rational | null): Cell => (value === null ? null : { value: toDecimal(value), bound: "exact", unit: "%" });

/** One amount's sum for a unit of another's, over the rows that state both: a unit value. */
function ratioCells({ of, to }: NamedMeasure, input: MeasureInput): MeasureCells {
  const [top, bottom] = [input.tally(of as Amount, to), input.tally(to, of as Amount)];
  const exact = (group: number) => quotient(top.sum(group)?.exact, bottom.sum(group)?.exact);
  const unit = (group: number): string => `${top.unit(group)}/${bottom.unit(group)}`;
  const cell = (group: number, report: Report): Cell => {
    const [over, under, value] = [top.sum(group), bottom.sum(group), exact(group)];
    if (over === null || under === null || value === null) return null;
    if (over.isExact && under.isExact) return { value: toDecimal(value), bound: "exact", unit: unit(group) };
    return known(() => ({ ...divide(over.estimate(), under.estimate()), unit: unit(group) }), report);
  };
  return { cell, exact, unit: (group) => (exact(group) === null ? null : unit(group)), problems: [], type: "ratio" };
}
