import { containsPeriod, type CurrencyCode, EntrepotError, type Period, samePeriod } from "../model/index.js";
import { currency } from "./currency.js";
import { periodOn, shownPeriod } from "./dates.js";
import { fixedLeg, type Leg, legOf, type RateQuery } from "./leg.js";
import { rateKinds } from "./rate.js";
import type { RateTable } from "./rate-table.js";

/**
 * The steps from one currency to another: straight, by a fixed ratio of succession, or through a third currency.
 *
 * Errors: `rates.missing`, telling the pair, the date and what there is.
 */
export function routeOf(from: CurrencyCode, to: CurrencyCode, query: RateQuery): Leg[] {
  if (from === to) return [];
  const key = keyOf(from, to, query);
  const cache = routes.get(query.table) ?? new Map<string, Leg[]>();
  const known = key === null ? undefined : cache.get(key);
  if (known !== undefined) return known;
  const route = findRoute(from, to, query);
  if (key !== null && cache.size < mostRoutes) routes.set(query.table, cache.set(key, route));
  return route;
}

/** Many amounts share few pairs and periods; a table never changes, so that a route found once stays. */
const routes = new WeakMap<RateTable, Map<string, Leg[]>>();
const mostRoutes = 10_000;

function keyOf(from: CurrencyCode, to: CurrencyCode, { asked, kind, missing, mean }: RateQuery): string | null {
  if (typeof mean === "object") return null;
  const policy = missing === "error" ? missing : `${missing.policy} ${missing.days}`;
  return `${from}/${to}/${kind}/${asked.start}/${asked.end}/${policy}/${mean}`;
}

function findRoute(from: CurrencyCode, to: CurrencyCode, query: RateQuery): Leg[] {
  const exactly = { ...query, missing: "error" as const };
  const route = attempt(from, to, exactly) ?? (query.missing === "error" ? null : attempt(from, to, query));
  if (route !== null) return route;
  throw missingRate(from, to, query);
}

function attempt(from: CurrencyCode, to: CurrencyCode, query: RateQuery): Leg[] | null {
  const straight = legOf(from, to, query);
  if ("step" in straight) return [straight];
  return throughSuccessor(from, to, query) ?? throughThird(from, to, query);
}

/** A withdrawn currency goes by its successor at the fixed ratio, where its own rates have ended. */
function throughSuccessor(from: CurrencyCode, to: CurrencyCode, query: RateQuery): Leg[] | null {
  const next = fixedSuccessor(from, query.asked);
  if (next !== null && next !== to) return joined(fixedLeg(from, next, query.asked), attempt(next, to, query));
  const last = fixedSuccessor(to, query.asked);
  if (last === null || last === from) return null;
  const rest = attempt(from, last, query);
  const closing = fixedLeg(last, to, query.asked);
  return rest === null || closing === null ? null : [...rest, closing];
}

const joined = (first: Leg | null, rest: Leg[] | null): Leg[] | null => (first === null || rest === null ? null : [first, ...rest]);

function fixedSuccessor(code: CurrencyCode, asked: Period): CurrencyCode | null {
  const next = currency(code).successor;
  return next !== undefined && next.since <= asked.start ? next.code : null;
}

/** The first third currency, the dollar and the euro before others, to which and from which there are rates. */
function throughThird(from: CurrencyCode, to: CurrencyCode, query: RateQuery): Leg[] | null {
  for (const third of thirds(from, to, query.table)) {
    const first = legOf(from, third, query);
    const second = "step" in first ? legOf(third, to, query) : first;
    if ("step" in first && "step" in second) return [first, second];
  }
  return null;
}

const neighbourCache = new WeakMap<RateTable, Map<CurrencyCode, Set<CurrencyCode>>>();

function thirds(from: CurrencyCode, to: CurrencyCode, table: RateTable): CurrencyCode[] {
  const neighbours = neighbourCache.get(table) ?? neighboursOf(table);
  neighbourCache.set(table, neighbours);
  const shared = [...(neighbours.get(from) ?? [])].filter((code) => neighbours.get(to)?.has(code));
  const rank = (code: CurrencyCode): number => (code === "USD" ? 0 : code === "EUR" ? 1 : 2);
  return shared.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function neighboursOf(table: RateTable): Map<CurrencyCode, Set<CurrencyCode>> {
  const found = new Map<CurrencyCode, Set<CurrencyCode>>();
  const link = (a: CurrencyCode, b: CurrencyCode): void => void found.set(a, (found.get(a) ?? new Set<CurrencyCode>()).add(b));
  for (const { base, quote } of table.pairs()) {
    link(base, quote);
    link(quote, base);
  }
  return found;
}

function missingRate(from: CurrencyCode, to: CurrencyCode, query: RateQuery): EntrepotError {
  const legs = [legOf(from, to, query), ...thirds(from, to, query.table).slice(0, 1).flatMap((third) => [legOf(from, third, query), legOf(third, to, query)])];
  const reason = legs.map((leg) => ("missing" in leg ? leg.missing : "")).find((text) => text !== "");
  const others = otherRates(from, to, query);
  const hint = reason !== undefined ? `: ${reason}` : others === "" ? "" : `; there are rates of kind ${others}`;
  return new EntrepotError("rates.missing", `There is no ${query.kind} rate from ${from} to ${to} for ${shownPeriod(query.asked)}${hint}.`, { found: `${from} to ${to}, ${shownPeriod(query.asked)}`, expected: `a rate of kind ${query.kind}, or a policy for missing ones` });
}

/** What there is instead: rates of another kind, or for the month or year around the asked days. */
function otherRates(from: CurrencyCode, to: CurrencyCode, query: RateQuery): string {
  const found = [query.asked, ...around(query.asked)].flatMap((asked) => rateKinds.filter((kind) => attempt(from, to, { ...query, asked, kind, missing: "error" }) !== null).map((kind) => ({ asked, kind })));
  return found.map(({ asked, kind }) => (asked === query.asked ? kind : `${kind} for ${shownPeriod(asked)}`)).join(", ");
}

/** The month and the year that hold a shorter period. */
function around(asked: Period): Period[] {
  const wider = [asked.start.slice(0, 7), asked.start.slice(0, 4)].map(periodOn);
  return wider.filter((period) => containsPeriod(period, asked) && !samePeriod(period, asked));
}
