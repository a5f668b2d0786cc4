import type { Direction } from "../model/index.js";
import { type Cells, type Drafted, type RecordFormat, Refusal } from "./format.js";

const directions: Readonly<Record<string, Direction>> = { import: "import", export: "export", "re-import": "re-import", "re-export": "re-export" };

/** Rows by second partner, customs procedure or transport stand beside their total. */
const isBreakdown = (cells: Cells): boolean => ["2nd Partner Code", "Customs Proc. Code", "Mode of Transport Code"].some((name) => !/^(?:0*|C00)$/.test(cells(name)));

function draft(cells: Cells): Drafted {
  if (isBreakdown(cells)) return null;
  const word = cells("TradeFlow", "Trade Flow");
  const direction = directions[word.toLowerCase()];
  if (direction === undefined) return new Refusal("tables.direction", `“${word}” is no flow of Comtrade`, { found: word, expected: "Import, Export, Re-Import, Re-Export", column: "TradeFlow" });
  const [code, words, weight] = [cells("Commodity Code"), cells("Commodity"), cells("Netweightkg", "Netweight (kg)")];
  return {
    direction, period: cells("Period"),
    reporter: { scheme: "comtrade", text: cells("Reporter Code"), label: cells("Reporter") }, partner: { scheme: "comtrade", text: cells("Partner Code"), label: cells("Partner") },
    money: { text: cells("TradeValueUS", "Trade Value (US$)"), currency: "USD" }, column: "TradeValueUS", valuation: direction.endsWith("import") ? "cif" : "fob",
    ...(/^[0.]*$/.test(weight) ? {} : { quantity: { text: weight, unit: "kg" } }),
    ...(code === "" || code.toUpperCase() === "TOTAL" ? {} : { commodity: { words: words === "" ? code : words, hs: code, hsRevision: cells("Classification") } }),
  };
}

/** CSV as Comtrade's former site gave it. */
export const comtradeLegacy: RecordFormat = { kind: "records", name: "comtrade-legacy", columns: [["Classification"], ["Period"], ["TradeFlow", "Trade Flow"], ["Reporter Code"], ["Partner Code"], ["Commodity Code"], ["TradeValueUS", "Trade Value (US$)"]], draft };
