import { type Direction, EntrepotError } from "../model/index.js";
import { type Cells, type Draft, type Drafted, type JsonFormat, type RecordFormat, Refusal } from "./format.js";

const directions: Readonly<Record<string, Direction>> = { M: "import", X: "export", RM: "re-import", RX: "re-export" };
/** Domestic exports, foreign imports and processing: parts of X and M, which stand beside them. */
const partsOfFlows = new Set(["DX", "FM", "MIP", "MOP", "XIP", "XOP"]);

/** Rows that break a total down by second partner, customs procedure, transport or supply stand beside it: they would double sums. */
const isBreakdown = (cells: Cells): boolean => !/^0*$/.test(cells("partner2Code")) || !/^(?:C00)?$/.test(cells("customsCode")) || !/^0*$/.test(cells("motCode")) || !/^0*$/.test(cells("mosCode"));

/** Some vintages write 0 for what is not there. */
const isThere = (text: string): boolean => !/^[0.]*$/.test(text);

const units: Readonly<Record<string, string>> = { u: "piece", "m²": "m2", "m³": "m3", "2u": "pair" };

function quantityOf(cells: Cells): Pick<Draft, "quantity"> {
  const [weight, count, unit] = [cells("netWgt"), cells("qty"), cells("qtyUnitAbbr")];
  if (isThere(weight)) return { quantity: { text: weight, unit: "kg" } };
  if (isThere(count) && unit !== "" && unit !== "N/A") return { quantity: { text: count, unit: units[unit] ?? unit } };
  return {};
}

function goods(cells: Cells): Pick<Draft, "commodity"> {
  const [code, words, scheme] = [cells("cmdCode"), cells("cmdDesc"), cells("classificationCode")];
  if (code === "" || code.toUpperCase() === "TOTAL") return {};
  const isHarmonized = scheme === "" || /^H[S\d]/i.test(scheme);
  return { commodity: { words: words === "" ? code : words, ...(isHarmonized ? { hs: code } : {}), ...(isHarmonized && scheme !== "" ? { hsRevision: scheme } : {}) } };
}

const area = (text: string, label: string): Draft["reporter"] => ({ scheme: "comtrade", text, ...(label === "" ? {} : { label }) });

/** A row of Comtrade's interface of 2021 and later: imports are valued cif, exports fob, in dollars. */
function draft(cells: Cells): Drafted {
  const code = cells("flowCode");
  if (partsOfFlows.has(code) || isBreakdown(cells)) return null;
  const direction = directions[code];
  if (direction === undefined) return new Refusal("tables.direction", `“${code}” is no flow of Comtrade`, { found: code, expected: Object.keys(directions).join(", "), column: "flowCode" });
  return {
    direction, period: cells("period"), reporter: area(cells("reporterCode"), cells("reporterDesc")), partner: area(cells("partnerCode"), cells("partnerDesc")),
    money: { text: cells("primaryValue"), currency: "USD" }, column: "primaryValue", valuation: direction.endsWith("import") ? "cif" : "fob",
    ...quantityOf(cells), ...goods(cells),
  };
}

/** Comtrade as CSV of its interface, or as a tab-separated bulk file (also gzipped). */
export const comtrade: RecordFormat = { kind: "records", name: "comtrade", columns: [["flowCode"], ["reporterCode"], ["partnerCode"], ["period"], ["cmdCode"], ["primaryValue"]], draft };

/** Comtrade's answer as JSON: an envelope with `data`. Its numbers are read by their digits. */
export const comtradeJson: JsonFormat = {
  kind: "json",
  name: "comtrade-json",
  *records(json) {
    const data = typeof json === "object" && json !== null && "data" in json ? json.data : json;
    if (!Array.isArray(data)) throw new EntrepotError("tables.shape", "The answer of Comtrade has no list of data.", { found: JSON.stringify(json)?.slice(0, 60) ?? "nothing", expected: "{ data: [ … ] }" });
    for (const [at, record] of data.entries()) yield { row: at + 1, drafted: draft(cellsOf(record)) };
  },
};

/** The fields of a record as cells, whatever their case: the reference spells `cifValue`, answers `cifvalue`. */
function cellsOf(record: unknown): Cells {
  const fields = new Map(Object.entries(typeof record === "object" && record !== null ? record : {}).map(([name, value]) => [name.toLowerCase(), value === null ? "" : String(value)]));
  return (...names) => names.map((name) => fields.get(name.toLowerCase())).find((value) => value !== undefined) ?? "";
}
