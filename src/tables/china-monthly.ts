import type { Row } from "../input/index.js";
import { type CurrencyCode, type Direction, EntrepotError } from "../model/index.js";
import type { Draft, Given, GridFormat } from "./format.js";
import { yearToDate } from "./periods.js";

/** A column of figures: which way, and of which months. */
interface FigureColumn {
  readonly at: number;
  readonly direction: Direction;
  readonly coverage: "period" | "year-to-date";
}

/** What stands above the figures: months, money, columns. */
interface Heading {
  readonly month: string;
  readonly scale: number;
  readonly currency: CurrencyCode;
  readonly columns: readonly FigureColumn[];
  /** Whether rows are partners of the nation; else they are places in it. */
  readonly byPartner: boolean;
  readonly below: number;
}

const directions: Readonly<Record<string, Direction>> = { 进出口: "total", 出口: "export", 进口: "import" };
const units: readonly (readonly [RegExp, number, CurrencyCode])[] = [[/百万美元/, 1e6, "USD"], [/千美元/, 1e3, "USD"], [/亿美元/, 1e8, "USD"], [/万美元/, 1e4, "USD"], [/美元/, 1, "USD"], [/亿元|亿人民币/, 1e8, "CNY"], [/万元|万人民币/, 1e4, "CNY"], [/元|人民币/, 1, "CNY"]];

const squeezed = (cell: string): string => cell.replace(/\s+/g, "");
const wayOf = (cell: string): Direction | undefined => directions[squeezed(cell)];

/** A heading over several columns stands over its first cell alone, or over each: the last one to the left counts. */
function spread(cells: readonly string[]): (string | undefined)[] {
  let last: string | undefined;
  return cells.map((cell) => (last = cell === "" ? last : cell));
}

function coverageOf(cell: string): FigureColumn["coverage"] | undefined {
  const text = squeezed(cell);
  if (/^1[至-]当?\d*月|累计$/.test(text)) return "year-to-date";
  return text === "当月" || /^\d{1,2}月$/.test(text) ? "period" : undefined;
}

/** Two rows of headings: 进出口, 出口, 进口 (in any order) above 当月 and 1至当月累计; a third group of percentages is left out. */
function columnsOf(upper: Row, lower: Row): readonly FigureColumn[] {
  const above = spread(upper.cells);
  return lower.cells.flatMap((cell, at): FigureColumn[] => {
    const [direction, coverage] = [wayOf(above[at] ?? ""), coverageOf(cell)];
    return direction === undefined || coverage === undefined ? [] : [{ at, direction, coverage }];
  });
}

function headingOf(rows: readonly Row[], given: Given): Heading {
  const found = rows.findIndex((row, at) => columnsOf(row, rows[at + 1] ?? { cells: [], row: 0 }).length > 0);
  const [upper, lower] = [rows[found], rows[found + 1]];
  if (upper === undefined || lower === undefined) throw new EntrepotError("tables.columns", "The table has no columns 进出口, 出口 or 进口 over 当月 and 1至当月累计.", { found: rows[0]?.cells.join(", ").slice(0, 80) ?? "nothing", expected: "进出口, 出口, 进口 over 当月, 1至当月累计" });
  const title = rows.slice(0, found + 2).flatMap(({ cells }) => cells).join(" ");
  const unit = units.find(([words]) => words.test(/单位[:：]?\s*\S+/.exec(title)?.[0] ?? title));
  const [, year, month] = /(\d{4})年(?:1[至-])?(\d{1,2})月/.exec(squeezed(title)) ?? [];
  const when = given.period ?? (year === undefined || month === undefined ? undefined : `${year}-${month.padStart(2, "0")}`);
  if (unit === undefined || when === undefined) throw new EntrepotError("tables.given", "The title names no unit, or no month: without them the figures say nothing.", { found: title.slice(0, 80), expected: "a title such as 2024年3月 … 单位：万元" });
  return { month: when, scale: unit[1], currency: unit[2], columns: columnsOf(upper, lower), byPartner: /国别|国家/.test(title), below: found + 2 };
}

/** The country's own row, and rows of which it is said that they are parts of the row above. */
const isNation = (words: string): boolean => /^(?:总值|全国|合计|总计)$/.test(words);
const isMemo = (words: string): boolean => /^其中/.test(words);

function drafts({ cells }: Row, heading: Heading, given: Given): Draft[] {
  const words = squeezed(cells[0] ?? "");
  if (words === "" || isMemo(words)) return [];
  const nation = { scheme: "name" as const, text: "中国" };
  const place = isNation(words) ? null : { scheme: "name" as const, text: words };
  const stated = given.partner === undefined ? null : { scheme: "name" as const, text: given.partner };
  const parties = heading.byPartner ? { reporter: nation, partner: place ?? { scheme: "name" as const, text: "世界" } } : { reporter: place ?? nation, partner: stated };
  return heading.columns.map(({ at, direction, coverage }): Draft => ({
    direction, coverage, ...parties,
    period: coverage === "period" ? heading.month : yearToDate(heading.month),
    money: { text: cells[at] ?? "", scale: heading.scale, currency: heading.currency }, status: given.status ?? "preliminary",
  }));
}

function* rows(all: readonly Row[], given: Given): Generator<{ row: number; drafted: Draft[] }> {
  const heading = headingOf(all, given);
  for (const row of all.slice(heading.below)) {
    if (row.cells.slice(1).some((cell) => /\d/.test(cell))) yield { row: row.row, drafted: drafts(row, heading, given) };
  }
}

/**
 * The monthly tables of China Customs, by place of trader or origin, or by country (国别), whatever order exports and imports come
 * in; 总值 is the nation, or the world, and 其中 rows are left out as parts of the row above. Unit and month stand in the title.
 */
export const chinaMonthly: GridFormat = { kind: "grid", name: "china-monthly", fallback: "gb18030", rows };
