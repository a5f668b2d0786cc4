// Holds the IMF's yearly averages against the means of the ECB's daily rates, wherever the ECB has the currency for a whole
// year, and tells whether the trust and note in data/rates/annual-imf.csv follow. Run: npx tsx scripts/rates/verify.ts
import { pathToFileURL } from "node:url";
import { Decimal } from "../../src/model/index.js";
import { field, table } from "./tables.js";

/** Beyond this difference in percent, two sources do not tell the same. */
const tolerance = new Decimal("0.5");
/** A mean of fewer days is not one of the whole year. */
const daysOfYear = 240;

/** One rate held against the ECB's. */
export interface Comparison {
  quote: string;
  year: string;
  /** The ECB's mean less the IMF's, in percent of the IMF's, to two places. */
  difference: Decimal;
  verdict: "OK" | "DIFF";
  trust: string;
  note: string;
  /** Whether the table says the same as the comparison. */
  follows: boolean;
}

/** Every comparison that the two tables allow. */
export function comparisons(): Comparison[] {
  const ecb = new Map(table("rates/annual-ecb.csv").filter((row) => Number(field(row, "days")) >= daysOfYear).map((row) => [`${field(row, "quote")} ${field(row, "period")}`, field(row, "value")]));
  return table("rates/annual-imf.csv").flatMap((row) => {
    const other = ecb.get(`${field(row, "quote")} ${field(row, "period")}`);
    return other === undefined ? [] : [compared(row, other)];
  });
}

function compared(row: Record<string, string>, other: string): Comparison {
  const difference = new Decimal(other).div(field(row, "value")).minus(1).times(100);
  const verdict = difference.abs().lte(tolerance) ? "OK" : "DIFF";
  const [trust, note] = [field(row, "trust"), field(row, "note")];
  const told = note.startsWith("ecb ") ? new Decimal(note.slice(4)).minus(difference).abs().lte("0.01") : verdict === "OK";
  const follows = told; // trust may rest on a further source: then the note still tells the difference
  return { quote: field(row, "quote"), year: field(row, "period"), difference: difference.toDecimalPlaces(2), verdict, trust, note, follows };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const found = comparisons();
  for (const { quote, year, difference, verdict, trust, note } of found.filter((one) => one.verdict === "DIFF" || !one.follows)) console.log(`${quote} ${year} ${difference.toFixed(2)}% ${verdict} (table: ${trust}${note === "" ? "" : `, ${note}`})`);
  const wrong = found.filter((one) => !one.follows).length;
  console.log(`${found.length} rates compared: ${found.filter((one) => one.verdict === "OK").length} OK, ${found.length - found.filter((one) => one.verdict === "OK").length} DIFF; ${wrong} not as the table says`);
  process.exitCode = wrong === 0 ? 0 : 1;
}
