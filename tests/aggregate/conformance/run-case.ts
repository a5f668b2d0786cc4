import { expect } from "vitest";
import { aggregate, type Plan, type Result } from "../../../src/aggregate/index.js";
import { isEntrepotError, type TradeFlow } from "../../../src/index.js";
import type { ConformanceCase } from "./cases.js";
import { rates } from "./cases-conversions.js";
import { datasets } from "./data.js";
import { flowOf } from "./record.js";
import { rowsOfColumns, told } from "./told.js";

/** Runs a plan over a set of data; `figures` as in `aggregateOn`. */
export type Runner = (data: ConformanceCase["data"], plan: Plan, figures: number) => Promise<Result>;

const flows = Object.fromEntries(Object.entries(datasets).map(([name, records]) => [name, records.map(flowOf)])) as unknown as Record<ConformanceCase["data"], TradeFlow[]>;

/** The flows of a set of data. */
export const flowsOf = (data: ConformanceCase["data"]): TradeFlow[] => flows[data];

/** The engine of this library, in memory. */
export const inMemory: Runner = async (data, plan) => aggregate(flowsOf(data), plan, { rates });
export { rates };

async function codeOfFailure(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (thrown) {
    if (isEntrepotError(thrown)) return thrown.code;
    throw thrown;
  }
  return "no error";
}

/** What a result warns of; in which order is no matter. */
const messages = ({ warnings }: Result) => warnings.map(({ message }) => message).sort();

/** Holds an engine to a case: the rows and their order, or the error; and to the same columns, warnings and kinds of problems as memory. */
export async function holdToCase(run: Runner, { data, plan, expected, problems = [], compared = false }: ConformanceCase): Promise<void> {
  if ("error" in expected) {
    expect(await codeOfFailure(run(data, plan, 1000))).toBe(expected.error);
    return;
  }
  const result = await run(data, plan, compared ? 1000 : 0);
  expect(told(result.rows)).toEqual(expected);
  expect(told(rowsOfColumns(result))).toEqual(expected);
  expect([...new Set(result.problems.map(({ code }) => code))].sort()).toEqual([...problems].sort());
  const reference = await inMemory(data, plan, 0);
  expect(JSON.stringify(result.rows)).toBe(JSON.stringify(reference.rows));
  expect(result.columns).toEqual(reference.columns);
  expect(messages(result)).toEqual(messages(reference));
  expect(JSON.parse(JSON.stringify(result.rates))).toEqual(JSON.parse(JSON.stringify(reference.rates)));
}
