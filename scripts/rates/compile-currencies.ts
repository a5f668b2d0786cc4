import { field, grouped, table } from "./tables.js";

const packed = (name: string, comment: string, lines: readonly string[]): string => `/** ${comment} */\nexport const ${name} =\n${JSON.stringify(lines.join("\n"))};\n`;

/** The module of the type `CurrencyCode`: small, because the model imports it. */
export function currencyCodes(): string {
  const codes = table("currencies/currencies.csv").map((row) => `"${field(row, "code")}"`);
  const lines = Array.from({ length: Math.ceil(codes.length / 20) }, (_, line) => `  ${codes.slice(line * 20, line * 20 + 20).join(", ")},`);
  return `/** Every alphabetic code of ISO 4217, lists one (active) and three (withdrawn). */
export const currencyCodes = [
${lines.join("\n")}
] as const;

/** A code of ISO 4217, active or withdrawn. */
export type CurrencyCode = (typeof currencyCodes)[number];

const known: ReadonlySet<string> = new Set(currencyCodes);

/** Whether a text is a code of ISO 4217, active or withdrawn. */
export const isCurrencyCode = (text: string): text is CurrencyCode => known.has(text);
`;
}

const year = /^\d{4}$/;

/** "1978 to 1981", "1989-1990", "1990-07 to 1990-09": the end of a range of withdrawal, to the month; a bare year ends in December. */
export function withdrawalMonth(stated: string): string {
  const end = stated.split(" to ").at(-1)?.replace(/^\d{4}-(?=\d{4}$)/, "") ?? "";
  return year.test(end) ? `${end}-12` : end;
}

/** One line a currency: code, numeric, minor units, withdrawn, ISO name, names en/vi/zh, successor, ratio, since, starts. */
export function currencies(): string {
  const names = grouped(table("currencies/names.csv"), (row) => field(row, "code"));
  const successors = new Map(table("currencies/successors.csv").map((row) => [field(row, "code"), row]));
  const lines = table("currencies/currencies.csv").map((row) => {
    const code = field(row, "code");
    const nameIn = (language: string): string => names.get(code)?.find((name) => name["language"] === language)?.["name"] ?? "";
    const next = successors.get(code);
    const succession = next === undefined ? [] : ["successor", "ratio", "since", "starts", "trust"].map((column) => field(next, column));
    return [code, field(row, "numeric"), field(row, "minor"), withdrawalMonth(field(row, "withdrawn")), field(row, "name"), nameIn("en"), nameIn("vi"), nameIn("zh"), ...succession].join("|");
  });
  return packed("packedCurrencies", "Currencies of ISO 4217, one a line.", lines);
}

/** One line a wording: form, language, candidate codes, kind. */
export function currencyWords(): string {
  const lines = table("currencies/words.csv").map((row) => ["form", "language", "codes", "kind"].map((column) => field(row, column)).join("|"));
  return packed("packedCurrencyWords", "How trade texts write money, one wording a line.", lines);
}

/** One line a key by which sources name a country: scheme, key, code. */
export function currencyKeys(): string {
  const lines = table("currencies/countries.csv").map((row) => ["scheme", "key", "code"].map((column) => field(row, column)).join("|"));
  return packed("packedCurrencyKeys", "The currencies of countries as sources of rates name them, one a line.", lines);
}
