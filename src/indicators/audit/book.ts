import { type Commodity, type Decimal, type Direction, type Estimate, type Interval, type Money, type Period, type Quantity, type TradeFlow } from "../../model/index.js";
import type { Places } from "../../places/index.js";
import type { RateTable } from "../../rates/index.js";

/** An amount of a flow. */
export type Amount = Money | Quantity;

/** A flow whose trade is said: who, and when. Only such can be held against another. */
export interface Dated extends TradeFlow {
  readonly reporter: NonNullable<TradeFlow["reporter"]>;
  readonly period: Period;
}

/** What an audit asks beside its flows. */
export interface AuditOptions {
  /** Rates for stated pairs; without them, the embedded ones. */
  readonly rates?: RateTable;
  /** Where places lie; without it, the built-in tables. */
  readonly places?: Places;
}

/** The flows of an audit, found by what they count. */
export interface Book {
  readonly flows: readonly TradeFlow[];
  readonly dated: readonly Dated[];
  readonly options: AuditOptions;
  /** Flows of the same trade as `flow`, but of another direction or period where one is given. */
  like(flow: Dated, other?: { direction?: Direction; period?: Period }): readonly Dated[];
}

const isDated = (flow: TradeFlow): flow is Dated => flow.reporter !== null && flow.period !== null;

/** Goods in one text: their code, else their words; empty for all goods. */
export function goodsKey(commodity: Commodity | undefined): string {
  if (commodity === undefined) return "";
  const code = commodity.hs?.replace(/\D/g, "") ?? "";
  return code === "" ? `words:${commodity.words.normalize("NFC").toLowerCase()}` : `hs:${code}`;
}

/** Forecasts and preliminary figures are facts of their own: they may differ from what came after. */
function tradeKey(flow: Dated, direction: Direction, period: Period): string {
  return JSON.stringify([flow.reporter.id, flow.partner?.id ?? null, flow.via?.id ?? null, goodsKey(flow.commodity), flow.status, direction, period.start, period.end]);
}

/** Adds to the list of a key. */
export function fileUnder<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [value]);
  else list.push(value);
}

/** Reads flows once and finds them by what they count. */
export function bookOf(flows: readonly TradeFlow[], options: AuditOptions): Book {
  const dated = flows.filter(isDated);
  const index = new Map<string, Dated[]>();
  for (const flow of dated) fileUnder(index, tradeKey(flow, flow.direction, flow.period), flow);
  return { flows, dated, options, like: (flow, { direction = flow.direction, period = flow.period } = {}) => index.get(tradeKey(flow, direction, period)) ?? [] };
}

/** The money or unit of an amount. */
export const measureOf = (amount: Amount): string => ("currency" in amount ? amount.currency : amount.unit);

/** Every amount that a flow states: money, its equivalents, the quantity. */
export const amountsOf = (flow: TradeFlow): readonly Amount[] => [flow.money, ...(flow.equivalents ?? []), flow.quantity].filter((amount): amount is Amount => amount !== undefined);

/** The amounts that two flows state in the same money or unit. */
export const sharedAmounts = (a: TradeFlow, b: TradeFlow): readonly (readonly [Amount, Amount])[] => amountsOf(a).flatMap((one) => amountsOf(b).filter((other) => measureOf(one) === measureOf(other)).map((other) => [one, other] as const));

const boundWords: Readonly<Record<Estimate["bound"], string>> = { exact: "", about: "about ", over: "over ", atLeast: "at least ", under: "under ", atMost: "at most ", nearly: "nearly ", between: "" };

/** An amount as it stands, in full. */
export function amountText(amount: Estimate & { currency?: string; unit?: string }): string {
  const end = amount.bound === "between" ? ` to ${amount.high}` : "";
  return `${boundWords[amount.bound]}${amount.value}${end} ${amount.currency ?? amount.unit ?? ""}`.trimEnd();
}

const shortDigits = 6;
const short = (value: Decimal | null): string => (value === null ? "…" : String(value.toSignificantDigits(shortDigits)));

/** A range of numbers in six digits, for a sentence. */
export const rangeText = ({ low, high }: Interval, measure: string): string => (low !== null && high !== null && low.equals(high) ? `${short(low)} ${measure}` : `${short(low)} to ${short(high)} ${measure}`);

/** A period in words. */
export const whenText = ({ start, end }: Period): string => (start === end ? start : `${start} to ${end}`);

/** Who, with whom, when. */
export const tradeText = (flow: Dated): string => [`${flow.direction} of ${flow.reporter.name}`, flow.partner === null ? "" : `with ${flow.partner.name}`, flow.commodity === undefined ? "" : `of ${flow.commodity.words}`, flow.via === null ? "" : `through ${flow.via.name}`, `in ${whenText(flow.period)}`].filter((part) => part !== "").join(" ");

/** A bound that is open to one side fits at some power of ten always, so no power explains a figure that has one. */
export const isOpen = ({ bound }: Estimate): boolean => ["over", "atLeast", "under", "atMost"].includes(bound);
