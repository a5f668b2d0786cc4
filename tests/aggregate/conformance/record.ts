import { type Bound, type CurrencyCode, type Direction, type FlowStatus, type LocalityRef, money, type Period, quantity, type TradeFlow } from "../../../src/index.js";
import { localityOf, refOf } from "../../../src/places/index.js";

/** A flow in plain values, from which expected results are computed by other means than the library's. Amounts are digits. */
export interface FlowRecord {
  direction: Direction;
  reporter: string | null;
  partner: string | null;
  via: string | null;
  start: string | null;
  end: string | null;
  status: FlowStatus;
  money: string | null;
  currency: CurrencyCode | null;
  bound: Bound;
  high: string | null;
  step: string | null;
  quantity: string | null;
  unit: string | null;
  hs: string | null;
  words: string | null;
  document: string | null;
  valuation: "fob" | "cif" | null;
  coverage: "period" | "year-to-date" | null;
  change: string | null;
}

const nothing: FlowRecord = {
  direction: "export", reporter: "VN", partner: "CN", via: null, start: "2024-01-01", end: "2024-12-31", status: "actual", money: null, currency: null, bound: "exact", high: null, step: null,
  quantity: null, unit: null, hs: null, words: null, document: null, valuation: null, coverage: null, change: null,
};

/** Viet Nam's exports to China in 2024, actual, unless said otherwise. */
export const record = (said: Partial<FlowRecord> = {}): FlowRecord => ({ ...nothing, ...said });

export const inYear = (year: number): Pick<FlowRecord, "start" | "end"> => ({ start: `${year}-01-01`, end: `${year}-12-31` });

function place(id: string | null): LocalityRef | null {
  if (id === null) return null;
  const found = localityOf(id);
  if (found === undefined) throw new Error(`no locality ${id}`);
  return refOf(found);
}

function moneyOf({ money: digits, currency, bound, high, step }: FlowRecord): Pick<TradeFlow, "money"> {
  if (digits === null || currency === null) return {};
  return { money: money(digits, currency, { bound, ...(high === null ? {} : { high }), ...(step === null ? {} : { step }) }) };
}

/** The flow that a record tells. */
export function flowOf(told: FlowRecord): TradeFlow {
  const period: Period | null = told.start === null || told.end === null ? null : { start: told.start, end: told.end };
  return {
    direction: told.direction, reporter: place(told.reporter), partner: place(told.partner), via: place(told.via), period, status: told.status,
    ...moneyOf(told), ...(told.quantity === null || told.unit === null ? {} : { quantity: quantity(told.quantity, told.unit) }),
    ...(told.hs === null && told.words === null ? {} : { commodity: { words: told.words ?? "", ...(told.hs === null ? {} : { hs: told.hs }) } }),
    ...(told.valuation === null ? {} : { valuation: told.valuation }), ...(told.coverage === null ? {} : { coverage: told.coverage }),
    ...(told.change === null ? {} : { change: { percent: { value: quantity(told.change, "%").value, bound: "exact", unit: "%" } } }),
    source: told.document === null ? {} : { document: told.document },
  };
}
