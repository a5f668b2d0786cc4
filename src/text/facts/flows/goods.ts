import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import { isOpening, said, says, type Token } from "../../tokens/token.js";
import type { Item } from "./items.js";
import type { Segment } from "./segments.js";
import { lastWhere } from "../../last-where.js";
import { nth } from "../../nth.js";

/** A name of goods has no more words than this (Chinese signs count as words). */
const mostWords = 12;

/**
 * The goods that a segment names, in the text's words: beside the word for the way ("exports of rice", "xuất khẩu rau quả", "手机出口"), behind the
 * figure ("27.4 million USD for rubber") or before its bracket ("steel products (5.44 million USD)").
 */
export function goodsOf(segment: Segment, sentence: Sentence, scope: Scope): string | undefined {
  const way = nth(segment.before, lastWhere(segment.before, (item) => item.says.direction !== undefined || item.says.commodity === "earn"));
  const figure = segment.anchor.figures[0] ?? segment.anchor.changes[0];
  const found = (way && besideWay(way, sentence, scope)) ?? (figure && (beforeBracket(figure.first, sentence) ?? behindFigure(figure.last, sentence)));
  if (found === undefined) return undefined;
  const words = scope.text.slice(sentence.tokens[found[0]]?.start, sentence.tokens[found[1]]?.end);
  return words.length > 1 ? words : undefined;
}

type Range = readonly [number, number];

const isWord = ({ tokens, mentionAt }: Sentence, at: number): boolean => at >= 0 && mentionAt[at] === undefined && isPlain(tokens[at]);
/** Lists whose words may also be parts of names of goods ("quả", "điều", "máy"). */
const others = new Set<string>(["trade", "unit", "agreement-word", "agreement-form", "page", "role", "weekday", "ordinal", "cardinal"]);

/** Words that say nothing of trade themselves, words for goods as such, and "and". */
const isPlain = (token: Token | undefined): boolean => token !== undefined && (token.kind === "word" || says(token, "relation", "and") || says(token, "commodity", "goods") || (token.kind === "term" && token.terms.every(({ is }) => others.has(is))));

function runFrom(sentence: Sentence, at: number): Range | undefined {
  let end = at;
  while (end - at < mostWords && isWord(sentence, end)) end++;
  return trimmed(sentence, at, end - 1);
}

function runTo(sentence: Sentence, at: number): Range | undefined {
  let start = at;
  while (at - start < mostWords && isWord(sentence, start)) start--;
  return trimmed(sentence, start + 1, at);
}

/** Without "and" at its ends; nothing where only words for goods as such are left. */
function trimmed({ tokens }: Sentence, from: number, to: number): Range | undefined {
  let [start, end] = [from, to];
  const joins = (at: number): boolean => says(tokens[at], "relation", "and");
  while (start <= end && joins(start)) start++;
  while (end >= start && joins(end)) end--;
  return start <= end && tokens.slice(start, end + 1).some((token) => token.kind === "word" || (said(token, "trade") === undefined && said(token, "relation") === undefined)) ? [start, end] : undefined;
}

/** Where a language puts the goods: English behind "of", Vietnamese behind the word itself, Chinese on either side. */
function besideWay(way: Item, sentence: Sentence, { lexicon }: Scope): Range | undefined {
  const after = way.last + 1;
  if (way.says.commodity === "earn") return runTo(sentence, way.first - 1);
  if (lexicon.language === "en") return says(sentence.tokens[after], "relation", "of") ? runFrom(sentence, after + 1) : undefined;
  return runFrom(sentence, after) ?? (startsClause(sentence, way.first) ? undefined : clauseTo(sentence, way.first - 1));
}

const startsClause = ({ tokens }: Sentence, at: number): boolean => at === 0 || nth(tokens, at - 1)?.kind === "sign";

/** Words that fill the clause before the word for the way: "手机出口", "rau quả bán sang". */
function clauseTo(sentence: Sentence, at: number): Range | undefined {
  const run = runTo(sentence, at);
  const before = run === undefined ? undefined : sentence.tokens[run[0] - 1];
  return before === undefined || before.kind === "sign" || said(before, "of-which") !== undefined ? run : undefined;
}

function beforeBracket(first: number, sentence: Sentence): Range | undefined {
  const sign = nth(sentence.tokens, first - 1)?.sign;
  return isOpening(sign) ? runTo(sentence, first - 2) : undefined;
}

function behindFigure(last: number, sentence: Sentence): Range | undefined {
  const next = sentence.tokens[last + 1];
  return says(next, "relation", "in") && sentence.tokens[last + 2]?.spaced ? runFrom(sentence, last + 2) : undefined;
}
