import { Decimal, decimal, exactProduct, type Language, lastPlace } from "../model/index.js";
import { type BoundWord, boundsWithin, numberMarks, scaleWords } from "./money-words.js";
import { longest } from "./longest.js";

/** Digits and the scale word behind them: "3.700 tỷ", "1亿". */
export interface Figure {
  digits: string;
  power: number;
  scaled: boolean;
}

/** What a text begins with, and what is left of it. */
export interface FiguresFound {
  figures: readonly Figure[];
  /** A bound between a number and its scale. */
  within: BoundWord | null;
  rest: string;
}

/** The figures that a text begins with: one, or several that add up, each of a smaller scale than the one before ("1亿2000万"). */
export function figuresIn(text: string, language: Language): FiguresFound | null {
  const figures: Figure[] = [];
  let [rest, within]: [string, BoundWord | null] = [text, null];
  for (let digits = digitsAt(rest); digits !== undefined; digits = figures.at(-1)?.scaled === true ? digitsAt(rest) : undefined) {
    const bound = longest(rest.slice(digits.length).trimStart(), boundsWithin[language]);
    const behind = rest.slice(digits.length).trimStart().slice(bound?.form.length ?? 0);
    const scale = longest(behind, scaleWords[language]);
    figures.push({ digits, power: scale?.power ?? 0, scaled: scale !== null });
    within ??= bound;
    rest = behind.slice(scale?.form.length ?? 0).trimStart();
  }
  return figures.length === 0 ? null : { figures, within, rest };
}

const digitsAt = (text: string): string | undefined => /^\d[\d.,]*(?: \d{3}(?!\d))*/.exec(text)?.[0];

/** The sum of the figures and the place of the last digit as written; null where they are no numbers of the language. */
export function valueOf(figures: readonly Figure[], language: Language): { value: Decimal; step: Decimal } | null {
  let [value, step, limit]: [Decimal, Decimal, Decimal | null] = [new Decimal(0), new Decimal(1), null];
  for (const figure of figures) {
    const one = numberOf(figure, language);
    if (one === null || (limit !== null && one.value.gte(limit))) return null;
    limit = new Decimal(10).pow(figure.power);
    value = value.plus(one.value);
    step = one.step;
  }
  return { value, step };
}

/** Zeros before a scale word do not count as written precision. */
function numberOf({ digits, power }: Figure, language: Language): { value: Decimal; step: Decimal } | null {
  const { decimal: point, thousands } = numberMarks[language];
  const [whole = "", fraction, ...more] = digits.replace(/ /g, thousands).split(point);
  const wellGrouped = /^(?:\d+|\d{1,3}(?:[.,]\d{3})+)$/.test(whole) && !whole.includes(point);
  if (more.length > 0 || !wellGrouped || (fraction !== undefined && !/^\d+$/.test(fraction))) return null;
  const figure = decimal(whole.replaceAll(thousands, "") + (fraction === undefined ? "" : `.${fraction}`));
  const scale = new Decimal(10).pow(power);
  const place = fraction === undefined ? lastPlace(figure) : new Decimal(10).pow(-fraction.length);
  return { value: exactProduct(figure, scale), step: exactProduct(place, scale) };
}
