import type { AmountRole, Locality, Money, Percent, PercentRole, Period, Quantity } from "../../model/index.js";

/** Where something is said: first and last token of its sentence (both included), and characters of the normalised text (end excluded). */
export interface Place {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

export interface AmountMention extends Place {
  readonly is: "amount";
  readonly money: Money;
  role: AmountRole;
  /** The amount that this one, in brackets or after a word that says so, states again. */
  equivalentOf: AmountMention | undefined;
}

export interface QuantityMention extends Place {
  readonly is: "quantity";
  readonly quantity: Quantity;
}

export interface PercentMention extends Place {
  readonly is: "percent";
  /** Signed where the role is "change". */
  percent: Percent;
  role: PercentRole;
  /** Said as a factor where that is a change but no percentage ("grew 2.3 times"): the flow has it, the list of percentages does not. */
  readonly factor: true | undefined;
  /** The change that a level of an earlier figure says: "equal to 131.7 per cent of the figure in the same period" is +31.7. */
  levelOf: Percent | undefined;
  /** For a change: the period that it is compared with, where the words say another than the year before. */
  against: Period | undefined;
}

export interface PeriodMention extends Place {
  readonly is: "period";
  readonly period: Period;
  /** What the words name: a day alone seldom dates a figure of trade; a "base" is what a change is compared with ("the same period last year"). */
  readonly kind: "day" | "month" | "quarter" | "half" | "year" | "span" | "base";
  /** Counted from the start of the year to here ("first ten months", "by 15 October"). */
  readonly toDate: boolean | undefined;
  /** Why, where a part of the date is not in the words. */
  readonly inferred: string | undefined;
}

export interface PlaceMention extends Place {
  readonly is: "place";
  /** The name as the text writes it, without words of level. */
  readonly name: string | undefined;
  readonly locality: Locality | null;
  readonly candidates: readonly Locality[];
  /** A short form in a pair of countries ("Việt - Trung"): it says who, but names no place. */
  readonly adjective: boolean | undefined;
  /** Names inside the name: the cities of a corridor, the two sides of a gate. */
  readonly inner: readonly PlaceMention[] | undefined;
}

export type Mention = AmountMention | QuantityMention | PercentMention | PeriodMention | PlaceMention;
