import { EntrepotError, shown } from "../../model/index.js";

/** What a query takes as a parameter: text, or a list of texts for functions that read several files. */
export type SqlValue = string | readonly string[];

/** A piece of SQL: texts of this library and names, with the values that stand between them. No value is ever part of a text. */
export class Sql {
  constructor(readonly texts: readonly string[], readonly values: readonly SqlValue[]) {}
}

/**
 * SQL from a template: pieces of SQL are joined in, everything else becomes a parameter.
 *
 * The texts are those of this library's own templates, so no text that came from outside is ever read as SQL.
 */
export function sql(texts: TemplateStringsArray, ...parts: readonly (Sql | SqlValue)[]): Sql {
  return flat(texts, parts);
}

function flat(texts: readonly string[], parts: readonly (Sql | SqlValue)[]): Sql {
  const [first = "", ...rest] = texts;
  const joinedTexts = [first];
  const values: SqlValue[] = [];
  const append = (text: string) => joinedTexts.push((joinedTexts.pop() ?? "") + text);
  parts.forEach((part, i) => {
    if (part instanceof Sql) {
      append(part.texts[0] ?? "");
      joinedTexts.push(...part.texts.slice(1));
      values.push(...part.values);
      append(rest[i] ?? "");
    } else {
      values.push(part);
      joinedTexts.push(rest[i] ?? "");
    }
  });
  return new Sql(joinedTexts, values);
}

const separators = { ", ": ", ", " and ": " and ", " or ": " or ", ".": "." } as const;

/** Pieces with one of the separators between them. */
export function join(pieces: readonly Sql[], separator: keyof typeof separators = ", "): Sql {
  return flat(["", ...pieces.slice(1).map(() => separators[separator]), ""], pieces);
}

/** The name of a column or table, quoted. Errors: `engine.name` for what no database takes as a name. */
export function name(...path: readonly string[]): Sql {
  return new Sql([path.map(quoted).join(".")], []);
}

function quoted(part: string): string {
  if (typeof part === "string" && part !== "" && part.length <= 255 && !part.includes("\0")) return `"${part.replaceAll("\"", "\"\"")}"`;
  throw new EntrepotError("engine.name", `${shown(part)} is no name of a column or table.`, { found: shown(part), expected: "a name of 1 to 255 characters" });
}

/** A column that a query of this library makes: `g0`, `g1`. */
export const made = (letter: "g" | "p", number: number): Sql => new Sql([`${letter}${Math.trunc(number)}`], []);

/** The text of a query with places for its values, numbered from 1. */
export const render = ({ texts }: Sql, place: (number: number) => string): string => texts.reduce((query, text, i) => query + place(i) + text);
