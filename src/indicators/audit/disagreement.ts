import { agrees, type Estimate, type Money, multiply } from "../../model/index.js";
import { checkStatedPair } from "../../rates/index.js";
import { type Amount, type Book, type Dated, isOpen, sharedAmounts } from "./book.js";
import { fittingPower } from "./power.js";

/** What explains that one fact has two figures. */
type Slip = { readonly kind: "power"; readonly power: number } | { readonly kind: "currency" } | { readonly kind: "value" };

/** One fact stated twice, with figures that cannot be the same. */
export interface Disagreement {
  readonly facts: readonly [Dated, Dated];
  readonly amounts: readonly [Amount, Amount];
  readonly slip: Slip;
}

const bare = ({ value, bound, high, step }: Estimate): Estimate => ({ value, bound, ...(high === undefined ? {} : { high }), ...(step === undefined ? {} : { step }) }) as Estimate;
const agreeAsNumbers = (a: Estimate, b: Estimate): boolean => agrees(bare(a), bare(b));

/** A figure valued fob and one valued cif are no two figures of one fact. */
const comparable = (a: Dated, b: Dated): boolean => a.valuation === undefined || b.valuation === undefined || a.valuation === b.valuation;

function between(a: Dated, b: Dated, { options }: Book): Disagreement | null {
  const shared = sharedAmounts(a, b);
  const apart = shared.find(([one, other]) => !agreeAsNumbers(one, other));
  if (apart !== undefined) return { facts: [a, b], amounts: apart, slip: slipOf(apart) };
  if (shared.length > 0 || a.money === undefined || b.money === undefined) return null;
  return acrossCurrencies([a, b], [a.money, b.money], options.rates === undefined ? {} : { rates: options.rates });
}

function slipOf([one, other]: readonly [Amount, Amount]): Slip {
  if (isOpen(one) || isOpen(other) || one.value.isZero()) return { kind: "value" };
  const power = fittingPower((factor) => agreeAsNumbers(multiply(bare(one), factor), other));
  return power === null ? { kind: "value" } : { kind: "power", power };
}

function acrossCurrencies(facts: readonly [Dated, Dated], amounts: readonly [Money, Money], rates: Pick<Book["options"], "rates">): Disagreement | null {
  const { verdict } = checkStatedPair(amounts[0], amounts[1], { on: facts[0].period, ...rates });
  if (verdict !== "disagrees") return null;
  return { facts, amounts, slip: agreeAsNumbers(amounts[0], amounts[1]) ? { kind: "currency" } : { kind: "value" } };
}

const found = new WeakMap<Book, readonly Disagreement[]>();

/** Pairs of flows that state one fact differently; of many, each is held against the next greater figure. */
export function disagreements(book: Book): readonly Disagreement[] {
  const known = found.get(book) ?? search(book);
  found.set(book, known);
  return known;
}

function search(book: Book): readonly Disagreement[] {
  const seen = new Set<Dated>();
  return book.dated.flatMap((flow) => {
    if (seen.has(flow)) return [];
    const same = book.like(flow);
    for (const each of same) seen.add(each);
    return neighbours(same).flatMap(([a, b]) => (comparable(a, b) ? (between(a, b, book) ?? []) : []));
  });
}

const size = ({ money, quantity }: Dated): Amount["value"] | undefined => money?.value ?? quantity?.value;

function neighbours(same: readonly Dated[]): readonly (readonly [Dated, Dated])[] {
  const stated = same.filter((flow) => size(flow) !== undefined).sort((a, b) => size(a)?.comparedTo(size(b) ?? 0) ?? 0);
  return stated.slice(1).map((flow, at) => [stated[at] ?? flow, flow] as const);
}
