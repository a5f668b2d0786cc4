import { day, half, isEntrepotError, month, type Period, period, quarter, year } from "../model/index.js";

const readers: readonly (readonly [RegExp, (parts: readonly string[]) => Period])[] = [
  [/^(\d{4})$/, ([, y]) => year(Number(y))],
  [/^(\d{4})-?(0[1-9]|1[0-2])$/, ([, y, m]) => month(Number(y), Number(m))],
  [/^(\d{4})-M(0[1-9]|1[0-2])$/, ([, y, m]) => month(Number(y), Number(m))],
  [/^(\d{4})-?Q([1-4])$/, ([, y, q]) => quarter(Number(y), Number(q))],
  [/^(\d{4})-?[SH]([12])$/, ([, y, h]) => half(Number(y), Number(h))],
  [/^(\d{4}-\d{2}-\d{2})$/, ([, date = ""]) => day(date)],
  [/^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/, ([, start = "", end = ""]) => period(start, end)],
];

const known = new Map<string, Period | null>();

/** The days of a period as tables write it: 2024, 202405, 2024-05, 2024-Q2, 2024-05-17, a start and an end; null for what is none. */
export function readPeriod(text: string): Period | null {
  const read = known.get(text);
  const found = read === undefined ? parsed(text) : read;
  if (read === undefined && known.size < 10_000) known.set(text, found);
  return found === null ? null : { ...found };
}

function parsed(text: string): Period | null {
  for (const [pattern, make] of readers) {
    const parts = pattern.exec(text.trim());
    if (parts) return attempt(() => make(parts));
  }
  return null;
}

function attempt(make: () => Period): Period | null {
  try {
    return make();
  } catch (thrown) {
    if (isEntrepotError(thrown)) return null;
    throw thrown;
  }
}

/** The months from January to the month of a period, which is one month. */
export const yearToDate = (monthText: string): string => {
  const read = readPeriod(monthText);
  return read === null ? monthText : `${read.start.slice(0, 4)}-01-01/${read.end}`;
};

