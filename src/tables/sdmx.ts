import { EntrepotError, type Direction } from "../model/index.js";
import { type Cells, type Draft, type Drafted, type JsonFormat, type RecordFormat, Refusal } from "./format.js";

const directions: Readonly<Record<string, Direction>> = { M: "import", X: "export", RM: "re-import", RX: "re-export", T: "total" };

/** The code of "CODE: Label", as `labels=both` writes it. */
const codeOf = (text: string): string => /^([^:\s]+): /.exec(text)?.[1] ?? text;
const labelOf = (text: string): string | undefined => /^[^:\s]+: (.+)$/.exec(text)?.[1];

/** W and a number are the world and its parts; numbers are M49. */
function area(text: string): Draft["reporter"] {
  const [code, label] = [codeOf(text), labelOf(text)];
  if (code === "" || code === "*") return null;
  return { scheme: /^\d+$/.test(code) ? "m49" : "iso", text: code, ...(label === undefined ? {} : { label }) };
}

/** "HS17_TOTAL" is all goods, "HS17_0801" a heading of HS 2017. */
function goods(text: string): Pick<Draft, "commodity"> {
  const [, revision, code = codeOf(text)] = /^(HS\d*)_(.+)$/.exec(codeOf(text)) ?? [];
  if (code === "" || code === "*" || /^_?T(?:OTAL)?$/i.test(code)) return {};
  return { commodity: { words: labelOf(text) ?? code, ...(/^\d+$/.test(code) ? { hs: code } : {}), ...(revision === undefined ? {} : { hsRevision: revision }) } };
}

/** A second commodity, partner, transport or procedure that is not "all" breaks a total down. */
const isBreakdown = (cells: Cells): boolean => ["COMMODITY_2", "COUNTERPART_AREA_2", "TRANSPORT_MODE_BORDER", "CUSTOMS_PROC", "COMMODITY_CUSTOM_BREAKDOWN"].some((name) => !/^(?:\*|W0|W00|0|C00|_T|_Z|_X|TOTAL|HS\d*_TOTAL)?$/i.test(codeOf(cells(name))));

function draft(cells: Cells): Drafted {
  if (isBreakdown(cells)) return null;
  const flow = codeOf(cells("TRADE_FLOW", "FLOW"));
  const direction = directions[flow];
  if (direction === undefined) return new Refusal("tables.direction", `“${flow}” is no trade flow`, { found: flow, expected: Object.keys(directions).join(", "), column: "TRADE_FLOW" });
  const power = Number(codeOf(cells("UNIT_MULT")) || "0");
  if (!Number.isInteger(power) || Math.abs(power) > 15) return new Refusal("tables.scale", `“${cells("UNIT_MULT")}” is no power of ten`, { found: cells("UNIT_MULT"), expected: "a whole number such as 6", column: "UNIT_MULT" });
  const value = cells("OBS_VALUE");
  return {
    direction, period: codeOf(cells("TIME_PERIOD")), reporter: area(cells("REF_AREA")), partner: area(cells("COUNTERPART_AREA_1", "COUNTERPART_AREA")),
    // SDMX writes no marks between thousands, so a comma is a decimal mark.
    money: { text: value, scale: 10 ** power, decimal: value.includes(",") ? "," : ".", currency: codeOf(cells("UNIT_MEASURE", "CURRENCY")) || "USD" }, column: "OBS_VALUE", ...goods(cells("COMMODITY_1", "COMMODITY")),
  };
}

/** SDMX-CSV, 1.0 and 2.0, of International Merchandise Trade Statistics; `CODE: Label` and decimal commas are understood. */
export const sdmxCsv: RecordFormat = { kind: "records", name: "sdmx-csv", columns: [["REF_AREA"], ["TRADE_FLOW", "FLOW"], ["TIME_PERIOD"], ["OBS_VALUE"]], draft };

interface Dimension {
  readonly id: string;
  readonly values: readonly { readonly id: string; readonly name?: string }[];
}
interface Message {
  readonly structure: { readonly dimensions: { readonly series?: readonly Dimension[]; readonly observation: readonly Dimension[] } };
  readonly dataSets: readonly { readonly series?: Readonly<Record<string, { readonly observations: Readonly<Record<string, readonly unknown[]>> }>> }[];
}

function isMessage(json: unknown): json is Message {
  if (typeof json !== "object" || json === null || !("structure" in json) || !("dataSets" in json)) return false;
  const { structure, dataSets } = json as Partial<Message>;
  return Array.isArray(structure?.dimensions?.observation) && Array.isArray(dataSets);
}

/** What the positions of a key stand for: "0:3" is the first value of the first dimension, the fourth of the second. */
const named = (dimensions: readonly Dimension[], key: string): [string, string][] => key.split(":").flatMap((position, at): [string, string][] => {
  const dimension = dimensions[at];
  const value = dimension?.values[Number(position)];
  return dimension === undefined || value === undefined ? [] : [[dimension.id, value.id]];
});

function* observations(message: Message): Generator<Cells> {
  const { series = [], observation } = message.structure.dimensions;
  for (const set of message.dataSets) {
    for (const [key, { observations: values }] of Object.entries(set.series ?? {})) {
      const shared = named(series, key);
      for (const [at, [value]] of Object.entries(values)) {
        const cells = new Map([...shared, ...named(observation, at), ["OBS_VALUE", value === null || value === undefined ? "" : String(value)] as const]);
        yield (...names) => names.map((name) => cells.get(name)).find((cell) => cell !== undefined) ?? "";
      }
    }
  }
}

/** SDMX-JSON with series: numbers are read by their digits, not as binary floats. */
export const sdmxJson: JsonFormat = {
  kind: "json",
  name: "sdmx-json",
  *records(json) {
    const message = typeof json === "object" && json !== null && "data" in json ? json.data : json;
    if (!isMessage(message)) throw new EntrepotError("tables.shape", "The message has no structure with dimensions and no data sets.", { found: JSON.stringify(json)?.slice(0, 60) ?? "nothing", expected: "SDMX-JSON with series" });
    let row = 0;
    for (const cells of observations(message)) yield { row: ++row, drafted: draft(cells) };
  },
};
