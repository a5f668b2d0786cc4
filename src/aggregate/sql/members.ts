import type { AnswerColumn } from "../engines/engine.js";
import { textOf } from "./dictionaries.js";
import { join, type Sql, sql } from "./sql.js";

/** Entries of a dictionary, and which of them are meant. */
export interface Choice {
  readonly parts: readonly Part[];
  readonly columns: readonly AnswerColumn[];
  readonly meant: readonly boolean[];
}

/** A column or term of SQL, with how a text becomes a value of its type. */
export interface Part {
  readonly term: Sql;
  readonly value: (text: string) => Sql;
}

const yes = sql`true`;
const no = sql`false`;

/** The condition that a row's texts are one of the entries that are meant: true or false, never unknown. */
export function memberSql(choice: Choice): Sql {
  return among(choice, choice.meant.map((_, entry) => entry), 0);
}

function among(choice: Choice, entries: readonly number[], depth: number): Sql {
  const count = entries.filter((entry) => choice.meant[entry]).length;
  if (count === 0) return no;
  if (count === entries.length) return yes;
  const part = choice.parts[depth];
  if (part === undefined) return yes;
  const answers = [...byText(entries, choice.columns[depth] ?? [])].map(([text, inside]) => ({ text, answer: among(choice, inside, depth + 1) }));
  const whole = answers.filter(({ answer }) => answer === yes).map(({ text }) => text);
  const mixed = answers.filter(({ answer }) => answer !== yes && answer !== no);
  const none = answers.filter(({ answer }) => answer === no).map(({ text }) => text);
  const listed = mixed.length === 0 && none.length < whole.length ? without(part, none) : within(part, whole);
  const branches = mixed.map(({ text, answer }) => sql`(${within(part, [text])} and ${answer})`);
  return branches.length === 0 ? listed : sql`(${join([listed, ...branches], " or ")})`;
}

function byText(entries: readonly number[], column: AnswerColumn): ReadonlyMap<string | null, readonly number[]> {
  const groups = new Map<string | null, number[]>();
  for (const entry of entries) {
    const text = textOf(column[entry]);
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [entry]);
    else group.push(entry);
  }
  return groups;
}

function within({ term, value }: Part, texts: readonly (string | null)[]): Sql {
  const said = texts.filter((text) => text !== null);
  const isNull = sql`${term} is null`;
  if (said.length === 0) return texts.length === 0 ? no : isNull;
  const listed = sql`(${term} is not null and ${term} in (${join(said.map(value))}))`;
  return said.length === texts.length ? listed : sql`(${isNull} or ${listed})`;
}

function without({ term, value }: Part, texts: readonly (string | null)[]): Sql {
  const said = texts.filter((text) => text !== null);
  const isNull = sql`${term} is null`;
  if (said.length === 0) return texts.length === 0 ? yes : sql`${term} is not null`;
  const unlisted = sql`${term} not in (${join(said.map(value))})`;
  return said.length === texts.length ? sql`(${isNull} or ${unlisted})` : sql`(${term} is not null and ${unlisted})`;
}
