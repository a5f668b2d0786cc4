import { PassThrough, Readable } from "node:stream";
import { runCli } from "../../src/cli/run-cli.js";
import type { Terminal } from "../../src/cli/terminal.js";

/** What a run left: its exit code and all that it wrote. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Setting {
  readonly stdin?: string | readonly string[];
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly env?: Record<string, string>;
}

/** A terminal whose output is kept. */
export function standIn({ stdin = "", isTTY = false, columns, env = {} }: Setting = {}): { terminal: Terminal; out: () => string; err: () => string } {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const kept = { out: [] as Buffer[], err: [] as Buffer[] };
  stdout.on("data", (part: Buffer) => kept.out.push(part));
  stderr.on("data", (part: Buffer) => kept.err.push(part));
  const terminal: Terminal = {
    stdin: Readable.from(typeof stdin === "string" ? [Buffer.from(stdin)] : stdin.map((part) => Buffer.from(part))),
    stdout: Object.assign(stdout, { isTTY, ...(columns === undefined ? {} : { columns }) }),
    stderr: Object.assign(stderr, { isTTY }),
    env,
  };
  return { terminal, out: () => Buffer.concat(kept.out).toString(), err: () => Buffer.concat(kept.err).toString() };
}

/** Runs a command line in this process. */
export async function ran(args: readonly string[], setting: Setting = {}, run = runCli): Promise<Ran> {
  const { terminal, out, err } = standIn(setting);
  const code = await run(args, terminal);
  await new Promise((done) => setImmediate(done));
  return { code, out: out(), err: err() };
}
