import { parseArgs } from "node:util";
import type { Terminal } from "./terminal.js";

/** An option of a command, with what its help says. */
export interface CommandOption {
  readonly type: "string" | "boolean";
  readonly short?: string;
  readonly multiple?: boolean;
  /** How the value is called in the help: DATE, CURRENCY … */
  readonly value?: string;
  readonly help: string;
}

/** What was given on the command line. */
export interface Call {
  readonly terminal: Terminal;
  readonly arguments: readonly string[];
  /** The text of an option; undefined where it is not given. */
  text(name: string): string | undefined;
  flag(name: string): boolean;
}

/** A command: its help and what it does. `run` returns the exit code. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  readonly examples: readonly string[];
  run(call: Call): Promise<number>;
}

/** Thrown for what was asked wrongly: exit code 2. */
export class UsageError extends Error {}

/** Arguments and options by the command's own list. Errors: `UsageError`. */
export function parsed(command: Pick<Command, "options">, args: readonly string[], terminal: Terminal): Call {
  const options = Object.fromEntries(Object.entries(command.options).map(([name, { type, short }]) => [name, { type, ...(short === undefined ? {} : { short }) }]));
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const given = values as Record<string, string | boolean | undefined>;
    return { terminal, arguments: positionals, text: (name) => (typeof given[name] === "string" ? given[name] : undefined), flag: (name) => given[name] === true };
  } catch (thrown) {
    throw new UsageError(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

/** The value of an option out of a closed list. */
export function choice<T extends string>(call: Call, name: string, allowed: readonly T[]): T | undefined {
  const given = call.text(name);
  if (given === undefined) return undefined;
  const found = allowed.find((each) => each === given);
  if (found === undefined) throw new UsageError(`--${name} is one of ${allowed.join(", ")}, not “${given}”.`);
  return found;
}

/** The value of an option that is a whole number. */
export function wholeNumber(call: Call, name: string): number | undefined {
  const given = call.text(name);
  if (given !== undefined && !/^\d{1,6}$/.test(given)) throw new UsageError(`--${name} is a whole number, not “${given}”.`);
  return given === undefined ? undefined : Number(given);
}

/** At least so many arguments. */
export function needed(call: Call, what: string): readonly [string, ...string[]] {
  const [first, ...rest] = call.arguments;
  if (first === undefined) throw new UsageError(`${what} is missing.`);
  return [first, ...rest];
}

const flagText = ([name, { short, value }]: [string, CommandOption]): string => `${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;

/** The help of one command. */
export function helpOf({ name, usage, summary, options, examples }: Command): string {
  const entries = Object.entries(options);
  const width = Math.max(0, ...entries.map((entry) => flagText(entry).length));
  const lines = entries.map((entry) => `  ${flagText(entry).padEnd(width)}  ${entry[1].help}`);
  return [`entrepot ${name} ${usage}`, "", summary, ...(lines.length > 0 ? ["", "Options:", ...lines] : []), ...(examples.length > 0 ? ["", "Examples:", ...examples.map((example) => `  ${example}`)] : [])].join("\n");
}
