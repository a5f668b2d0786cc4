import { EntrepotError, isEntrepotError, type Language } from "../model/index.js";
import { readText, type ReadOptions } from "../text/index.js";
import { linesOf } from "./lines.js";
import { print, progressOf, type Terminal } from "./terminal.js";

interface Asked {
  readonly id?: unknown;
  readonly text?: unknown;
  readonly published?: unknown;
  readonly language?: unknown;
}

function parsedLine(line: string): Asked {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Told below, as for JSON of another kind.
  }
  throw new EntrepotError("cli.line", "The line is no JSON object.", { found: line.slice(0, 60), expected: "{\"id\": …, \"text\": \"…\"}" });
}

const given = (name: string, value: unknown): object => (value === undefined || value === null ? {} : { [name]: value });

/** What one line gives: the reading, or why there is none; both carry the line's own id. */
export function answerOf(line: string, options: ReadOptions): object {
  let id: unknown = null;
  try {
    const asked = parsedLine(line);
    id = asked.id ?? null;
    const own = { ...given("published", asked.published), ...given("language", asked.language) } as { published?: string; language?: Language };
    return { id, reading: readText(asked.text as string, { ...options, ...own, ...(typeof id === "string" ? { document: id } : {}) }) };
  } catch (thrown) {
    if (!isEntrepotError(thrown)) throw thrown;
    return { id, error: { code: thrown.code, message: thrown.message } };
  }
}

/**
 * Reads `{id, text, published, language}` lines from stdin and writes `{id, reading}` lines, each as soon as it is read and no
 * faster than they are taken. A line that cannot be read becomes `{id, error}`, and the rest goes on.
 */
export async function readLines(terminal: Terminal, options: ReadOptions): Promise<void> {
  const progress = progressOf(terminal, "texts read");
  let done = 0;
  for await (const line of linesOf(terminal.stdin)) {
    if (line.trim() === "") continue;
    await print(terminal, JSON.stringify(answerOf(line, options)));
    progress.step(++done);
  }
  progress.end();
}
