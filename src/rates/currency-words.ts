import { packedCurrencyWords } from "../data/currencies-words.js";
import { type CurrencyCode, isCurrencyCode, type Language, type LocalityRef } from "../model/index.js";
import { currencies } from "./currency.js";

/** One way in which texts write money. */
export interface CurrencyWord {
  /** As written, NFC. */
  form: string;
  language: Language | "any";
  /** The currency, where only one is meant. */
  code: CurrencyCode | null;
  /** All that it can mean, the commonest first. */
  candidates: readonly CurrencyCode[];
  /** A code of three letters, a sign or abbreviation, or words. */
  kind: "code" | "symbol" | "word";
}

/** What tells which of several currencies a sign means. */
export interface CurrencyContext {
  language?: Language;
  /** Places or currencies named nearby: ISO country codes, localities, currency codes. */
  near?: readonly (string | LocalityRef)[];
}

/** What words mean as money. */
export interface CurrencyFound {
  status: "found" | "ambiguous" | "unknown";
  code: CurrencyCode | null;
  candidates: readonly CurrencyCode[];
}

let decoded: CurrencyWord[] | undefined;

function words(): CurrencyWord[] {
  return (decoded ??= packedCurrencyWords.split("\n").map((line) => {
    const [form = "", language = "", codes = "", kind = ""] = line.split("|");
    const candidates = codes.split(" ") as CurrencyCode[];
    return { form: form.normalize("NFC"), language: language as Language | "any", code: candidates.length === 1 ? (candidates[0] ?? null) : null, candidates, kind: kind as CurrencyWord["kind"] };
  }));
}

/**
 * Every way in which texts of a language write money, and the ISO codes of currencies in use: for the matching of texts.
 *
 * @example
 * import { currencyWords } from "entrepot";
 * [...currencyWords("vi")].find((word) => word.form === "nhân dân tệ")?.code; // => CNY
 */
export function* currencyWords(language: Language): Iterable<CurrencyWord> {
  const listed = new Set<string>();
  for (const word of words()) {
    if (word.language !== language && word.language !== "any") continue;
    listed.add(word.form);
    yield word;
  }
  for (const { code, withdrawn } of currencies()) if (withdrawn === undefined && !listed.has(code)) yield { form: code, language: "any", code, candidates: [code], kind: "code" };
}

let byForm: Map<string, CurrencyWord[]> | undefined;
const folded = (form: string): string => form.normalize("NFC").trim().toLowerCase();

function wordsOf(form: string): readonly CurrencyWord[] {
  if (byForm === undefined) {
    byForm = new Map();
    for (const word of words()) byForm.set(folded(word.form), [...(byForm.get(folded(word.form)) ?? []), word]);
  }
  return byForm.get(folded(form)) ?? [];
}

/**
 * The currency that words or a sign mean. A sign with several meanings ("$", "¥", "kr") is resolved by the places and
 * currencies named nearby, or stays ambiguous.
 *
 * @example
 * import { currencyOf } from "entrepot";
 * currencyOf("¥").status; // => ambiguous
 * currencyOf("¥", { near: ["CN"] }).code; // => CNY
 */
export function currencyOf(wordsFound: string, context: CurrencyContext = {}): CurrencyFound {
  const form = wordsFound.trim();
  if (isCurrencyCode(form)) return { status: "found", code: form, candidates: [form] };
  const fitting = wordsOf(form).filter(({ language }) => context.language === undefined || language === "any" || language === context.language);
  const candidates = [...new Set((fitting.length > 0 ? fitting : namedBy(form, context)).flatMap((word) => word.candidates))];
  const [only, ...others] = candidates;
  if (only === undefined) return { status: "unknown", code: null, candidates: [] };
  if (others.length === 0) return { status: "found", code: only, candidates };
  const near = candidates.filter((code) => isNear(code, context.near ?? []));
  return near.length === 1 && near[0] !== undefined ? { status: "found", code: near[0], candidates } : { status: "ambiguous", code: null, candidates };
}

/** Currencies by their full names, for those that the table of wordings does not have. */
function namedBy(form: string, { language }: CurrencyContext): { candidates: CurrencyCode[] }[] {
  const wanted = folded(form);
  const isNamed = (names: Record<Language, string>): boolean => (language === undefined ? Object.values(names) : [names[language]]).some((name) => folded(name) === wanted);
  const found = currencies().filter(({ names, withdrawn }) => withdrawn === undefined && isNamed(names)).map(({ code }) => code);
  return found.length === 0 ? [] : [{ candidates: found }];
}

/** A currency is near when it is named itself, or its country is: codes begin with the country's. */
function isNear(code: CurrencyCode, near: readonly (string | LocalityRef)[]): boolean {
  return near.some((place) => {
    const named = typeof place === "string" ? place : (place.country ?? place.id);
    return named === code || named.slice(0, 2) === code.slice(0, 2) && (named.length === 2 || named[2] === "-");
  });
}
