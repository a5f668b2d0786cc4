import { type Commodity, isCurrencyCode, type LocalityRef, type Money, type Quantity, type TradeFlow } from "../model/index.js";
import { type Draft, type NumberCell, type PlaceCell, Refusal } from "./format.js";
import { isAbsent, readNumber } from "./numbers.js";
import { readPeriod } from "./periods.js";
import type { PlaceCells } from "./place-cells.js";

/** Where a row stands, and who reads its places. */
export interface Setting {
  readonly places: PlaceCells;
  readonly row: number;
  readonly document?: string | undefined;
}

const refused = <T>(value: T | Refusal): value is Refusal => value instanceof Refusal;

function number(cell: NumberCell, column: string | undefined) {
  const read = readNumber(cell);
  return read ?? new Refusal("tables.number", `“${cell.text}” is no number`, { found: cell.text, expected: "a number", ...(column === undefined ? {} : { column }) });
}

function moneyOf({ money, column }: Draft): Money | undefined | Refusal {
  if (money === undefined || isAbsent(money.text)) return undefined;
  const read = number(money, column);
  if (refused(read)) return read;
  if (!isCurrencyCode(money.currency)) return new Refusal("tables.currency", `“${money.currency}” is no currency code of ISO 4217`, { found: money.currency, expected: "a code such as USD" });
  return { value: read.value, bound: "exact", step: read.step, currency: money.currency };
}

function quantityOf({ quantity }: Draft): Quantity | undefined | Refusal {
  if (quantity === undefined || isAbsent(quantity.text) || quantity.unit.trim() === "") return undefined;
  const read = number(quantity, undefined);
  return refused(read) ? read : { value: read.value, bound: "exact", step: read.step, unit: quantity.unit };
}

function changeOf({ change }: Draft): TradeFlow["change"] | Refusal {
  if (change === undefined || isAbsent(change.text)) return undefined;
  const read = number(change, undefined);
  return refused(read) ? read : { percent: { value: read.value, bound: "exact", step: read.step, unit: "%" } };
}

const placeOf = (cell: PlaceCell | null | undefined, at: string, { places }: Setting): LocalityRef | null | Refusal => (cell == null || cell.text === "" ? null : places.read(cell, at));

/** HS codes stay texts: their zeros in front count. */
const goodsOf = ({ commodity }: Draft): { commodity?: Commodity } => (commodity === undefined ? {} : { commodity });

const given = <K extends string, T>(key: K, value: T | undefined): Record<K, T> | Record<never, never> => (value === undefined ? {} : ({ [key]: value } as Record<K, T>));

/** The flow that a draft says, or why it says none. A row without any amount says none, and is no fault. */
export function toFlow(draft: Draft, setting: Setting): TradeFlow | Refusal | null {
  const period = readPeriod(draft.period);
  if (period === null) return new Refusal("tables.period", `“${draft.period}” is no period`, { found: draft.period, expected: "a period such as 2024, 202405 or 2024-Q2" });
  const [money, quantity, change] = [moneyOf(draft), quantityOf(draft), changeOf(draft)];
  const [reporter, partner, via] = [draft.reporter, draft.partner, draft.via].map((cell) => placeOf(cell, period.end, setting));
  for (const part of [money, quantity, change, reporter, partner, via]) if (refused(part)) return part;
  if (money === undefined && quantity === undefined) return null;
  const source = { row: setting.row, ...given("document", setting.document), ...given("column", draft.column) };
  return {
    direction: draft.direction, reporter: reporter ?? null, partner: partner ?? null, via: via ?? null, period,
    ...given("money", money), ...given("quantity", quantity), ...given("change", change), ...goodsOf(draft),
    ...given("valuation", draft.valuation), ...given("coverage", draft.coverage), status: draft.status ?? "actual", source,
  } as TradeFlow; // every refusal has returned above: what is left are the parts of a flow
}
