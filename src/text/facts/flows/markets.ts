import type { Sentence } from "../../structure/sentence.js";
import { said, says, type Token } from "../../tokens/token.js";
import { nth } from "../../nth.js";
import type { Item } from "./items.js";

/** "Thị trường Đức đạt 88.000 tấn": with whom is traded, whatever the goods' way. */
export const isMarket = ({ first, last }: Item, { tokens }: Sentence): boolean => says(nth(tokens, first - 1), "page", "market") || isCalledMarket(tokens, last + 1);

/** "Hoa Kỳ vẫn là thị trường xuất siêu lớn nhất". */
function isCalledMarket(tokens: readonly Token[], from: number): boolean {
  let called = false;
  for (let at = from; at < from + longestCopula; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === "sign" || token.kind === "number" || said(token, "relation") !== undefined || said(token, "direction") !== undefined) return false;
    if (says(token, "page", "market")) return called;
    called ||= says(token, "commodity", "level");
  }
  return false;
}
const longestCopula = 5;
