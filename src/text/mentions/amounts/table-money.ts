import type { Scope } from "../../scope.js";
import { canBeHead, columnAt } from "../../structure/rows.js";
import type { Sentence } from "../../structure/sentence.js";
import { said, says, termOf } from "../../tokens/token.js";
import type { UnitFound } from "../numbers/figure.js";
import type { TableMoney } from "../numbers/figure-memory.js";
import type { Numeral } from "../numbers/numeral.js";
import { currencyMeant } from "./currency-meant.js";
import { nth } from "../../nth.js";

/** The money that a line without amounts names for the numbers below: "Main imports, million US dollars", 单位：亿元, "Value (US$ million)". */
export function moneyOfHead(sentence: Sentence, scope: Scope): TableMoney | undefined {
  const { tokens } = sentence;
  if (!canBeHead(tokens)) return undefined;
  const found: { as: string; factor: string; column: number }[] = [];
  let column = 0;
  tokens.forEach((token, at) => {
    if (token.sign === "|") column++;
    const term = termOf(token, "currency");
    if (term === undefined) return;
    // "Rs in crore".
    const behind = says(tokens[at + 1], "relation", "in") ? at + 2 : at + 1;
    const scale = said(nth(tokens, at - 1), "scale") ?? said(tokens[behind], "scale");
    if (scale !== undefined && Number(scale) >= 1000) found.push({ as: currencyMeant(term, sentence, scope), factor: scale, column });
  });
  const [first] = found;
  if (first === undefined || found.some(({ as, factor }) => as !== first.as || factor !== first.factor)) return undefined;
  return { as: first.as, factor: first.factor, columns: column === 0 ? undefined : found.map((each) => each.column) };
}

/** The money of a bare number in a row, where the table's head names one for its column. */
export function cellUnitOf({ first, last, ordinal }: Numeral, { tokens }: Sentence, money: TableMoney): UnitFound | undefined {
  const next = tokens[last + 1];
  if (ordinal || said(next, "percent") !== undefined || said(next, "unit") !== undefined) return undefined;
  const column = columnAt(tokens, first);
  return column === 0 || (money.columns !== undefined && !money.columns.includes(column)) ? undefined : { as: money.as, first, last, factor: money.factor };
}
