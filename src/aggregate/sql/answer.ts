import type { AnswerColumn } from "../engines/engine.js";
import type { Amount } from "../plan.js";
import type { AmountExpression } from "./amount.js";
import type { OpenSource } from "./open-source.js";
import type { ReadField, ReadPart } from "./readers.js";
import { type Sql, sql } from "./sql.js";

/** Which rows are fetched, and what of them. */
export interface Fetch {
  readonly source: OpenSource;
  readonly fields: readonly ReadField[];
  readonly where: Sql;
}

export const asText = (term: Sql): Sql => sql`cast(${term} as varchar)`;
export const nothing = sql`cast(null as varchar)`;
const small = /^(tinyint|smallint|integer)$/;
/** A key as an engine gives it fastest and exactly: small whole numbers as they are, all else as text. */
export const asKey = (term: Sql, { type }: ReadPart): Sql => (small.test(type) ? term : asText(term));
export const amountsIn = ({ amounts }: OpenSource): readonly (readonly [Amount, AmountExpression])[] => Object.entries(amounts) as [Amount, AmountExpression][];

/** The columns of an answer, taken from the left. */
export class Answer {
  private taken = 0;
  /** How many rows it has. */
  readonly length: number;

  constructor(private readonly columns: readonly AnswerColumn[]) {
    this.length = columns[0]?.length ?? 0;
  }

  take(count: number): readonly AnswerColumn[] {
    this.taken += count;
    return this.columns.slice(this.taken - count, this.taken);
  }
}
