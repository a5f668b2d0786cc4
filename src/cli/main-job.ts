import { helpOf, parsed } from "./command.js";
import { jsonOption, printJson, wantsJson } from "./json.js";
import { mainJob } from "./main-job/job.js";
import { givenDocuments, seedDocuments } from "./main-job/job-documents.js";
import { jobJson, report } from "./main-job/report.js";
import { readingOptions } from "./reading-options.js";
import { exitCodeOf } from "./run-cli.js";
import { print, type Terminal } from "./terminal.js";

const job = {
  name: "main-job",
  usage: "[FILE…] [--published DATE] [--json]",
  summary: "Reads texts, holds their figures against dated rates and adds them up; without a file, the five documents in seeds.",
  options: { published: readingOptions.published, encoding: readingOptions.encoding, ...jsonOption, help: { type: "boolean", short: "h", help: "print this help" } },
  examples: ["npm start", "npm start -- article.txt --published 2025-10-21", "npm start -- --json"],
} as const;

async function run(args: readonly string[], terminal: Terminal): Promise<void> {
  const call = parsed(job, args, terminal);
  if (call.flag("help")) return print(terminal, helpOf({ ...job, run: async () => 0 }).replace("entrepot main-job", "npm start --"));
  const documents = call.arguments.length === 0 ? await seedDocuments() : await givenDocuments(call);
  const done = mainJob(documents);
  return wantsJson(call) ? printJson(terminal, jobJson(done)) : print(terminal, report(terminal, done));
}

/** The main job of `npm start`; returns the exit code. */
export async function runMainJob(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await run(args, terminal);
    return 0;
  } catch (thrown) {
    return exitCodeOf(thrown, terminal, "npm start --");
  }
}
