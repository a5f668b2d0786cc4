import { packedAnnualRates } from "../data/rates-annual.js";
import { packedDaysOfRates, packedMonthlyRates } from "../data/rates-monthly.js";
import { packedRateSources } from "../data/rates-sources.js";
import type { CurrencyCode } from "../model/index.js";
import { addDays, periodOn } from "./dates.js";
import { noteOf } from "./notes.js";
import { byDate, type Rate, type RateKind, type RateTrust, seriesKey } from "./rate.js";
import type { RateTable } from "./rate-table.js";

let embedded: RateTable | undefined;

/**
 * The rates that come with the library: yearly and monthly averages and rates at the end of years, each with its source and
 * how far it was checked.
 *
 * @example
 * import { defaultRates } from "entrepot";
 * defaultRates().series("USD", "CNY", "average").find(({ period }) => period.start === "2024-01-01" && period.end === "2024-12-31")?.digits; // => 7.19749111
 */
export function defaultRates(): RateTable {
  return (embedded ??= open());
}

/** Publisher and title of an embedded rate's source; undefined for a key that is not embedded. */
export function rateSource(key: string): { publisher: string; title: string; url: string } | undefined {
  const line = packedRateSources.split("\n").find((found) => found.startsWith(`${key}|`));
  const [, publisher = "", title = "", url = ""] = line?.split("|") ?? [];
  return line === undefined ? undefined : { publisher, title, url };
}

/** Lines by series; a series is decoded when it is first asked for. */
function open(): RateTable {
  const lines = new Map<string, string[]>();
  for (const line of [...packedAnnualRates.split("\n"), ...packedMonthlyRates.split("\n")]) {
    const [base = "", quote = "", kind = ""] = line.split("|", 3);
    const key = seriesKey(base, quote, kind);
    lines.set(key, [...(lines.get(key) ?? []), line]);
  }
  const decoded = new Map<string, readonly Rate[]>();
  const series: RateTable["series"] = (base, quote, kind) => {
    const key = seriesKey(base, quote, kind);
    const rates = decoded.get(key) ?? (lines.get(key) ?? []).flatMap(decodeLine).sort(byDate);
    decoded.set(key, rates);
    return rates;
  };
  const split = [...lines.keys()].map((key) => key.split("/") as [CurrencyCode, CurrencyCode, RateKind]);
  const pairs = [...new Map(split.map(([base, quote]) => [`${base}/${quote}`, { base, quote }])).values()];
  return { series, pairs: () => pairs, all: () => split.flatMap((key) => series(...key)), problems: [] };
}

function decodeLine(line: string): Rate[] {
  const [base = "", quote = "", kind = "", source = "", first = "", values = "", days = "", marked = ""] = line.split("|");
  const marks = new Map(marked.split(",").map((mark) => [mark.split(" ", 1)[0], mark.split(" ").slice(1)]));
  const ownDays = days.split(",");
  let written = first;
  return values.split(",").map((digits, index) => {
    const rate = rateOf({ base, quote, kind, source, digits }, written, marks.get(written) ?? []);
    const counted = ownDays[index] || (written.length === 7 ? commonDays(written) : "");
    if (counted) rate.days = Number(counted);
    written = nextWritten(written);
    return rate;
  });
}

function rateOf(written: { base: string; quote: string; kind: string; source: string; digits: string }, period: string, [trust = "verified", ...note]: readonly string[]): Rate {
  const { base, quote, kind, source, digits } = written;
  const rate = { base: base as CurrencyCode, quote: quote as CurrencyCode, kind: kind as RateKind, period: periodOn(period), digits, source, trust: trust as RateTrust };
  return { ...rate, ...noteOf(note) };
}

/** The period after a year or month; a day's series has one value a line. */
function nextWritten(written: string): string {
  return written.length > 7 ? written : addDays(periodOn(written).end, 1).slice(0, written.length);
}

let daysOfMonths: Map<string, string> | undefined;

function commonDays(month: string): string | undefined {
  if (daysOfMonths === undefined) {
    const [first = "", counts = ""] = packedDaysOfRates.split("|");
    let written = first;
    daysOfMonths = new Map();
    for (const count of counts.split(",")) {
      daysOfMonths.set(written, count);
      written = nextWritten(written);
    }
  }
  return daysOfMonths.get(month);
}
