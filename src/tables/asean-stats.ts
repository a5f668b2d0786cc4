import type { Direction } from "../model/index.js";
import { type Cells, type Drafted, type RecordFormat, Refusal } from "./format.js";

const directions: Readonly<Record<string, Direction>> = { X: "export", M: "import", T: "total", EXPORT: "export", IMPORT: "import", TOTAL: "total" };
const value = "Trade Value (US$)";

/** "2018", "201805", or a part of the year beside it: "Q2", "M05", "5". */
function periodOf(year: string, part: string): string {
  if (/^\d{4}/.test(part)) return part;
  const [, letter = "M", number = ""] = /^([MQ])?0?(\d{1,2})$/i.exec(part) ?? [];
  if (number === "") return year;
  return letter.toUpperCase() === "Q" ? `${year}-Q${number}` : `${year}-${number.padStart(2, "0")}`;
}

function draft(cells: Cells): Drafted {
  const flow = cells("Flow");
  const direction = directions[flow.toUpperCase()];
  if (direction === undefined) return new Refusal("tables.direction", `“${flow}” is no flow of ASEANstats`, { found: flow, expected: "X, M, T", column: "Flow" });
  const [code, words] = [cells("Commodity Code"), cells("Commodity")];
  return {
    direction, period: periodOf(cells("Year"), cells("Period")), reporter: { scheme: "asean", text: cells("Reporter") }, partner: { scheme: "asean", text: cells("Partner") },
    money: { text: cells(value), currency: "USD" }, column: value,
    ...(/^(?:total)?$/i.test(code) ? {} : { commodity: { words: words === "" ? code : words, ...(/^\d+$/.test(code) ? { hs: code } : {}) } }),
  };
}

/** CSV of ASEANstats: two-letter codes of reporters and partners, groups among them, exports, imports and two-way totals in dollars. */
export const aseanStats: RecordFormat = { kind: "records", name: "asean-stats", columns: [["Reporter"], ["Partner"], ["Year"], ["Flow"], ["Commodity Code"], [value]], draft };
