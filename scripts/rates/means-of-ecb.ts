// Computes the ECB rows of data/rates anew from the bank's own history of daily rates and tells where the tables differ.
// Run: npx tsx scripts/rates/means-of-ecb.ts eurofxref-hist.zip
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { Decimal } from "../../src/model/index.js";
import { type RateTable, readEcbRates } from "../../src/rates/door.js";
import { field, grouped, table } from "./tables.js";

/** Units for one dollar on a day: units for one euro divided by dollars for one euro. */
export interface Cross {
  quote: string;
  date: string;
  value: Decimal;
}

/** The crosses of every day that has both rates; the euro's own is one by its dollars. */
export function crossesOf(history: RateTable): Cross[] {
  const dollars = new Map(history.series("EUR", "USD", "daily").map(({ period, digits }) => [period.start, new Decimal(digits)]));
  const euros = [...dollars].map(([date, dollar]) => ({ quote: "EUR", date, value: new Decimal(1).div(dollar) }));
  const others = history.pairs().filter(({ quote }) => quote !== "USD").flatMap(({ quote }) => history.series("EUR", quote, "daily").flatMap(({ period, digits }) => {
    const dollar = dollars.get(period.start);
    return dollar === undefined ? [] : [{ quote, date: period.start, value: new Decimal(digits).div(dollar) }];
  }));
  return [...euros, ...others];
}

/** "quote period" → mean and days, for each year (4 characters of the date) or month (7). */
export function meansOf(crosses: readonly Cross[], characters: 4 | 7): Map<string, { value: Decimal; days: number }> {
  const groups = grouped(crosses, ({ quote, date }) => `${quote} ${date.slice(0, characters)}`);
  return new Map([...groups].map(([key, found]) => [key, { value: found.reduce((sum, { value }) => sum.plus(value), new Decimal(0)).div(found.length), days: found.length }]));
}

/** The rows of one of our tables that the bank's history does not give, to the last place that they have. */
export function differing(rows: readonly Record<string, string>[], computed: ReadonlyMap<string, { value: Decimal; days?: number }>): string[] {
  return rows.flatMap((row) => {
    const [quote, period, value] = [field(row, "quote"), field(row, "period"), new Decimal(field(row, "value"))];
    const found = computed.get(`${quote} ${period}`);
    const places = field(row, "value").split(".")[1]?.length ?? 0;
    const same = found?.value.toDecimalPlaces(places).eq(value) === true && (found.days === undefined || String(found.days) === field(row, "days"));
    return same ? [] : [`${quote} ${period}: ${value} in the table, ${found === undefined ? "nothing" : `${found.value.toFixed(places)} of ${found.days ?? 1} days`} in the history`];
  });
}

const ofBank = (name: string): Record<string, string>[] => table(`rates/${name}.csv`).filter((row) => field(row, "source").startsWith("ecb-cross"));

function report(path: string): number {
  const history = readEcbRates(readFileSync(path));
  const crosses = crossesOf(history);
  const daily = new Map(crosses.map(({ quote, date, value }) => [`${quote} ${date}`, { value }]));
  const lines = [["annual-ecb", meansOf(crosses, 4)], ["monthly-ecb", meansOf(crosses, 7)], ["year-end", daily]] as const;
  const wrong = lines.map(([name, computed]) => {
    const [rows, found] = [ofBank(name), differing(ofBank(name), computed)];
    console.log(`${name}: ${rows.length} rows of the ECB, ${found.length} differ`);
    for (const line of found) console.log(`  ${line}`);
    return found.length;
  });
  return wrong.reduce((sum, count) => sum + count, 0);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [, , path] = process.argv;
  if (path === undefined) console.error("Give the path of the ECB's history of rates: eurofxref-hist.zip or its CSV.");
  process.exitCode = path === undefined ? 2 : report(path) === 0 ? 0 : 1;
}
