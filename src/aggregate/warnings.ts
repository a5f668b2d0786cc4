import type { CodeColumn, FlowTable } from "../columns/index.js";
import { daysOf, type Period, type Problem, problem } from "../model/index.js";
import { fieldNamed, type Key } from "./fields.js";
import { periodWords } from "./period-words.js";
import type { Plan } from "./plan.js";
import type { GroupedRows } from "./tally.js";
import { namedPeriod } from "./where.js";

type Warn = (table: FlowTable, grouped: GroupedRows, keys: readonly (readonly Key[])[], plan: Plan) => readonly Problem[];

/** What is to be known before a row is read: kinds of figures added together, years of which only a part is there. */
export const warningsOf: Warn = (table, grouped, keys, plan) => [...mixed(table, grouped, keys, plan), ...incomplete(table, grouped, keys, plan)];

/** The distinct codes of a column in each group; null where one value fills the column. */
function codesByGroup({ codes, dictionary }: CodeColumn<unknown>, { rows, groupOf, groupCount }: GroupedRows): readonly ReadonlySet<number>[] | null {
  if (dictionary.length < 2) return null;
  const seen = new Set<number>();
  const sets = Array.from({ length: groupCount }, () => new Set<number>());
  for (let i = 0; i < rows.length; i++) {
    const [group, code] = [groupOf[i] ?? 0, codes[rows[i] ?? 0] ?? 0];
    const pair = group * dictionary.length + code;
    if (seen.has(pair)) continue;
    seen.add(pair);
    sets[group]?.add(code);
  }
  return sets;
}

const keyWords = (key: Key): string => (key === null ? "not said" : typeof key === "object" ? key.name : String(key));
const groupWords = (key: readonly Key[] | undefined): string => (key === undefined || key.length === 0 ? "The one row" : `The row of ${key.map(keyWords).join(", ")}`);

const kinds = [
  { column: "status", code: "aggregate.mixed-status", words: "figures of different standing" },
  { column: "valuation", code: "aggregate.mixed-valuation", words: "figures valued differently" },
] as const;

function mixed(...[table, grouped, keys]: Parameters<Warn>): readonly Problem[] {
  return [...balances(table, grouped, keys), ...kinds.flatMap(({ column, code, words }) => {
    const { dictionary } = table[column];
    const sets = codesByGroup(table[column], grouped) ?? [];
    return sets.flatMap((set, group) => {
      if (set.size < 2) return [];
      const found = [...set].map((each) => dictionary[each] ?? "not said").join(", ");
      return [problem(code, `${groupWords(keys[group])} holds ${words}: ${found}.`, {}, { found })];
    });
  })];
}

/** A balance is a difference of flows: added to flows it counts them again. */
function balances(table: FlowTable, grouped: GroupedRows, keys: readonly (readonly Key[])[]): readonly Problem[] {
  const { dictionary } = table.direction;
  const balance = dictionary.indexOf("balance");
  const sets = balance < 0 ? [] : (codesByGroup(table.direction, grouped) ?? []);
  return sets.flatMap((set, group) => (set.size > 1 && set.has(balance) ? [problem("aggregate.mixed-balance", `${groupWords(keys[group])} holds balances beside flows.`, {}, { found: [...set].map((each) => dictionary[each]).join(", "), expected: "balances alone, or none" })] : []));
}

/** A year or quarter of which the figures cover only some days. */
function incomplete(...[table, grouped, keys, plan]: Parameters<Warn>): readonly Problem[] {
  const at = (plan.by ?? []).findIndex((field) => ["year", "quarter"].includes(fieldNamed(field, "by").name));
  if (at < 0) return [];
  const { dictionary } = table.period;
  const sets = codesByGroup(table.period, grouped) ?? keys.map(() => new Set([0]));
  return keys.flatMap((key, group) => {
    const whole = namedPeriod(String(key[at]));
    const parts = [...(sets[group] ?? [])].map((code) => dictionary[code] ?? null).filter((period): period is Period => period !== null);
    const covered = coveredDays(parts);
    return parts.length === 0 || covered >= daysOf(whole) ? [] : [problem("aggregate.incomplete-period", `${groupWords(key)} has figures for ${covered} of ${daysOf(whole)} days: ${parts.map(periodWords).join(", ")}.`, {}, { found: `${covered} days`, expected: `${daysOf(whole)} days` })];
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
