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
  let start = -1;
  let end = 0;
  let breaks = 2;
  for (let at = 0; at <= text.length; at++) {
    const letter = at === text.length ? Letter.Break : kind[text.charCodeAt(at)];
    if (letter === Letter.Space && (start < 0 || end - start < longestLine)) continue;
    if (letter !== Letter.Break && letter !== Letter.Space) {
      if (start < 0) start = at;
      end = at + 1;
      if (end - start < 2 * longestLine) continue;
    }
    if (start >= 0) {
      yield { start, end, gap: breaks > 1 };
      start = -1;
      breaks = 0;
    }
    if (letter === Letter.Break) breaks++;
  }
}
