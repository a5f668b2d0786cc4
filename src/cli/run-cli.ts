import { isEntrepotError } from "../model/index.js";
import { type Command, helpOf, parsed, UsageError } from "./command.js";
import { commands } from "./commands/index.js";
import { print, tell, type Terminal } from "./terminal.js";
import { version } from "./version.js";

const helpOptions = { help: { type: "boolean", short: "h", help: "print this help" } } as const;

function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    "entrepot: trade facts from prose and tables, sourced, converted and added exactly.",
    "", "Commands:", ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    "", "“entrepot COMMAND --help” tells more. “-” reads stdin. Exit codes: 0 done, 1 failed, 2 asked wrongly.",
  ].join("\n");
}

async function runCommand(command: Command, args: readonly string[], terminal: Terminal): Promise<number> {
  const complete = { ...command, options: { ...command.options, ...helpOptions } };
  const call = parsed(complete, args, terminal);
  if (!call.flag("help")) return command.run(call);
  await print(terminal, helpOf(complete));
  return 0;
}

async function dispatch([name, ...args]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === undefined) throw new UsageError("a command is missing.");
  if (name === "--version" || name === "-v") return print(terminal, version()).then(() => 0);
  if (name === "--help" || name === "-h" || name === "help") return print(terminal, overview()).then(() => 0);
  const command = commands.find((each) => each.name === name);
  if (command === undefined) throw new UsageError(`there is no command “${name}”; there are ${commands.map((each) => each.name).join(", ")}.`);
  return runCommand(command, args, terminal);
}

/** The exit code for what was thrown: 2 for what was asked wrongly, 1 for what failed; a reader that went away is no failure. */
export function exitCodeOf(thrown: unknown, terminal: Terminal, program: string): number {
  if ((thrown as { code?: string } | null)?.code === "EPIPE") return 0;
  if (thrown instanceof UsageError) {
    tell(terminal, `${program}: ${thrown.message}\n“${program} --help” tells more.`);
    return 2;
  }
  if (!isEntrepotError(thrown)) throw thrown;
  tell(terminal, `${program}: ${thrown.message} [${thrown.code}]`);
  return 1;
}

/** Runs one command line; returns the exit code. Data goes to stdout, everything else to stderr. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(args, terminal);
  } catch (thrown) {
    return exitCodeOf(thrown, terminal, "entrepot");
  }
}
