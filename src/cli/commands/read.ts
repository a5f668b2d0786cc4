import { highlightedHtml, highlightStyle, readingTables } from "../../display/index.js";
import { readText } from "../../text/index.js";
import { type Call, type Command, needed, UsageError, wholeNumber } from "../command.js";
import { readDocument, type TextDocument } from "../documents.js";
import { jsonOption, printJson, wantsJson } from "../json.js";
import { readLines } from "../read-lines.js";
import { readingOptions, readOptionsOf } from "../reading-options.js";
import { printTables } from "../tables.js";
import { print } from "../terminal.js";

async function readOne(call: Call, { name, text }: TextDocument): Promise<void> {
  const { terminal } = call;
  const reading = readText(text, { ...readOptionsOf(call), document: name, explain: call.flag("explain") });
  if (wantsJson(call)) return printJson(terminal, { document: name, ...reading });
  if (call.flag("html")) return print(terminal, `<!doctype html><meta charset="utf-8"><style>${highlightStyle}</style>${highlightedHtml(text, reading)}`);
  await printTables(terminal, readingTables(reading), { heading: call.arguments.length > 1 ? name : undefined, none: `${name}: no fact was found.` });
}

/** Texts to facts. */
export const read: Command = {
  name: "read",
  usage: "FILE… [OPTIONS]   or   --jsonl < lines > lines",
  summary: "read the trade facts of texts",
  options: {
    ...readingOptions, ...jsonOption,
    html: { type: "boolean", help: "print the text as HTML with every fact marked" },
    explain: { type: "boolean", help: "with --json: tell which rule read which characters" },
    jsonl: { type: "boolean", help: "read {id, text, published, language} lines on stdin, write {id, reading} lines" },
    workers: { type: "string", value: "N", help: "with --jsonl: so many threads read; 0, one text after the other, unless given" },
  },
  examples: ["entrepot read article.txt --published 2025-10-21", "entrepot read --jsonl < articles.jsonl > readings.jsonl"],
  async run(call) {
    if (call.flag("jsonl")) {
      if (call.arguments.length > 0) throw new UsageError("--jsonl reads stdin and takes no file.");
      await readLines(call.terminal, readOptionsOf(call), wholeNumber(call, "workers") ?? 0);
      return 0;
    }
    for (const file of needed(call, "a file (“-” is stdin)")) await readOne(call, await readDocument(file, call.terminal, call.text("encoding")));
    return 0;
  },
};
