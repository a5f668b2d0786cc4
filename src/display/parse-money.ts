import { type Bound, type CurrencyCode, Decimal, decimal, EntrepotError, exactProduct, type Language, type LocalityRef, lastPlace, type Money, money, shown } from "../model/index.js";
import { currencyOf, currencyWords } from "../rates/index.js";
import { boundsAfter, boundsWithin, boundWords, numberMarks, rangeWords, scaleWords } from "./money-words.js";

/** What is known of the text beside its characters. */
export interface ParseMoneyOptions {
  /** The language; without it, the words tell, and a text without words is read as English. */
  language?: Language;
  /** Places and currencies named nearby, which tell what "$" or "¥" means. */
  near?: readonly (string | LocalityRef)[];
}

const languages: readonly Language[] = ["en", "vi", "zh"];
const longestText = 200;

/**
 * The amount that a text states, bound and written precision included; the inverse of {@link formatMoney}. The whole text
 * must be one amount: what is not understood is refused.
 *
 * Errors: `money.syntax` for what is not understood, `money.ambiguous-currency` with the candidates, `decimal.precision` beyond 60 digits.
 *
 * @example
 * import { parseMoney } from "entrepot/display";
 * parseMoney("hơn 3.700 tỷ đồng"); // => {"value":"3700000000000","bound":"over","step":"100000000000","currency":"VND"}
 * parseMoney("超10亿元").value; // => 1000000000
 */
export function parseMoney(text: string, options: ParseMoneyOptions = {}): Money {
  if (text.length > longestText) throw refused(text, `it has ${text.length} characters`);
  const plain = normalised(text);
  const tried = options.language === undefined ? languages : [options.language];
  const readings = tried.flatMap((language) => readIn(plain, language, options));
  const best = readings.find(({ worded }) => worded) ?? readings[0];
  if (best === undefined) throw refused(text, "it is not understood as a whole");
  return best.read();
}

const refused = (text: string, why: string): EntrepotError => new EntrepotError("money.syntax", `“${shown(text)}” is no amount of money: ${why}.`, { found: shown(text), expected: "an amount such as “over US$140 million”, “hơn 3.700 tỷ đồng” or “超10亿元”" });

/** NFC, plain spaces, half-width digits and marks, one kind of minus. */
function normalised(text: string): string {
  const halfWidth = text.normalize("NFC").replace(/[０-９．，＄]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  return halfWidth.replace(/[\s\u00A0\u202F]+/g, " ").replace(/[−﹣－]/g, "-").trim();
}

/** A way to read the text; `worded` when its words are of the language. */
interface ReadingOfMoney {
  worded: boolean;
  read: () => Money;
}

function readIn(text: string, language: Language, options: ParseMoneyOptions): ReadingOfMoney[] {
  const single = amountIn(text, language);
  if (single !== null) return [{ worded: single.worded, read: () => moneyOf(text, single, { ...options, language }) }];
  return rangeIn(text, language, options);
}

/** The parts of one amount; the currency as written, null where there is none. */
interface Parts {
  bound: Exclude<Bound, "between">;
  digits: string;
  power: number;
  scaled: boolean;
  mark: string | null;
  worded: boolean;
}

/** [bound] [sign] [currency] number [scale] [currency], nothing left over. */
function amountIn(text: string, language: Language): Parts | null {
  const bound = longest(text, [...boundWords[language], ...boundWords.any]);
  const start = text.slice(bound?.form.length ?? 0).trimStart();
  const negative = start.startsWith("-");
  const body = negative ? start.slice(1).trimStart() : start;
  const mark = longest(body, marksOf(language));
  const figure = body.slice(mark?.form.length ?? 0).trimStart();
  const digits = /^-?\d[\d.,]*(?: \d{3})*/.exec(figure)?.[0];
  if (digits === undefined) return null;
  const within = longest(figure.slice(digits.length).trimStart(), boundsWithin[language]);
  const rest = figure.slice(digits.length).trimStart().slice(within?.form.length ?? 0);
  const scale = longest(rest, scaleWords[language]);
  const after = rest.slice(scale?.form.length ?? 0).trimStart();
  const closing = mark === null ? longest(after, marksOf(language)) : null;
  const end = after.slice(closing?.form.length ?? 0).trim();
  const last = longest(end, boundsAfter[language]);
  const bounds = [bound, within, last].filter((found) => found !== null);
  if (end !== (last?.form ?? "") || bounds.length > 1) return null;
  const worded = scale !== null || isWorded(bound, language) || within !== null || last !== null || (closing ?? mark)?.language === language;
  return { bound: bounds[0]?.bound ?? "exact", digits: negative ? `-${digits}` : digits, power: scale?.power ?? 0, scaled: scale !== null, mark: (mark ?? closing)?.form ?? null, worded };
}

const isWorded = (bound: { form: string } | null, language: Language): boolean => bound !== null && boundWords[language].some(({ form }) => form === bound.form);

/** The longest word that a text begins with; a word of letters must end where the letters end. */
function longest<T extends { form: string }>(text: string, words: Iterable<T>): T | null {
  const folded = text.toLowerCase();
  let found: T | null = null;
  for (const word of words) if (word.form.length > (found?.form.length ?? 0) && folded.startsWith(word.form.toLowerCase()) && endsWord(text, word.form)) found = word;
  return found;
}

const latinLetter = /\p{Script=Latin}/u;
const endsWord = (text: string, form: string): boolean => !(latinLetter.test(form.at(-1) ?? "") && latinLetter.test(text[form.length] ?? ""));

const marks = new Map<Language, { form: string; language: Language | "any" }[]>();

function marksOf(language: Language): { form: string; language: Language | "any" }[] {
  const known = marks.get(language) ?? [...currencyWords(language)].map(({ form, language: of }) => ({ form, language: of }));
  marks.set(language, known);
  return known;
}

function moneyOf(text: string, parts: Parts, options: ParseMoneyOptions & { language: Language }): Money {
  const { value, step } = figureOf(text, parts, options.language);
  return money(value, codeOf(text, parts.mark, options), { bound: parts.bound, step });
}

function codeOf(text: string, mark: string | null, options: ParseMoneyOptions & { language: Language }): CurrencyCode {
  if (mark === null) throw refused(text, "it names no currency");
  const { code, candidates } = currencyOf(mark, options);
  if (code !== null) return code;
  throw new EntrepotError("money.ambiguous-currency", `“${mark}” in “${shown(text)}” can be ${candidates.join(", ")}.`, { found: mark, expected: candidates.join(", ") });
}

/** The value and the place of its last digit as written; zeros before a scale word do not count. */
function figureOf(text: string, { digits, power }: Pick<Parts, "digits" | "power">, language: Language): { value: Decimal; step: Decimal } {
  const { decimal: point, thousands } = numberMarks[language];
  const [whole = "", fraction, ...more] = digits.replace(/ /g, thousands).split(point);
  const wellGrouped = /^-?(?:\d+|\d{1,3}(?:[.,]\d{3})+)$/.test(whole) && !whole.includes(point);
  if (more.length > 0 || !wellGrouped || (fraction !== undefined && !/^\d+$/.test(fraction))) throw refused(text, `“${shown(digits)}” is not a number as it is written in this language`);
  const figure = decimal(whole.replaceAll(thousands, "") + (fraction === undefined ? "" : `.${fraction}`));
  const scale = new Decimal(10).pow(power);
  const place = fraction === undefined ? lastPlace(figure) : new Decimal(10).pow(-fraction.length);
  return { value: exactProduct(figure, scale), step: exactProduct(place, scale) };
}

/** Two amounts joined by words of a range; the first may leave out what the second says. */
function rangeIn(text: string, language: Language, options: ParseMoneyOptions): ReadingOfMoney[] {
  for (const { before, between, language: of } of rangeWords) {
    if ((of !== "any" && of !== language) || !text.toLowerCase().startsWith(before)) continue;
    const body = text.slice(before.length);
    const at = body.indexOf(between);
    const [low, high] = at <= 0 ? [null, null] : [amountIn(body.slice(0, at).trim(), language), amountIn(body.slice(at + between.length).trim(), language)];
    if (low === null || high === null || low.bound !== "exact" || high.bound !== "exact") continue;
    return [{ worded: of === language || low.worded || high.worded, read: () => rangeOf(text, [low, high], { ...options, language }) }];
  }
  return [];
}

function rangeOf(text: string, [low, high]: readonly [Parts, Parts], options: ParseMoneyOptions & { language: Language }): Money {
  const mark = low.mark ?? high.mark;
  const shared = low.scaled ? low : { ...low, power: high.power, scaled: high.scaled };
  const [first, second] = [figureOf(text, shared, options.language), figureOf(text, high, options.language)];
  if (second.value.lt(first.value)) throw refused(text, "its upper end lies below its lower end");
  return money(first.value, codeOf(text, mark, options), { bound: "between", high: second.value, step: Decimal.min(first.step, second.step) });
}
