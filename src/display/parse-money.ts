import { type CurrencyCode, Decimal, EntrepotError, isEntrepotError, type Language, type LocalityRef, type Money, money, negate, shown } from "../model/index.js";
import { currencyOf } from "../rates/index.js";
import { valueOf } from "./money-figure.js";
import { type MoneyParts, partsOf } from "./money-parts.js";
import { checkedLanguage, languages, rangeWords } from "./money-words.js";

/** What is known of the text beside its characters. */
export interface ParseMoneyOptions {
  /** The language; without it, the words tell, and a text without words is read as English where that is plain. */
  language?: Language;
  /** Places and currencies named nearby, which tell what "$" or "¥" means. */
  near?: readonly (string | LocalityRef)[];
}

const longestText = 200;

/**
 * The amount that a text states, bound and written precision included; the inverse of {@link formatMoney}. The whole text
 * must be one amount: what is not understood is refused.
 *
 * Errors: `money.syntax` for what is not understood, `money.ambiguous-currency` with the candidates, `money.ambiguous-number`
 * for "5.000 USD" without a language, `decimal.precision` beyond 60 digits, `display.language`.
 *
 * @example
 * import { parseMoney } from "entrepot/display";
 * parseMoney("hơn 3.700 tỷ đồng"); // => {"value":"3700000000000","bound":"over","step":"100000000000","currency":"VND"}
 * parseMoney("超10亿元").value; // => 1000000000
 */
export function parseMoney(text: string, options: ParseMoneyOptions = {}): Money {
  if (typeof text !== "string") throw refused(text, "it is no text");
  if (text.length > longestText) throw refused(text, `it has ${text.length} characters`);
  const tried = options.language === undefined ? languages : [checkedLanguage(options.language)];
  const readings = tried.flatMap((language) => readingsIn(normalised(text), text, { ...options, language }, options.language !== undefined));
  const worded = readings.filter((reading) => reading.worded);
  return firstUnderstood(worded.length > 0 ? worded : readings.slice(0, 1)) ?? fail(refused(text, "it is not understood as a whole"));
}

const refused = (text: unknown, why: string): EntrepotError => new EntrepotError("money.syntax", `“${shown(text)}” is no amount of money: ${why}.`, { found: shown(text), expected: "an amount such as “over US$140 million”, “hơn 3.700 tỷ đồng” or “超10亿元”" });

function fail(error: unknown): never {
  throw error;
}

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

/** A number that is none in one language may be one in another that has the same words; what is ambiguous is told at once. */
function firstUnderstood(readings: readonly ReadingOfMoney[]): Money | null {
  let first: unknown = null;
  for (const { read } of readings) {
    try {
      return read();
    } catch (thrown) {
      if (!isEntrepotError(thrown) || thrown.code !== "money.syntax") throw thrown;
      first ??= thrown;
    }
  }
  return first === null ? null : fail(first);
}

type Told = ParseMoneyOptions & { language: Language };

function readingsIn(plain: string, text: string, told: Told, isTold: boolean): ReadingOfMoney[] {
  const single = partsOf(plain, told.language);
  if (single === null) return rangesIn(plain, text, told);
  return [{ worded: single.worded, read: () => (isTold || single.worded ? moneyOf(text, single, told) : plainlyEnglish(text, single, told)) }];
}

/** "5.000 USD" is five dollars in English and five thousand in Vietnamese: dollars have no thousandths. */
function plainlyEnglish(text: string, parts: MoneyParts, told: Told): Money {
  if (!/^[1-9]\d{0,2}\.\d{3}$/.test(parts.figures[0]?.digits ?? "")) return moneyOf(text, parts, told);
  throw new EntrepotError("money.ambiguous-number", `“${shown(text)}” can have a decimal point or a mark of thousands: give the language.`, { found: shown(text), expected: "the option `language`" });
}

function moneyOf(text: string, parts: MoneyParts, told: Told): Money {
  const { value, step } = figureOf(text, parts, told.language);
  const size = money(value, codeOf(text, parts.mark, told), { bound: parts.bound, step });
  return parts.negative ? negate(size) : size;
}

function figureOf(text: string, { figures }: MoneyParts, language: Language): { value: Decimal; step: Decimal } {
  return valueOf(figures, language) ?? fail(refused(text, `“${shown(figures.map(({ digits }) => digits).join(" "))}” is not a number as ${language === "en" ? "English" : language === "vi" ? "Vietnamese" : "Chinese"} writes it`));
}

function codeOf(text: string, mark: string | null, told: Told): CurrencyCode {
  if (mark === null) throw refused(text, "it names no currency");
  const { code, candidates } = currencyOf(mark, told);
  if (code !== null) return code;
  throw new EntrepotError("money.ambiguous-currency", `“${mark}” in “${shown(text)}” can be ${candidates.join(", ")}.`, { found: mark, expected: candidates.join(", ") });
}

/** Two amounts joined by words of a range; the first may leave out what the second says. */
function rangesIn(plain: string, text: string, told: Told): ReadingOfMoney[] {
  for (const { before, between, language: of } of rangeWords) {
    if ((of !== "any" && of !== told.language) || !plain.toLowerCase().startsWith(before)) continue;
    const body = plain.slice(before.length);
    const at = body.indexOf(between, 1);
    const [low, high] = at <= 0 ? [null, null] : [partsOf(body.slice(0, at).trim(), told.language), partsOf(body.slice(at + between.length).trim(), told.language)];
    if (low === null || high === null || low.bound !== "exact" || high.bound !== "exact") continue;
    return [{ worded: of === told.language || low.worded || high.worded, read: () => rangeOf(text, [low, high], told) }];
  }
  return [];
}

function rangeOf(text: string, [low, high]: readonly [MoneyParts, MoneyParts], told: Told): Money {
  const scale = high.figures.length === 1 && low.figures.every(({ scaled }) => !scaled) ? high.figures[0] : undefined;
  const shared = scale === undefined ? low : { ...low, figures: low.figures.map((figure) => ({ ...figure, power: scale.power, scaled: scale.scaled })) };
  const code = codeOf(text, low.mark ?? high.mark, told);
  if (high.mark !== null && codeOf(text, high.mark, told) !== code) throw refused(text, "its ends are in different currencies");
  const [first, second] = [figureOf(text, shared, told.language), figureOf(text, high, told.language)];
  const [from, to] = [low.negative ? first.value.negated() : first.value, high.negative ? second.value.negated() : second.value];
  if (to.lt(from)) throw refused(text, "its upper end lies below its lower end");
  return money(from, code, { bound: "between", high: to, step: Decimal.min(first.step, second.step) });
}
