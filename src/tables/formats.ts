import { aseanStats } from "./asean-stats.js";
import { baci } from "./baci.js";
import { chinaMonthly } from "./china-monthly.js";
import { chinaQuery } from "./china-query.js";
import { comtrade, comtradeJson } from "./comtrade.js";
import { comtradeLegacy } from "./comtrade-legacy.js";
import type { TableFormat } from "./format.js";
import { sdmxCsv, sdmxJson } from "./sdmx.js";
import { vietnamCustoms } from "./vietnam-customs.js";
import { wits } from "./wits.js";

/** The formats that tables are read by, by name. */
export type FormatName = "comtrade" | "comtrade-json" | "comtrade-legacy" | "baci" | "wits" | "china-query" | "china-monthly" | "vietnam-customs" | "asean-stats" | "sdmx-csv" | "sdmx-json";

/** Every format, each in a file of its own. */
export const formats: readonly TableFormat[] = [comtrade, comtradeJson, comtradeLegacy, baci, wits, chinaQuery, chinaMonthly, vietnamCustoms, aseanStats, sdmxCsv, sdmxJson];

/**
 * The names of the formats that {@link readTable} knows.
 *
 * @example
 * import { formatNames } from "entrepot/tables";
 * formatNames().includes("baci"); // => true
 */
export const formatNames = (): readonly string[] => formats.map(({ name }) => name);
