import type { Direction } from "../model/index.js";
import { type Cells, type Drafted, type RecordFormat, Refusal } from "./format.js";

const directions: Readonly<Record<string, Direction>> = { export: "export", "gross exports": "export", import: "import", "gross imports": "import", "re-export": "re-export", "re-exports": "re-export", "re-import": "re-import", "re-imports": "re-import" };
const value = "TradeValue in 1000 USD";

function draft(cells: Cells): Drafted {
  const word = cells("TradeFlowName");
  const direction = directions[word.toLowerCase()];
  if (direction === undefined) return new Refusal("tables.direction", `“${word}” is no flow of WITS`, { found: word, expected: Object.keys(directions).join(", "), column: "TradeFlowName" });
  const [code, nomenclature] = [cells("ProductCode"), cells("Nomenclature")];
  const goods = { words: code, ...(/^\d+$/.test(code) ? { hs: code } : {}), ...(/^\d+$/.test(code) && nomenclature !== "" ? { hsRevision: nomenclature } : {}) };
  return {
    direction, period: cells("Year"), reporter: { scheme: "iso", text: cells("ReporterISO3"), label: cells("ReporterName") }, partner: { scheme: "iso", text: cells("PartnerISO3"), label: cells("PartnerName") },
    money: { text: cells(value), scale: 1000, currency: "USD" }, column: value, quantity: { text: cells("NetWeight in KGM"), unit: "kg" },
    ...(/^(?:total)?$/i.test(code) ? {} : { commodity: goods }),
  };
}

/** CSV of the World Bank's WITS: values in thousand dollars, places by three letters of ISO 3166. */
export const wits: RecordFormat = { kind: "records", name: "wits", columns: [["ReporterISO3"], ["PartnerISO3"], ["Year"], ["TradeFlowName"], ["ProductCode"], [value]], draft };
