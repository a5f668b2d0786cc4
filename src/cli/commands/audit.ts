import { findingsTable } from "../../display/index.js";
import { audit as auditFlows } from "../../indicators/index.js";
import type { Command } from "../command.js";
import { factOptions, readFlows } from "../facts.js";
import { jsonOption, printJson, wantsJson } from "../json.js";
import { printTables } from "../tables.js";

/** Facts to doubts. */
export const audit: Command = {
  name: "audit",
  usage: "FILE… [OPTIONS]",
  summary: "find figures that cannot all be right; exit code 1 when there are some",
  options: { ...factOptions, ...jsonOption },
  examples: ["entrepot audit article.txt --published 2023-11-13", "entrepot read --jsonl < articles.jsonl | entrepot audit -"],
  async run(call) {
    const flows = await readFlows(call);
    const findings = auditFlows(flows);
    if (wantsJson(call)) await printJson(call.terminal, findings);
    else await printTables(call.terminal, findings.length === 0 ? [] : [findingsTable(findings)], { none: `Flows looked at: ${flows.length}. Nothing was found against them.` });
    return findings.length > 0 ? 1 : 0;
  },
};
