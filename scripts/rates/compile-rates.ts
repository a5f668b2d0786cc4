import { field, grouped, table } from "./tables.js";

type Row = Record<string, string>;

const after = (period: string): string => {
  const [year, month] = period.split("-").map(Number);
  if (year === undefined || period.length > 7) return "";
  if (month === undefined) return String(year + 1);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`;
};

/** Consecutive rows of a series: only the first period is written. */
function runs(rows: readonly Row[]): Row[][] {
  const found: Row[][] = [];
  for (const row of rows) {
    const run = found.at(-1);
    const previous = run?.at(-1);
    if (run !== undefined && previous !== undefined && after(field(previous, "period")) === field(row, "period")) run.push(row);
    else found.push([row]);
  }
  return found;
}

/** "period trust note" of the rows that are not verified or carry a note. */
const marks = (rows: readonly Row[]): string => rows.filter((row) => field(row, "trust") !== "verified" || field(row, "note") !== "").map((row) => `${field(row, "period")} ${field(row, "trust")} ${field(row, "note")}`.trim()).join(",");

function lineOf(rows: readonly Row[], commonDays: ReadonlyMap<string, string>): string {
  const [first] = rows;
  if (first === undefined) throw new Error("an empty run");
  const days = rows.map((row) => (field(row, "days") === commonDays.get(field(row, "period")) ? "" : field(row, "days")));
  const ownDays = days.some((count) => count !== "") ? days.join(",") : "";
  const head = ["base", "quote", "kind", "source", "period"].map((column) => field(first, column));
  return [...head, rows.map((row) => field(row, "value")).join(","), ownDays, marks(rows)].join("|");
}

/** Series of rates as lines: base, quote, kind, source, first period, values, days, marks. */
function packed(name: string, comment: string, rows: readonly Row[], commonDays: ReadonlyMap<string, string> = new Map()): string {
  const series = grouped(rows, (row) => ["base", "quote", "kind", "source"].map((column) => field(row, column)).join("/"));
  const lines = [...series.values()].flatMap((found) => runs(found)).map((run) => lineOf(run, commonDays));
  return `/** ${comment} */\nexport const ${name} =\n${JSON.stringify(lines.join("\n"))};\n`;
}

/** Yearly averages of the IMF, those of the ECB where the IMF has none, and ends of years. */
export function annualRates(): string {
  const imf = table("rates/annual-imf.csv");
  const held = new Set(imf.map((row) => `${field(row, "quote")} ${field(row, "period")}`));
  const ecb = table("rates/annual-ecb.csv").filter((row) => !held.has(`${field(row, "quote")} ${field(row, "period")}`));
  return packed("packedAnnualRates", "Period averages of years and rates at the end of years, one series a line.", [...imf, ...ecb, ...table("rates/year-end.csv")]);
}

/** Monthly averages of the ECB; days of rates are the same for nearly all currencies and are written once. */
export function monthlyRates(): string {
  const rows = table("rates/monthly-ecb.csv");
  const common = new Map([...grouped(rows, (row) => field(row, "period"))].map(([period, found]) => [period, mostFrequent(found.map((row) => field(row, "days")))] as const));
  const months = [...common.keys()].sort();
  const days = `/** Days of rates in each month since ${months[0]}. */\nexport const packedDaysOfRates = ${JSON.stringify(`${months[0]}|${months.map((month) => common.get(month)).join(",")}`)};\n`;
  return days + packed("packedMonthlyRates", "Averages of months, one series a line.", rows, common);
}

function mostFrequent(values: readonly string[]): string {
  const counted = [...grouped(values, (value) => value)].sort(([, a], [, b]) => b.length - a.length);
  return counted[0]?.[0] ?? "";
}

/** The sources of the embedded rates: key, publisher, title. */
export function rateSources(): string {
  const lines = table("rates/sources.csv").map((row) => [field(row, "key"), field(row, "publisher"), field(row, "title"), field(row, "url")].join("|"));
  return `/** Sources of the embedded rates, one a line. */\nexport const packedRateSources =\n${JSON.stringify(lines.join("\n"))};\n`;
}
