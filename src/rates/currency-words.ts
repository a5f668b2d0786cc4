import { packedCurrencyWords } from "../data/currencies-words.js";
import { countryIn, type CurrencyCode, isCurrencyCode, type Language, type LocalityRef } from "../model/index.js";
import { type Currency, currencies } from "./currency.js";

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
 * Every way in which texts of a language write money (of all three, without a language): wordings of trade texts, the ISO codes
 * and the full names of currencies in use. A word whose `code` is null is ambiguous: its `candidates` tell what it can mean.
 *
 * @example
 * import { currencyWords } from "entrepot";
 * [...currencyWords("vi")].find((word) => word.form === "nhân dân tệ")?.code; // => CNY
 * [...currencyWords()].filter((word) => word.form === "克朗").map(({ language, code, candidates }) => [language, code, candidates.join(" ")]); // => [["zh",null,"SEK NOK DKK ISK"]]
 */
export function* currencyWords(language?: Language): Iterable<CurrencyWord> {
  const listed = new Set<string>();
  for (const word of words()) {
    if (language !== undefined && word.language !== language && word.language !== "any") continue;
    listed.add(`${word.language} ${folded(word.form)}`);
    yield word;
  }
  const isNew = (form: string, of: CurrencyWord["language"]): boolean => !listed.has(`any ${folded(form)}`) && !listed.has(`${of} ${folded(form)}`);
  for (const { code } of inUseNow()) if (isNew(code, "any")) yield { form: code, language: "any", code, candidates: [code], kind: "code" };
  for (const of of language === undefined ? languages : [language]) for (const word of namesIn(of)) if (isNew(word.form, of)) yield word;
}

const languages: readonly Language[] = ["en", "vi", "zh"];
const inUseNow = (): Currency[] => currencies().filter(({ withdrawn }) => withdrawn === undefined);

/** Full names of currencies in use; metals and units of account (gold is XAU) are not what texts pay in. */
function namesIn(language: Language): Iterable<CurrencyWord> {
  const byName = new Map<string, CurrencyWord>();
  for (const { code, names, minorUnits } of inUseNow()) {
    const form = names[language].normalize("NFC");
    const candidates = [...(byName.get(form)?.candidates ?? []), code];
    if (minorUnits !== null) byName.set(form, { form, language, code: candidates.length === 1 ? code : null, candidates, kind: "word" });
  }
  return byName.values();
}

/** Listed wordings and names; a code in small letters is one only where it is listed ("usd", but not "all"). */
let byForm: Map<string, CurrencyWord[]> | undefined;
const folded = (form: string): string => form.normalize("NFC").trim().toLowerCase();

function wordsOf(form: string): readonly CurrencyWord[] {
  if (byForm === undefined) {
    byForm = new Map();
    for (const word of [...words(), ...languages.flatMap((language) => [...namesIn(language)])]) byForm.set(folded(word.form), [...(byForm.get(folded(word.form)) ?? []), word]);
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
  const candidates = [...new Set(fitting.flatMap((word) => word.candidates))];
  const [only, ...others] = candidates;
  if (only === undefined) return { status: "unknown", code: null, candidates: [] };
  if (others.length === 0) return { status: "found", code: only, candidates };
  const near = candidates.filter((code) => isNear(code, context.near ?? []));
  return near.length === 1 && near[0] !== undefined ? { status: "found", code: near[0], candidates } : { status: "ambiguous", code: null, candidates };
}

/** A currency is near when it is named itself, or its country is: codes begin with the country's. */
function isNear(code: CurrencyCode, near: readonly (string | LocalityRef)[]): boolean {
  return near.some((place) => {
    const named = typeof place === "string" ? place : countryIn(place);
    return named === code || named.slice(0, 2) === code.slice(0, 2) && (named.length === 2 || named[2] === "-");
  });
}
