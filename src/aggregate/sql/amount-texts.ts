import { type AmountColumn, narrowWords } from "../../columns/index.js";
import { bounds, decimal, EntrepotError, type Estimate, estimate, shown } from "../../model/index.js";
import type { AnswerColumn } from "../engines/engine.js";
import { textOf } from "./dictionaries.js";
import type { AmountExpression } from "./amount.js";

/** An amount of fetched rows as texts: its value, and of rows that are single facts what else is stated. */
export interface AmountTexts {
  readonly value: AnswerColumn;
  readonly bound?: AnswerColumn | undefined;
  readonly high?: AnswerColumn | undefined;
  readonly step?: AnswerColumn | undefined;
}

/** The amounts of fetched rows as a column; a row without one holds 0. */
export function amountOfTexts({ value, bound, high, step }: AmountTexts, { scale, times }: Pick<AmountExpression, "scale" | "times">): AmountColumn {
  const integers = value.map((text) => (text === null ? 0n : times === 1n ? wholeOf(text, scale) : wholeOf(text, scale) * times));
  return { values: narrowWords(integers), scale, stated: bound === undefined && step === undefined ? new Map() : statedIn({ value, bound, high, step }, times) };
}

/** The rows that say more than a number. */
function statedIn({ value, bound, high, step }: AmountTexts, times: bigint): ReadonlyMap<number, Estimate> {
  const stated = new Map<number, Estimate>();
  value.forEach((text, row) => {
    const [said, upper, last] = [textOf(bound?.[row]), textOf(high?.[row]), textOf(step?.[row])];
    if (text !== null && ((said !== null && said !== "exact") || last !== null)) stated.set(row, statedOf({ text: String(text), said: said ?? "exact", upper, last }, times));
  });
  return stated;
}

/** "12.50" as a whole number of 10^-scale; an engine writes every place of its decimals. */
function wholeOf(text: string | number | bigint, scale: number): bigint {
  if (typeof text === "bigint") return text;
  const [whole = "0", fraction = ""] = String(text).split(".");
  return BigInt(whole + fraction.padEnd(scale, "0"));
}

interface StatedTexts {
  readonly text: string;
  readonly said: string;
  readonly upper: string | null;
  readonly last: string | null;
}

function statedOf({ text, said, upper, last }: StatedTexts, times: bigint): Estimate {
  const number = (digits: string) => decimal(digits).times(times.toString());
  const bound = bounds.find((each) => each === said);
  if (bound === undefined) throw new EntrepotError("engine.value", `“${shown(said)}” is no bound of an amount.`, { found: shown(said), expected: bounds.join(", ") });
  return estimate(number(text), { bound, ...(upper === null ? {} : { high: number(upper) }), ...(last === null ? {} : { step: number(last) }) });
}
