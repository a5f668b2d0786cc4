// A second computation of what plans ask, in plain loops over BigInt fractions: it shares no code with the library.
import type { FlowRecord } from "./record.js";

/** A fraction; the denominator is positive. */
export interface Fraction {
  top: bigint;
  bottom: bigint;
}

export const fraction = (top: bigint, bottom = 1n): Fraction => (bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom });

export function parsed(digits: string): Fraction {
  const [whole = "0", decimals = ""] = digits.split(".");
  return { top: BigInt(whole + decimals), bottom: 10n ** BigInt(decimals.length) };
}

export const plus = (a: Fraction, b: Fraction): Fraction => ({ top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom });
export const times = (a: Fraction, b: Fraction): Fraction => ({ top: a.top * b.top, bottom: a.bottom * b.bottom });
export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.bottom, a.bottom * b.top);
export const less = (a: Fraction, b: Fraction): boolean => a.top * b.bottom < b.top * a.bottom;

/** The first 60 significant digits, half-even, without an exponent and without zeros at the end. */
export function written({ top, bottom }: Fraction): string {
  const [sign, size] = top < 0n ? ["-", -top] : ["", top];
  if (size === 0n) return "0";
  let places = 60 - (size / bottom).toString().length;
  if (size < bottom) for (places = 60; (size * 10n ** BigInt(places)) / bottom < 10n ** 59n; ) places++;
  const unit = 10n ** BigInt(Math.max(places, 0));
  const shrink = 10n ** BigInt(Math.max(-places, 0));
  const divisor = bottom * shrink;
  let digits = (size * unit) / divisor;
  const rest = 2n * ((size * unit) % divisor);
  if (rest > divisor || (rest === divisor && digits % 2n === 1n)) digits += 1n;
  return sign + pointed(digits * shrink, Math.max(places, 0));
}

function pointed(digits: bigint, places: number): string {
  const text = digits.toString().padStart(places + 1, "0");
  const [whole, decimals] = [text.slice(0, text.length - places), text.slice(text.length - places).replace(/0+$/, "")];
  return decimals === "" ? whole : `${whole}.${decimals}`;
}

type Key = string | number | null;
/** A cell of a group from its records and those of all groups. */
export type CellOf = (group: readonly FlowRecord[], all: readonly FlowRecord[]) => Key;

const amounts = (group: readonly FlowRecord[], of: "money" | "quantity"): Fraction[] => group.flatMap((each) => (each[of] === null || (of === "money" ? each.currency : each.unit) === null ? [] : [parsed(each[of] as string)]));
const total = (fractions: readonly Fraction[]): Fraction => fractions.reduce(plus, fraction(0n));
const unit = (group: readonly FlowRecord[], of: "money" | "quantity"): string => (of === "money" ? group.find((each) => each.currency !== null)?.currency : group.find((each) => each.unit !== null)?.unit) ?? "";
const told = (value: Fraction, group: readonly FlowRecord[], of: "money" | "quantity"): string => `${written(value)} ${unit(group, of)}`;

export const count: CellOf = (group) => group.length;
export const sum = (of: "money" | "quantity" = "money"): CellOf => (group) => (amounts(group, of).length === 0 ? null : told(total(amounts(group, of)), group, of));
export const mean = (of: "money" | "quantity" = "money"): CellOf => (group) => {
  const found = amounts(group, of);
  return found.length === 0 ? null : told(over(total(found), fraction(BigInt(found.length))), group, of);
};
const extreme = (of: "money" | "quantity", better: (a: Fraction, b: Fraction) => boolean): CellOf => (group) => {
  const found = amounts(group, of);
  return found.length === 0 ? null : told(found.reduce((best, each) => (better(each, best) ? each : best)), group, of);
};
export const least = (of: "money" | "quantity" = "money"): CellOf => extreme(of, less);
export const most = (of: "money" | "quantity" = "money"): CellOf => extreme(of, (a, b) => less(b, a));
/** The percentage of a group in those that `whole` takes. */
export const share = (whole: (record: FlowRecord, group: readonly FlowRecord[]) => boolean = () => true): CellOf => (group, all) => `${written(over(times(total(amounts(group, "money")), fraction(100n)), total(amounts(all.filter((each) => whole(each, group)), "money"))))} %`;

/** Money for a unit of quantity, over the records that state both. */
export const unitValue: CellOf = (group) => {
  const both = group.filter((each) => each.money !== null && each.quantity !== null);
  return both.length === 0 ? null : `${written(over(total(amounts(both, "money")), total(amounts(both, "quantity"))))} ${unit(both, "money")}/${unit(both, "quantity")}`;
};

export interface ByHand {
  keep?: (record: FlowRecord) => boolean;
  keys: Readonly<Record<string, (record: FlowRecord) => Key>>;
  cells: Readonly<Record<string, CellOf>>;
}

/** The rows of a plan, ordered by their keys: numbers, then texts by code points, then what is not said. */
export function rowsByHand(records: readonly FlowRecord[], { keep = () => true, keys, cells }: ByHand): Record<string, Key>[] {
  const kept = records.filter(keep);
  const groups = new Map<string, FlowRecord[]>();
  for (const each of kept) {
    const key = JSON.stringify(Object.values(keys).map((keyOf) => keyOf(each)));
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const ordered = [...groups].map(([key, group]) => ({ key: JSON.parse(key) as Key[], group }));
  ordered.sort((a, b) => {
    for (let i = 0; i < a.key.length; i++) {
      const order = compared(a.key[i] ?? null, b.key[i] ?? null);
      if (order !== 0) return order;
    }
    return 0;
  });
  return ordered.map(({ key, group }) => ({
    ...Object.fromEntries(Object.keys(keys).map((name, i) => [name, key[i] ?? null])),
    ...Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, cell(group, kept)])),
  }));
}

function compared(a: Key, b: Key): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  if (typeof a === "number" && typeof b === "number") return a - b;
  return Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
}
