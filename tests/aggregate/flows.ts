import { type Bound, type Direction, type FlowStatus, type LocalityRef, type Money, money, type Period, quantity, type TradeFlow, year } from "../../src/index.js";
import { localityOf, refOf } from "../../src/places/index.js";

/** A locality of the tables by its id. */
export function place(id: string): LocalityRef {
  const found = localityOf(id);
  if (found === undefined) throw new Error(`no locality ${id}`);
  return refOf(found);
}

export interface FlowWords {
  direction?: Direction;
  reporter?: string | null;
  partner?: string | null;
  via?: string | null;
  period?: Period | null;
  usd?: string;
  cny?: string;
  bound?: Bound;
  step?: string;
  kg?: string;
  unit?: string;
  hs?: string;
  words?: string;
  status?: FlowStatus;
  document?: string;
}

const money_ = (amount: string, currency: "USD" | "CNY", { bound = "exact", step }: FlowWords): Money =>
  ({ ...money(amount, currency, { bound: bound as "exact" }), ...(step === undefined ? {} : { step: money(step, currency).value }) }) as Money;

/** A flow from few words: Viet Nam's exports to China in 2024 unless said otherwise. */
export function flow(words: FlowWords = {}): TradeFlow {
  const at = (id: string | null | undefined, otherwise: string | null) => {
    const asked = id === undefined ? otherwise : id;
    return asked === null ? null : place(asked);
  };
  return {
    direction: words.direction ?? "export",
    reporter: at(words.reporter, "VN"), partner: at(words.partner, "CN"), via: at(words.via, null),
    period: words.period === undefined ? year(2024) : words.period,
    ...(words.usd === undefined ? {} : { money: money_(words.usd, "USD", words) }),
    ...(words.cny === undefined ? {} : { money: money_(words.cny, "CNY", words) }),
    ...(words.kg === undefined ? {} : { quantity: quantity(words.kg, words.unit ?? "kg") }),
    ...(words.hs === undefined && words.words === undefined ? {} : { commodity: { words: words.words ?? "goods", ...(words.hs === undefined ? {} : { hs: words.hs }) } }),
    status: words.status ?? "actual",
    source: words.document === undefined ? {} : { document: words.document },
  };
}
