import { Decimal } from "../../../model/index.js";
import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import { said, says } from "../../tokens/token.js";
import type { Figure, UnitFound } from "../numbers/figure.js";
import type { Numeral } from "../numbers/numeral.js";
import { gather } from "../numbers/gather.js";
import { numeralValue } from "../numbers/numeral-value.js";

/** An amount with the cents that follow it: "3 dollars 50 cents", "2 đô la và 23 xen", 五元三毛. */
export function withMinorUnits(figure: Figure, sentence: Sentence, scope: Scope): Figure {
  if (figure.numeral.scaled || figure.high !== undefined) return figure;
  let { value, step, last } = figure;
  for (let next = minorAfter(sentence, last + 1, scope); next !== undefined; next = minorAfter(sentence, last + 1, scope)) {
    value = value.plus(next.value);
    ({ step, last } = next);
  }
  return last === figure.last ? figure : { ...figure, value, step, last };
}

function minorAfter(sentence: Sentence, at: number, scope: Scope): { value: Decimal; step: Decimal; last: number } | undefined {
  const { tokens } = sentence;
  const from = says(tokens[at], "and", "and") || says(tokens[at], "range", "and") ? at + 1 : at;
  const gathered = gather(sentence, from, scope);
  const part = gathered === undefined ? undefined : said(tokens[gathered.last + 1], "minor")?.split(" ")[0];
  if (gathered === undefined || part === undefined) return undefined;
  return { value: numeralValue(gathered.parts).value.times(part), step: new Decimal(part), last: gathered.last + 1 };
}

/** Cents alone are a price in money of the world unless the word says another: "14.27 cents", 三美分. */
export function minorUnitOf({ first, last, ordinal }: Numeral, { tokens, mentionAt }: Sentence): UnitFound | undefined {
  const at = tokens[last + 1]?.sign === "-" ? last + 2 : last + 1;
  const minor = ordinal || mentionAt[at] !== undefined ? undefined : said(tokens[at], "minor");
  if (minor === undefined) return undefined;
  const [part = "1", currency] = minor.split(" ");
  return currency === undefined ? undefined : { as: currency, first, last: at, factor: part };
}
