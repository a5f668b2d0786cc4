import type { CodeColumn, FlowTable } from "../columns/index.js";
import { daysOf, type Period, type Problem, problem } from "../model/index.js";
import { fieldNamed, type Key } from "./fields.js";
import { cellsOf, filledCells, type Groups, keysOf } from "./groups.js";
import { countCells, keySpace } from "./kernels/choose.js";
import type { RowSet } from "./kernels/key-space.js";
import { periodWords } from "./period-words.js";
import type { Plan } from "./plan.js";
import { namedPeriod } from "./where.js";

type Warn = (table: FlowTable, rows: RowSet, groups: Groups, plan: Plan) => readonly Problem[];

/** What is to be known before a row is read: kinds of figures added together, years of which only a part is there. */
export const warningsOf: Warn = (table, rows, groups, plan) => [...mixed(table, rows, groups, plan), ...incomplete(table, rows, groups, plan)];

/** The distinct codes of a column in each group. */
function codesByGroup({ codes, dictionary }: CodeColumn<unknown>, rows: RowSet, groups: Groups, length: number): readonly (readonly number[])[] {
  const { space, groupOfCell, count: groupCount } = groups;
  if (dictionary.length < 2) return Array.from({ length: groupCount }, () => [0]);
  const lists = Array.from({ length: groupCount }, (): number[] => []);
  const finer = keySpace([...space.parts, { codes, size: dictionary.length }], rows, length);
  const filled = filledCells(countCells(finer, rows));
  const digits = finer.codesOf(filled);
  const own = digits[space.parts.length] ?? filled;
  cellsOf(space, digits, filled.length).forEach((cell, at) => lists[groupOfCell[cell] ?? 0]?.push(own[at] ?? 0));
  return lists;
}

const keyWords = (key: Key): string => (key === null ? "not said" : typeof key === "object" ? key.name : String(key));
const groupWords = (key: readonly Key[]): string => (key.length === 0 ? "The one row" : `The row of ${key.map(keyWords).join(", ")}`);

const kinds = [
  { column: "status", code: "aggregate.mixed-status", words: "figures of different standing" },
  { column: "valuation", code: "aggregate.mixed-valuation", words: "figures valued differently" },
] as const;

function mixed(...[table, rows, groups]: Parameters<Warn>): readonly Problem[] {
  return [...balances(table, rows, groups), ...kinds.flatMap(({ column, code, words }) => {
    const { dictionary } = table[column];
    if (dictionary.length < 2) return [];
    return codesByGroup(table[column], rows, groups, table.length).flatMap((codes, group) => {
      if (codes.length < 2) return [];
      const found = codes.map((each) => dictionary[each] ?? "not said").sort().join(", ");
      return [problem(code, `${groupWords(keysOf(groups, group))} holds ${words}: ${found}.`, {}, { found })];
    });
  })];
}

/** A balance is a difference of flows: added to flows it counts them again. */
function balances(table: FlowTable, rows: RowSet, groups: Groups): readonly Problem[] {
  const { dictionary } = table.direction;
  const balance = dictionary.indexOf("balance");
  if (balance < 0 || dictionary.length < 2) return [];
  return codesByGroup(table.direction, rows, groups, table.length).flatMap((codes, group) =>
    codes.length > 1 && codes.includes(balance) ? [problem("aggregate.mixed-balance", `${groupWords(keysOf(groups, group))} holds balances beside flows.`, {}, { found: codes.map((each) => dictionary[each]).sort().join(", "), expected: "balances alone, or none" })] : []);
}

/** A year or quarter of which the figures cover only some days. */
function incomplete(...[table, rows, groups, plan]: Parameters<Warn>): readonly Problem[] {
  const at = (plan.by ?? []).findIndex((field) => ["year", "quarter"].includes(fieldNamed(field, "by").name));
  if (at < 0) return [];
  const { dictionary } = table.period;
  if (dictionary.every((period) => period !== null && daysOf(period) >= 365)) return [];
  const lists = codesByGroup(table.period, rows, groups, table.length);
  return lists.flatMap((codes, group) => {
    const key = keysOf(groups, group);
    const whole = namedPeriod(String(key[at]));
    const parts = codes.map((code) => dictionary[code] ?? null).filter((period): period is Period => period !== null).sort((a, b) => (a.start + a.end < b.start + b.end ? -1 : 1));
    const covered = coveredDays(parts);
    return covered >= daysOf(whole) ? [] : [problem("aggregate.incomplete-period", `${groupWords(key)} has figures for ${covered} of ${daysOf(whole)} days: ${parts.map(periodWords).join(", ")}.`, {}, { found: `${covered} days`, expected: `${daysOf(whole)} days` })];
  });
}

/** Days that at least one of the periods holds. */
function coveredDays(periods: readonly Period[]): number {
  const sorted = [...periods].sort((a, b) => (a.start < b.start ? -1 : 1));
  let [days, last] = [0, ""];
  for (const { start, end } of sorted) {
    if (end <= last) continue;
    days += daysOf({ start, end }) - (start <= last ? daysOf({ start, end: last }) : 0);
    last = end;
  }
  return days;
}
