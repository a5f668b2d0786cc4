import { type Call } from "./command.js";
import { type Terminal, print } from "./terminal.js";

/** JSON for people on a terminal, in one line for programs. */
export const printJson = (terminal: Terminal, value: unknown): Promise<void> => print(terminal, JSON.stringify(value, null, terminal.stdout.isTTY === true ? 2 : undefined));

/** The option that asks for JSON. */
export const jsonOption = { json: { type: "boolean", help: "print JSON" } } as const;
export const wantsJson = (call: Call): boolean => call.flag("json");
