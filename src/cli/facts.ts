import { extname } from "node:path";
import { EntrepotError, readingFromJson, type TradeFlow, tradeFlowFromJson } from "../model/index.js";
import { readText, type ReadOptions } from "../text/index.js";
import { readDocument, type TextDocument } from "./documents.js";
import type { Terminal } from "./terminal.js";

/** What a piece of JSON may be: a flow, a reading (with its flows), a line of `read --jsonl`, or a list of these. */
function flowsOfJson(value: unknown): TradeFlow[] {
  if (Array.isArray(value)) return value.flatMap(flowsOfJson);
  if (typeof value === "object" && value !== null) {
    if ("reading" in value) return flowsOfJson(value.reading);
    if ("error" in value) return [];
    if ("flows" in value) return readingFromJson(value).flows;
  }
  return [tradeFlowFromJson(value)];
}

function parsedJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new EntrepotError("cli.json", `${where} is no JSON.`, { found: text.slice(0, 60), expected: "JSON of facts, as “entrepot read --json” prints it", cause });
  }
}

const jsonLines = ({ name, text }: TextDocument): TradeFlow[] => text.split("\n").flatMap((line, at) => (line.trim() === "" ? [] : flowsOfJson(parsedJson(line, `${name}, line ${at + 1},`))));

/** What a document holds: by the ending of its name, else by its first character, since stdin has no name. */
function formatOf({ name, text }: TextDocument): "json" | "lines" | "prose" {
  const ending = extname(name).toLowerCase();
  if (ending === ".json") return "json";
  if (ending === ".jsonl" || ending === ".ndjson") return "lines";
  if (ending !== "" || !/^\s*[[{]/.test(text.slice(0, 100))) return "prose";
  return text.trimEnd().split("\n", 2).every((line) => /^\s*\{.*\}\s*$/.test(line)) ? "lines" : "json";
}

/** The flows of files: facts as JSON or JSON lines, or texts that are read first. */
export async function readFlows(files: readonly string[], options: ReadOptions, terminal: Terminal): Promise<TradeFlow[]> {
  const flows: TradeFlow[] = [];
  for (const file of files) {
    const document = await readDocument(file, terminal);
    const format = formatOf(document);
    if (format === "prose") flows.push(...readText(document.text, { ...options, document: document.name }).flows);
    else flows.push(...(format === "json" ? flowsOfJson(parsedJson(document.text, document.name)) : jsonLines(document)));
  }
  return flows;
}
