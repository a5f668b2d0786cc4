import type { Readable, Writable } from "node:stream";

/** What a command sees of the world outside: a process, or a stand-in for it. */
export interface Terminal {
  readonly stdin: Readable & { isTTY?: boolean };
  readonly stdout: Writable & { isTTY?: boolean; columns?: number };
  readonly stderr: Writable & { isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

const widest = 100;
const narrowest = 40;

/** Columns for tables: those of the terminal, 100 at most and where there is none. */
export const widthOf = ({ stdout }: Terminal): number => Math.max(narrowest, Math.min(widest, stdout.columns ?? widest));

/** Bold on a terminal that wants it (https://no-color.org). */
export function emphasisOf({ stdout, env }: Terminal): (text: string) => string {
  const plain = stdout.isTTY !== true || (env.NO_COLOR ?? "") !== "" || env.TERM === "dumb";
  return plain ? (text) => text : (text) => `\u001b[1m${text}\u001b[22m`;
}

/** Writes to stdout and waits where the reader at the other end is slower. */
export function write({ stdout }: Terminal, text: string): Promise<void> {
  return new Promise((done, failed) => stdout.write(text, (error) => (error ? failed(error) : done())));
}

/** A line of data on stdout. */
export const print = (terminal: Terminal, text: string): Promise<void> => write(terminal, `${text}\n`);

/** A line for people on stderr. */
export function tell({ stderr }: Terminal, text: string): void {
  stderr.write(`${text}\n`);
}

/** How far long work has come: on stderr, and only where a person watches. */
export interface Progress {
  step(done: number): void;
  end(): void;
}

const pause = 100;

/** Progress of so many steps; without a total, their number alone is told. */
export function progressOf({ stderr, env }: Terminal, what: string, total?: number): Progress {
  if (stderr.isTTY !== true || env.TERM === "dumb") return { step: () => {}, end: () => {} };
  let last = performance.now();
  return {
    step(done) {
      if (performance.now() - last < pause) return;
      last = performance.now();
      stderr.write(`\r\u001b[K${what}: ${done}${total === undefined ? "" : ` of ${total}`}`);
    },
    end: () => void stderr.write("\r\u001b[K"),
  };
}
