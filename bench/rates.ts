import { Decimal as DecimalJs } from "decimal.js";
import { convert as convertDinero, dinero, toSnapshot, transformScale, halfEven } from "dinero.js";
import { EUR, USD } from "dinero.js/currencies";
import { conversionFactors, convertColumn, converter, rateTable, type Rate } from "../src/rates/index.js";

export const name = "rates";

const rows = 1_000_000;
const days = 300;

/** A repeatable stream of numbers below a limit. */
function stream(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function timed(work: () => void, runs = 5): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function input() {
  const next = stream(20_241_231);
  const dates = Array.from({ length: days }, (_, index) => new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10));
  const digits = dates.map(() => `0.${9000 + next(500)}${String(next(100)).padStart(2, "0")}`);
  const rates = dates.map((date, index): Rate => ({ base: "USD", quote: "EUR", kind: "daily", period: { start: date, end: date }, digits: digits[index] ?? "1", source: "bench", trust: "stated" }));
  const amounts = BigInt64Array.from({ length: rows }, () => BigInt(next(2 ** 31)) * 10n + BigInt(next(10)));
  const factorOf = Uint16Array.from({ length: rows }, () => next(days));
  return { dates, digits, table: rateTable(rates), amounts, factorOf };
}

type Input = ReturnType<typeof input>;

/** What another library gave, as texts of cents, and the best of its times. */
interface Peer {
  cents: string[];
  time: number;
}

/** The same sums with decimal.js, object by object; making the objects is not timed. */
function byDecimal({ amounts, digits, factorOf }: Input): Peer {
  const rates = digits.map((text) => new DecimalJs(text));
  const values = Array.from(amounts, (amount) => new DecimalJs(String(amount)).div(100));
  const convert = (): DecimalJs[] => values.map((value, row) => value.times(rates[factorOf[row] ?? 0] ?? 1).toDecimalPlaces(2, DecimalJs.ROUND_HALF_EVEN));
  return { cents: convert().map((value) => value.toFixed(2).replace(".", "")), time: timed(() => void convert(), 3) };
}

/** The same with dinero.js: amounts in cents, rates as scaled amounts, half-even to cents. */
function byDinero({ amounts, digits, factorOf }: Input): Peer {
  const rates = digits.map((text) => ({ EUR: { amount: Number(text.slice(2)), scale: 6 } }));
  const values = Array.from(amounts, (amount) => dinero({ amount: Number(amount), currency: USD }));
  const convert = () => values.map((value, row) => transformScale(convertDinero(value, EUR, rates[factorOf[row] ?? 0] ?? { EUR: 1 }), 2, halfEven));
  return { cents: convert().map((value) => String(toSnapshot(value).amount)), time: timed(() => void convert(), 3) };
}

function same(label: string, found: readonly string[], expected: BigInt64Array): void {
  const wrong = found.findIndex((value, row) => BigInt(value) !== expected[row]);
  if (wrong >= 0) throw new Error(`${label}, row ${wrong}: ${found[wrong]} is not ${expected[wrong]}`);
}

/** Ratios of converting a column and single values, to decimal.js and dinero.js; answers are compared first. */
export async function run(): Promise<{ label: string; value: string }[]> {
  const given = input();
  const { factors } = conversionFactors("USD", "EUR", given.dates, { rates: given.table });
  const options = { factors, factorOf: given.factorOf, places: 2, toPlaces: 2, rounding: "half-even" as const };
  const ours = convertColumn(given.amounts, options);
  const byDecimals = byDecimal(given);
  same("decimal.js", byDecimals.cents, ours);
  const byDineros = byDinero(given);
  same("dinero.js", byDineros.cents, ours);
  const column = timed(() => void convertColumn(given.amounts, options), 10);
  const ratio = ({ time }: Peer): string => `${(time / column).toFixed(0)}×`;
  return [
    { label: "column of 1 M amounts, 300 dated rates, half-even to 2 places", value: `${column.toFixed(1)} ms` },
    { label: "column against decimal.js object by object", value: ratio(byDecimals) },
    { label: "column against dinero.js", value: ratio(byDineros) },
    ...singles(given),
  ];
}

function singles({ amounts, table, dates, digits }: Input): { label: string; value: string }[] {
  const count = 200_000;
  const cents = Array.from(amounts.subarray(0, count), Number);
  const { units } = converter("USD", "EUR", { on: dates[0] ?? "", rates: table, rounding: "half-even" });
  const rate = { EUR: { amount: Number(digits[0]?.slice(2)), scale: 6 } };
  const theirs = (amount: number): number => toSnapshot(transformScale(convertDinero(dinero({ amount, currency: USD }), EUR, rate), 2, halfEven)).amount;
  const wrong = cents.findIndex((amount) => units(amount) !== theirs(amount));
  if (wrong >= 0) throw new Error(`single values differ at ${cents[wrong]}`);
  const big = cents.map(BigInt);
  let sum = 0;
  const own = timed(() => { for (const amount of cents) sum += units(amount); });
  const ownBig = timed(() => { for (const amount of big) sum += Number(units(amount) & 1n); });
  const other = timed(() => { for (const amount of cents) sum += theirs(amount); }, 3);
  if (sum === 0) throw new Error("nothing was converted");
  return [{ label: "single values (numbers) against dinero.js", value: `${(other / own).toFixed(0)}×` }, { label: "single values (bigints) against dinero.js", value: `${(other / ownBig).toFixed(0)}×` }];
}
