import { EntrepotError, isEntrepotError, type Problem, problem } from "../model/index.js";
import type { ReadOptions } from "../text/index.js";
import { readTexts, type TextToRead } from "../text/workers/index.js";
import { linesOf } from "./lines.js";
import { print, progressOf, type Terminal } from "./terminal.js";

/** A line as it was asked: its own id, whatever JSON it is, what to read, and why it cannot be read. */
interface Asked {
  readonly id: unknown;
  readonly task: TextToRead;
  readonly problem?: Problem;
}

function objectOf(line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Told below, as for JSON of another kind.
  }
  throw new EntrepotError("cli.line", "The line is no JSON object.", { found: line.slice(0, 60), expected: "{\"id\": …, \"text\": \"…\"}" });
}

/** The fields of a line that say how it is to be read; null says nothing. */
const taskFields = ["text", "published", "language", "document", "url", "within"] as const;

function askedOf(line: string, row: number, options: ReadOptions): Asked {
  try {
    const { id = null, ...given } = objectOf(line);
    const fields = Object.fromEntries(taskFields.filter((name) => given[name] !== undefined && given[name] !== null).map((name) => [name, given[name]]));
    return { id, task: { ...options, ...(typeof id === "string" ? { document: id } : {}), ...fields } as unknown as TextToRead };
  } catch (thrown) {
    if (!isEntrepotError(thrown)) throw thrown;
    return { id: null, task: { text: "" }, problem: problem(thrown.code, `Line ${row}: ${thrown.message}`, { row }, { found: thrown.found ?? "", expected: thrown.expected ?? "" }) };
  }
}

/** Notes each line as asked, so that its answer, which comes in the same order, finds it. */
async function* tasksOf(lines: AsyncIterable<string>, asked: Asked[], options: ReadOptions): AsyncGenerator<TextToRead> {
  let row = 0;
  for await (const line of lines) {
    row += 1;
    if (line.trim() === "") continue;
    const each = askedOf(line, row, options);
    asked.push(each);
    yield each.task;
  }
}

/**
 * Reads `{id, text, published, language}` lines from stdin and writes `{id, reading}` lines in the same order, no faster than
 * they are taken. Without threads each answer is written before the next line is read. A line that cannot be read has an empty
 * reading with the reason as its problem, and the rest goes on.
 */
export async function readLines(terminal: Terminal, options: ReadOptions, workers: number): Promise<void> {
  const progress = progressOf(terminal, "texts read");
  const asked: Asked[] = [];
  let done = 0;
  for await (const { reading } of readTexts(tasksOf(linesOf(terminal.stdin), asked, options), { workers })) {
    const { id, problem: found } = asked.shift() ?? { id: null };
    await print(terminal, JSON.stringify({ id, reading: found === undefined ? reading : { ...reading, problems: [found, ...reading.problems] } }));
    progress.step(++done);
  }
  progress.end();
}
