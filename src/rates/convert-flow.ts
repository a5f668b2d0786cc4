import { addRational, type CurrencyCode, compareRational, divideRational, type Money, multiplyRational, type Period, type Problem, problem, isEntrepotError, rational, rationalOf, shiftYears, subtractRational, toDecimal, type TradeFlow } from "../model/index.js";
import { type Conversion, type ConvertOptions, convertAmount, unconverted } from "./convert-amount.js";
import { impliedRate } from "./implied-rate.js";
import { layeredRates, rateTable } from "./rate-table.js";

/** A flow in another currency; `conversion` is null where it has no money or no rate was found. */
export interface FlowConversion<C extends CurrencyCode = CurrencyCode> {
  flow: TradeFlow;
  conversion: Conversion<C> | null;
  problems: readonly Problem[];
}

/** Every flow in another currency, each at the rate of its own period. */
export const convertFlows = <C extends CurrencyCode>(flows: readonly TradeFlow[], to: C, options: Partial<ConvertOptions>): FlowConversion<C>[] => flows.map((flow) => convertFlow(flow, to, options));

/** A flow in another currency; a missing rate or period is a problem of this flow, and the others go on. */
export function convertFlow<C extends CurrencyCode>(flow: TradeFlow, to: C, options: Partial<ConvertOptions>): FlowConversion<C> {
  const on = options.on ?? flow.period;
  if (flow.money === undefined) return { flow, conversion: null, problems: [] };
  if (on === null) return { flow, conversion: null, problems: [problem("rates.no-period", "The flow has no period, so that no rate is its own.", flow.source, { expected: "a period, or the option `on`" })] };
  try {
    return converted(flow, flow.money, to, { ...withStated(flow, to, on, options), on });
  } catch (thrown) {
    if (!isEntrepotError(thrown)) throw thrown;
    return { flow, conversion: null, problems: [problem(thrown.code, thrown.message, flow.source, { ...(thrown.found === undefined ? {} : { found: thrown.found }), ...(thrown.expected === undefined ? {} : { expected: thrown.expected }) })] };
  }
}

function converted<C extends CurrencyCode>(flow: TradeFlow, money: Money, to: C, options: ConvertOptions): FlowConversion<C> {
  const conversion = convertAmount(unconverted(money), to, options);
  const problems = [...conversion.problems.map((found) => ({ ...found, source: flow.source })), ...changeWarning(flow, conversion, options)];
  return { flow: { ...flow, money: conversion.money }, conversion, problems };
}

/** With kind "stated", the source's own equivalent is the rate. */
function withStated(flow: TradeFlow, to: CurrencyCode, on: Period | string, options: Partial<ConvertOptions>): Partial<ConvertOptions> {
  const own = flow.equivalents?.find((money) => money.currency === to);
  if (options.kind !== "stated" || own === undefined || flow.money === undefined || own.currency === flow.money.currency) return options;
  const table = rateTable([impliedRate(flow.money, own, { on })]);
  return { ...options, rates: options.rates === undefined ? table : layeredRates(table, options.rates) };
}

const boundWord = { exact: "", about: "about ", over: "over ", atLeast: "at least ", under: "under ", atMost: "at most ", nearly: "nearly " } as const;

/** Growth in one currency is not growth in another: the rate has changed too. */
function changeWarning(flow: TradeFlow, conversion: Conversion, options: ConvertOptions): Problem[] {
  if (flow.change === undefined || conversion.steps.length === 0) return [];
  const { percent } = flow.change;
  const word = percent.bound === "between" ? "" : boundWord[percent.bound];
  const stated = percent.bound === "between" ? `${percent.value} to ${percent.high}%` : `${word}${percent.value}%`;
  const growth = percent.bound === "between" ? null : growthIn(flow, conversion, options);
  const inNew = growth === null ? null : `${word}${growth}%`;
  const told = inNew === null ? "" : `; at the rates of both periods it is ${inNew} in ${conversion.money.currency}`;
  return [problem("rates.change-currency", `The change of ${stated} was stated in ${conversion.of.currency} and is not the change in ${conversion.money.currency}${told}.`, flow.source, { found: stated, ...(inNew === null ? {} : { expected: inNew }) })];
}

const isBand = ({ low, high }: Conversion["factor"]): boolean => compareRational(low, high) !== 0;

/** The stated change carried over to the new currency, in percent to two places; null where a rate is missing or a band, or where a bound would turn with the sign. */
function growthIn(flow: TradeFlow, conversion: Conversion, options: ConvertOptions): string | null {
  const before = flow.change?.against ?? (flow.period === null ? null : shiftYears(flow.period, -1));
  if (before === null || flow.change === undefined) return null;
  try {
    const { factor } = convertAmount(unconverted(conversion.of), conversion.money.currency, { ...options, on: before });
    if (isBand(factor) || isBand(conversion.factor)) return null;
    const growth = addRational(rational(1n), multiplyRational(rationalOf(flow.change.percent.value), rational(1n, 100n)));
    const ratio = multiplyRational(growth, divideRational(conversion.factor.low, factor.low));
    const percent = toDecimal(multiplyRational(subtractRational(ratio, rational(1n)), rational(100n)));
    const turns = percent.isNegative() !== flow.change.percent.value.isNegative() && flow.change.percent.bound !== "exact";
    return turns ? null : percent.toFixed(2);
  } catch (thrown) {
    if (isEntrepotError(thrown)) return null;
    throw thrown;
  }
}
