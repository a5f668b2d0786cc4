import { type Bound, type CurrencyCode, EntrepotError, type Language, shown } from "../model/index.js";

export const languages: readonly Language[] = ["en", "vi", "zh"];

/** The language, refused where it is none that is written here. Errors: `display.language`. */
export function checkedLanguage(language: Language): Language {
  if (languages.includes(language)) return language;
  throw new EntrepotError("display.language", `Money is not written in the language “${shown(language)}”.`, { found: shown(language), expected: languages.join(", ") });
}

/** A word for a power of ten, as trade texts abbreviate or write it. */
export interface ScaleWord {
  form: string;
  power: number;
}

/** Words that a language has for scales; the first of a power is the one that is written. */
export const scaleWords: Record<Language, readonly ScaleWord[]> = {
  en: [
    { form: "tn", power: 12 }, { form: "trn", power: 12 }, { form: "trillion", power: 12 }, { form: "bn", power: 9 }, { form: "b", power: 9 }, { form: "billion", power: 9 },
    { form: "m", power: 6 }, { form: "mn", power: 6 }, { form: "mln", power: 6 }, { form: "million", power: 6 }, { form: "k", power: 3 }, { form: "thousand", power: 3 },
  ],
  vi: [{ form: "tỷ", power: 9 }, { form: "tỉ", power: 9 }, { form: "nghìn tỷ", power: 12 }, { form: "ngàn tỷ", power: 12 }, { form: "nghìn tỉ", power: 12 }, { form: "triệu tỷ", power: 15 }, { form: "triệu tỉ", power: 15 }, { form: "triệu", power: 6 }, { form: "nghìn", power: 3 }, { form: "ngàn", power: 3 }],
  zh: [{ form: "万亿", power: 12 }, { form: "萬億", power: 12 }, { form: "兆", power: 12 }, { form: "亿", power: 8 }, { form: "億", power: 8 }, { form: "千万", power: 7 }, { form: "百万", power: 6 }, { form: "万", power: 4 }, { form: "萬", power: 4 }],
};

/** The scales that are written, largest first; below the last one, no word is used. */
export const writtenScales: Record<Language, readonly ScaleWord[]> = {
  en: [{ form: "tn", power: 12 }, { form: "bn", power: 9 }, { form: "m", power: 6 }],
  vi: [{ form: "tỷ", power: 9 }, { form: "triệu", power: 6 }],
  zh: [{ form: "万亿", power: 12 }, { form: "亿", power: 8 }, { form: "万", power: 4 }],
};

type Named = Exclude<Bound, "between">;

/** A word or sign for a bound. */
export interface BoundWord {
  form: string;
  bound: Named;
}

/** How a bound is written before an amount; a sign compares numbers, so that it turns for a deficit. */
export function writtenBound(bound: Named, language: Language, isNegative: boolean): string {
  return (isNegative && language === "en" ? turnedSigns[bound] : undefined) ?? writtenBounds[language][bound];
}

const turnedSigns: Partial<Record<Named, string>> = { over: "< ", atLeast: "≤ ", under: "> ", atMost: "≥ " };
const writtenBounds: Record<Language, Record<Named, string>> = {
  en: { exact: "", about: "≈ ", over: "> ", atLeast: "≥ ", under: "< ", atMost: "≤ ", nearly: "nearly " },
  vi: { exact: "", about: "khoảng ", over: "hơn ", atLeast: "ít nhất ", under: "dưới ", atMost: "không quá ", nearly: "gần " },
  zh: { exact: "", about: "约", over: "超", atLeast: "不少于", under: "不足", atMost: "不超过", nearly: "近" },
};

/** Bounds in words before an amount; signs stand for all languages. */
export const boundWords: Record<Language | "any", readonly BoundWord[]> = {
  any: [
    { form: ">", bound: "over" }, { form: "<", bound: "under" }, { form: "≥", bound: "atLeast" }, { form: ">=", bound: "atLeast" }, { form: "≤", bound: "atMost" }, { form: "<=", bound: "atMost" },
    { form: "≈", bound: "about" }, { form: "~", bound: "about" },
  ],
  en: [
    { form: "over", bound: "over" }, { form: "more than", bound: "over" }, { form: "exceeding", bound: "over" }, { form: "above", bound: "over" }, { form: "at least", bound: "atLeast" }, { form: "no less than", bound: "atLeast" },
    { form: "under", bound: "under" }, { form: "less than", bound: "under" }, { form: "below", bound: "under" }, { form: "at most", bound: "atMost" }, { form: "up to", bound: "atMost" }, { form: "no more than", bound: "atMost" },
    { form: "about", bound: "about" }, { form: "around", bound: "about" }, { form: "approximately", bound: "about" }, { form: "some", bound: "about" }, { form: "roughly", bound: "about" }, { form: "nearly", bound: "nearly" }, { form: "almost", bound: "nearly" },
  ],
  vi: [
    { form: "hơn", bound: "over" }, { form: "trên", bound: "over" }, { form: "vượt", bound: "over" }, { form: "ít nhất", bound: "atLeast" }, { form: "tối thiểu", bound: "atLeast" }, { form: "không dưới", bound: "atLeast" },
    { form: "dưới", bound: "under" }, { form: "chưa đến", bound: "under" }, { form: "không quá", bound: "atMost" }, { form: "tối đa", bound: "atMost" }, { form: "khoảng", bound: "about" }, { form: "chừng", bound: "about" }, { form: "gần", bound: "nearly" },
  ],
  zh: [
    { form: "超", bound: "over" }, { form: "超过", bound: "over" }, { form: "逾", bound: "over" }, { form: "突破", bound: "over" }, { form: "不少于", bound: "atLeast" }, { form: "不低于", bound: "atLeast" }, { form: "至少", bound: "atLeast" },
    { form: "不足", bound: "under" }, { form: "不到", bound: "under" }, { form: "低于", bound: "under" }, { form: "不超过", bound: "atMost" }, { form: "至多", bound: "atMost" }, { form: "约", bound: "about" }, { form: "大约", bound: "about" }, { form: "近", bound: "nearly" }, { form: "将近", bound: "nearly" },
  ],
};

/** Bounds that stand after an amount. */
export const boundsAfter: Record<Language, readonly BoundWord[]> = {
  en: [{ form: "or more", bound: "atLeast" }, { form: "or less", bound: "atMost" }],
  vi: [{ form: "trở lên", bound: "atLeast" }, { form: "trở xuống", bound: "atMost" }],
  zh: [{ form: "以上", bound: "atLeast" }, { form: "左右", bound: "about" }, { form: "以下", bound: "atMost" }],
};

/** Bounds that stand between a number and its scale. */
export const boundsWithin: Record<Language, readonly BoundWord[]> = { en: [], vi: [], zh: [{ form: "多", bound: "over" }, { form: "余", bound: "over" }, { form: "餘", bound: "over" }] };

/** Between the two ends of a range: what stands before, between. */
export const rangeWords: readonly { before: string; between: string; language: Language | "any" }[] = [
  { before: "", between: "–", language: "any" }, { before: "", between: "—", language: "any" }, { before: "", between: "-", language: "any" }, { before: "between ", between: " and ", language: "en" }, { before: "from ", between: " to ", language: "en" }, { before: "", between: " to ", language: "en" },
  { before: "từ ", between: " đến ", language: "vi" }, { before: "", between: " đến ", language: "vi" }, { before: "", between: "至", language: "zh" }, { before: "", between: "到", language: "zh" },
];

/** Marks of decimals and of thousands. */
export const numberMarks: Record<Language, { decimal: "." | ","; thousands: "." | "," }> = { en: { decimal: ".", thousands: "," }, vi: { decimal: ",", thousands: "." }, zh: { decimal: ".", thousands: "," } };

/** How trade texts of a language write a currency; the ISO code stands for all others. */
const written: Record<Language, Partial<Record<CurrencyCode, { before: string } | { after: string }>>> = {
  en: { USD: { before: "US$" }, EUR: { before: "€" }, HKD: { before: "HK$" }, SGD: { before: "S$" }, AUD: { before: "A$" } },
  vi: { VND: { after: " đồng" }, CNY: { after: " nhân dân tệ" }, USD: { after: " USD" }, EUR: { after: " euro" }, THB: { after: " baht" }, LAK: { after: " kíp" }, KHR: { after: " riel" }, JPY: { after: " yên" } },
  zh: { CNY: { after: "元" }, USD: { after: "美元" }, VND: { after: "越南盾" }, EUR: { after: "欧元" }, THB: { after: "泰铢" }, LAK: { after: "基普" }, KHR: { after: "瑞尔" }, MMK: { after: "缅元" }, JPY: { after: "日元" }, KRW: { after: "韩元" }, HKD: { after: "港元" }, GBP: { after: "英镑" } },
};

/** What stands before and after an amount's figure. */
export function currencyAround(code: CurrencyCode, language: Language): { before: string; after: string } {
  const found = written[language][code] ?? (language === "en" ? { before: `${code} ` } : language === "vi" ? { after: ` ${code}` } : { after: code });
  return { before: "", after: "", ...found };
}
