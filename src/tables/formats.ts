import type { TableFormat } from "./format.js";

/** Every format by its name, each in a file of its own that is loaded when a table of it is read. */
const formats = {
  "comtrade": async () => (await import("./comtrade.js")).comtrade,
  "comtrade-json": async () => (await import("./comtrade.js")).comtradeJson,
  "comtrade-legacy": async () => (await import("./comtrade-legacy.js")).comtradeLegacy,
  "baci": async () => (await import("./baci.js")).baci,
  "wits": async () => (await import("./wits.js")).wits,
  "china-query": async () => (await import("./china-query.js")).chinaQuery,
  "china-monthly": async () => (await import("./china-monthly.js")).chinaMonthly,
  "vietnam-customs": async () => (await import("./vietnam-customs.js")).vietnamCustoms,
  "asean-stats": async () => (await import("./asean-stats.js")).aseanStats,
  "sdmx-csv": async () => (await import("./sdmx.js")).sdmxCsv,
  "sdmx-json": async () => (await import("./sdmx.js")).sdmxJson,
} satisfies Readonly<Record<string, () => Promise<TableFormat>>>;

/** The formats that tables are read by, by name. */
export type FormatName = keyof typeof formats;

/**
 * The names of the formats that {@link readTable} knows.
 *
 * @example
 * import { formatNames } from "entrepot/tables";
 * formatNames().includes("baci"); // => true
 */
export const formatNames = (): readonly FormatName[] => Object.keys(formats) as FormatName[];

/** The format of a name; null where it is none. */
export const formatNamed = async (name: string | undefined): Promise<TableFormat | null> => (name !== undefined && Object.hasOwn(formats, name) ? formats[name as FormatName]() : null);
