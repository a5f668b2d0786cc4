import { Letter, letters } from "../tokens/letters.js";

/** What a stretch of a page is for. */
export type BlockKind = "title" | "dateline" | "body" | "caption" | "related" | "furniture";

/** A paragraph or line of the page. Blocks of one section share their context; related stories are sections of their own. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  readonly section: number;
}

/** The lines of a text that hold anything. `gap` tells whether an empty line stands before. */
export function* linesOf(text: string): Iterable<{ start: number; end: number; gap: boolean }> {
  const { kind } = letters();
  let start = -1;
  let end = 0;
  let breaks = 2;
  for (let at = 0; at <= text.length; at++) {
    const letter = at === text.length ? Letter.Break : kind[text.charCodeAt(at)];
    if (letter === Letter.Space) continue;
    if (letter !== Letter.Break) {
      if (start < 0) start = at;
      end = at + 1;
      continue;
    }
    if (start >= 0) {
      yield { start, end, gap: breaks > 1 };
      start = -1;
      breaks = 0;
    }
    breaks++;
  }
}

/** No block is longer than this: what follows is the next block, so that memory stays small on a text without a line end. */
export const longestBlock = 20_000;

/** The blocks of a page. */
export function* blocksOf(text: string): Iterable<Block> {
  let section = 0;
  for (const line of linesOf(text))
    for (let start = line.start; start < line.end; start += longestBlock) yield { start, end: Math.min(line.end, start + longestBlock), kind: "body", section };
  section++;
}
