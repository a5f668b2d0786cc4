import { extname } from "node:path";
import { EntrepotError, readingFromJson, type TradeFlow, tradeFlowFromJson } from "../model/index.js";
import { formatNames, readTable, type TableMapping } from "../tables/index.js";
import { readText } from "../text/index.js";
import { type Call, choice, needed } from "./command.js";
import { inputOf, nameOf, readDocument, type TextDocument } from "./documents.js";
import { readingOptions, readOptionsOf } from "./reading-options.js";
import { tell } from "./terminal.js";

/** Options of every command that takes facts: from texts, from JSON, from tables. */
export const factOptions = {
  ...readingOptions,
  format: { type: "string", value: "NAME", help: "the files are tables of this format: comtrade, baci, sdmx-csv …" },
  mapping: { type: "string", value: "FILE|JSON", help: "the files are tables; which column holds what" },
} as const;

/** What a piece of JSON may be: a flow, a reading (with its flows), a line of `read --jsonl`, or a list of these. */
function flowsOfJson(value: unknown): TradeFlow[] {
  if (Array.isArray(value)) return value.flatMap(flowsOfJson);
  if (typeof value === "object" && value !== null) {
    if ("reading" in value) return flowsOfJson(value.reading);
    if ("flows" in value) return readingFromJson(value).flows;
  }
  return [tradeFlowFromJson(value)];
}

function parsedJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new EntrepotError("cli.json", `${where} is no JSON.`, { found: text.slice(0, 60), expected: "JSON, as “entrepot read --json” prints it", cause });
  }
}

const jsonLines = ({ name, text }: TextDocument): TradeFlow[] => text.split("\n").flatMap((line, at) => (line.trim() === "" ? [] : flowsOfJson(parsedJson(line, `${name}, line ${at + 1},`))));

/** What a document holds: by the ending of its name, else by its first character, since stdin has no name. */
function kindOf({ name, text }: TextDocument): "json" | "lines" | "prose" {
  const ending = extname(name).toLowerCase();
  if (ending === ".json") return "json";
  if (ending === ".jsonl" || ending === ".ndjson") return "lines";
  if (ending !== "" || !/^\s*[[{]/.test(text.slice(0, 100))) return "prose";
  return text.trimEnd().split("\n", 2).every((line) => /^\s*\{.*\}\s*$/.test(line)) ? "lines" : "json";
}

/** JSON given on the command line itself, or the name of a file that holds it. */
export async function jsonArgument(given: string, call: Call): Promise<unknown> {
  const inline = given.trimStart().startsWith("{");
  return parsedJson(inline ? given : (await readDocument(given, call.terminal)).text, inline ? "The option" : given);
}

async function tableFlows(file: string, call: Call): Promise<TradeFlow[]> {
  const format = choice(call, "format", formatNames());
  const mapping = call.text("mapping");
  const how = { ...(format === undefined ? {} : { format }), ...(mapping === undefined ? {} : { mapping: (await jsonArgument(mapping, call)) as TableMapping }) };
  const encoding = call.text("encoding");
  const flows: TradeFlow[] = [];
  const options = { ...how, document: nameOf(file), ...(encoding === undefined ? {} : { encoding }), onProblem: ({ message }: { message: string }) => tell(call.terminal, `${nameOf(file)}: ${message}`) };
  for await (const flow of readTable(inputOf(file, call.terminal), options)) flows.push(flow);
  return flows;
}

async function documentFlows(file: string, call: Call): Promise<TradeFlow[]> {
  const document = await readDocument(file, call.terminal, call.text("encoding"));
  const kind = kindOf(document);
  if (kind === "prose") return readText(document.text, { ...readOptionsOf(call), document: document.name }).flows;
  return kind === "json" ? flowsOfJson(parsedJson(document.text, document.name)) : jsonLines(document);
}

/** The flows of all files of a call; rows that are no flow are told on stderr. */
export async function readFlows(call: Call): Promise<TradeFlow[]> {
  const isTable = call.text("format") !== undefined || call.text("mapping") !== undefined;
  const flows: TradeFlow[][] = [];
  for (const file of needed(call, "a file (“-” is stdin)")) flows.push(await (isTable ? tableFlows : documentFlows)(file, call));
  return flows.flat();
}
