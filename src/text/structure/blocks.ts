import { Letter, letters } from "../tokens/letters.js";

/** What a stretch of a page is for. */
export type BlockKind = "title" | "body" | "caption" | "related" | "furniture";

/** A line with anything in it. `gap`: an empty line stands before. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly gap: boolean;
}

/** A paragraph or line of the page. Blocks of one section share their context; related stories are sections of their own. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  readonly section: number;
}

/** A line ends at the first white space after this, and after twice as much in any case: memory stays small on a text without a line end. */
export const longestLine = 20_000;

/** The lines of a text that hold anything. */
export function* linesOf(text: string): Iterable<Line> {
  const { kind } = letters();
  let breaks = 2;
  for (let at = 0; at < text.length; ) {
    const letter = kind[text.charCodeAt(at)];
    if (letter === Letter.Space || letter === Letter.Break) {
      if (letter === Letter.Break) breaks++;
      at++;
      continue;
    }
    const next = endOfLine(text, at);
    yield { start: at, end: next.end, gap: breaks > 1 };
    breaks = 0;
    at = next.at;
  }
}

/** Where the line that begins at a place ends, and where the text goes on. */
function endOfLine(text: string, start: number): { end: number; at: number } {
  const { kind } = letters();
  let end = start;
  for (let at = start; at < text.length; at++) {
    const letter = kind[text.charCodeAt(at)];
    if (letter === Letter.Break) return { end, at };
    if (letter !== Letter.Space) end = at + 1;
    else if (end - start >= longestLine) return { end, at };
    if (end - start >= 2 * longestLine) return { end, at: at + 1 };
  }
  return { end, at: text.length };
}
