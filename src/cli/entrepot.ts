#!/usr/bin/env node
import { runCli } from "./run-cli.js";

// A pipe whose reader has gone ("| head") ends the work quietly.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});
process.exitCode = await runCli(process.argv.slice(2), process);
