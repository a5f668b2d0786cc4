import type { Direction } from "../../../model/index.js";

/** Which way goods go. A word may name two ways; then `list` has them in the order of the words. */
export interface Way {
  readonly direction: Direction;
  readonly list?: readonly Direction[];
  /** The sign of a balance. */
  readonly sign?: 1 | -1;
  /** Whether the words only speak of goods or trade as such. */
  readonly vague?: boolean;
  /** Whether the words are of any buying and selling: without a place they may be of shops and tickets. */
  readonly weak?: boolean;
  /** Whether the words are of a value of trade only ("turnover", kim ngạch): a heading may say which. */
  readonly plain?: boolean;
  /** Whether it is the other way than that of the figure before: "in the opposite direction". */
  readonly reverse?: boolean;
}

const surplus: Way = { direction: "balance", sign: 1 };
const deficit: Way = { direction: "balance", sign: -1 };

/** The way that words of the lists say, by what they say of a balance and of a direction. */
export function wayOfWords(balance: string | undefined, direction: string | undefined): Way | undefined {
  if (balance !== undefined) return balance === "deficit" ? deficit : surplus;
  return direction === undefined ? undefined : wayIn(direction);
}

function wayIn(words: string): Way {
  const [written = "", ...list] = words.split(" ");
  if (written === "reverse") return { direction: "total", vague: true, reverse: true };
  if (written === "total?") return { direction: "total", plain: true };
  const direction = written.replace("~", "");
  if (direction !== written) return { direction: direction as Direction, weak: true };
  return list.length > 0 ? { direction: direction as Direction, list: list as Direction[] } : { direction: direction as Direction };
}
