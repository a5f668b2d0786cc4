import { EntrepotError, type Direction } from "../model/index.js";
import { type Draft, type Given, Refusal, type TextFormat } from "./format.js";
import { yearToDate } from "./periods.js";

const units: Readonly<Record<string, string>> = { tấn: "t", "nghìn tấn": "kt", chiếc: "piece", cái: "piece", m3: "m3", kg: "kg" };
const number = String.raw`(?:-?\d{1,3}(?:\.\d{3})+(?:,\d+)?|-?\d+(?:,\d+)?)`;
const figures = new RegExp(`^${number}(?:\\s+${number})*$`);
const withUnit = new RegExp(`^(?:\\d{1,3}\\s+)?(?<words>\\D.*?)\\s+(?<unit>USD|Nghìn tấn|Tấn|Chiếc|Cái|M3|Kg)\\s+(?<figures>${number}(?:\\s+${number})*)$`, "iu");

/** What the lines above the table say: which way, which month. */
interface Title {
  readonly direction: Direction | undefined;
  readonly period: string | undefined;
}

function titleOf(lines: readonly string[], given: Given): Title {
  const text = lines.join("\n").normalize("NFC").toLowerCase();
  const [, month, year] = /tháng\s+(\d{1,2})\s*(?:năm|\/|-)\s*(\d{4})/u.exec(text) ?? [];
  const words = text.includes("xuất khẩu") ? "export" : text.includes("nhập khẩu") ? "import" : undefined;
  return { direction: given.direction ?? words, period: given.period ?? (month === undefined || year === undefined ? undefined : `${year}-${month.padStart(2, "0")}`) };
}

/** One or two figures: a value alone where the unit is money, else a quantity and its value. */
function amounts(text: string, unit: string): Pick<Draft, "money" | "quantity"> | Refusal {
  const parts = text.trim().split(/\s+/);
  if (!figures.test(text.trim()) || parts.length > 2) return new Refusal("tables.number", `“${text.trim()}” is not a quantity and a value`, { found: text.trim(), expected: "24.231 165.862.236" });
  const [first = "", second] = parts;
  const money = (digits: string) => ({ money: { text: digits, decimal: "," as const, currency: "USD" } });
  if (second === undefined) return unit.toUpperCase() === "USD" ? money(first) : new Refusal("tables.number", `“${first}” may be a quantity or a value`, { found: first, expected: "a quantity and a value" });
  return { ...money(second), quantity: { text: first, decimal: ",", unit: units[unit.toLowerCase()] ?? unit } };
}

const isTotal = (words: string): boolean => /^tổng (?:trị giá|số)/iu.test(words);

function* draftsOf(line: string, { direction, period }: Required<Title>, given: Given): Generator<Draft | Refusal> {
  const [month = "", toDate] = line.split("|").map((part) => part.trim());
  const { words = "", unit = "", figures: first = "" } = withUnit.exec(month)?.groups ?? {};
  const goods = isTotal(words) ? {} : { commodity: { words } };
  const shared = { direction: direction ?? "unspecified", reporter: { scheme: "name" as const, text: given.reporter ?? "Vietnam" }, partner: given.partner === undefined ? null : { scheme: "name" as const, text: given.partner }, status: given.status ?? ("preliminary" as const), ...goods };
  const parts: [string | undefined, string, "period" | "year-to-date"][] = [[first, period ?? "", "period"], [toDate, yearToDate(period ?? ""), "year-to-date"]];
  for (const [text, when, coverage] of parts) {
    if (text === undefined || text === "") continue;
    const read = amounts(text, unit);
    yield read instanceof Refusal ? read : { ...shared, ...read, period: when, coverage };
  }
}

function* rows(lines: readonly string[], given: Given): Generator<{ row: number; drafted: Draft | Refusal }> {
  const title = titleOf(lines, given);
  if (title.direction === undefined || title.period === undefined) throw new EntrepotError("tables.given", "The text does not say of which month, or whether of exports or imports: give `direction` and `period`.", { expected: "direction and period" });
  for (const [at, line] of lines.entries()) {
    if (!line.includes("|") || !/\d/.test(line)) continue;
    if (!withUnit.test(line.split("|")[0]?.trim() ?? "")) yield { row: at + 1, drafted: new Refusal("tables.line", `“${line.trim().slice(0, 60)}” is no line of goods, unit and figures`, { found: line.trim().slice(0, 60), expected: "goods, unit, figures | figures to date" }) };
    else for (const drafted of draftsOf(line, { direction: title.direction, period: title.period }, given)) yield { row: at + 1, drafted };
  }
}

/**
 * The text of Viet Nam Customs' monthly tables of main goods, column groups separated by `|`: the month, then the year to date.
 * Percentages are left to be computed, since those of the text run into each other. Figures are preliminary unless `status` says otherwise.
 */
export const vietnamCustoms: TextFormat = { kind: "lines", name: "vietnam-customs", rows };
