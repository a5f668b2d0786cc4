import type { Fields } from "./fields.js";

/** Words of time that are read but not yet laid on the calendar. */
export interface Draft {
  readonly first: number;
  readonly last: number;
  readonly from: Fields;
  /** The other end of a range. */
  readonly to?: Fields;
  /** It goes on until the day of the text. */
  readonly untilNow?: boolean;
  /** It goes on until the end of what the text reports of, where that is of the same year. */
  readonly soFar?: boolean;
  /** It begins on the day of the text. */
  readonly fromNow?: boolean;
}
