import { aggregate as aggregateFlows, type Result } from "../../aggregate/index.js";
import { markdownTable, resultNotes, resultTable } from "../../display/index.js";
import type { Command } from "../command.js";
import { factOptions, readFlows } from "../facts.js";
import { jsonOption, printJson, wantsJson } from "../json.js";
import { planOf, planOptions } from "../plan-options.js";
import { printTables } from "../tables.js";
import { print, tell, type Terminal } from "../terminal.js";

async function printMarkdown(terminal: Terminal, result: Result): Promise<void> {
  await print(terminal, markdownTable(resultTable(result)));
  for (const note of resultNotes(result)) tell(terminal, note);
}

/** Facts to sums. */
export const aggregate: Command = {
  name: "aggregate",
  usage: "FILE… [OPTIONS]",
  summary: "add up the flows of texts and facts, exactly, without counting trade twice",
  options: { ...planOptions, ...factOptions, ...jsonOption, markdown: { type: "boolean", help: "print a Markdown table; notes go to stderr" } },
  examples: ["entrepot aggregate facts.jsonl --by reporter,year --currency USD --overlaps coarsest", "entrepot read --jsonl < articles.jsonl | entrepot aggregate - --plan plan.json"],
  async run(call) {
    const { terminal } = call;
    const flows = await readFlows(call);
    const result = aggregateFlows(flows, await planOf(call));
    if (wantsJson(call)) await printJson(terminal, { columns: result.columns, rows: result.rows, overlaps: result.overlaps, problems: result.problems, warnings: result.warnings, rates: result.rates });
    else if (call.flag("markdown")) await printMarkdown(terminal, result);
    else await printTables(terminal, [resultTable(result)], { notes: resultNotes(result) });
    return 0;
  },
};
