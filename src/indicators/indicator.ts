import { type Decimal, isEntrepotError, type Rational, toDecimal } from "../model/index.js";
import type { AmountCell } from "../aggregate/index.js";
import type { InputCell } from "./rows.js";

/** What an indicator is: its name, how it is computed, and where that was first written down. */
export interface Formula {
  readonly name: string;
  readonly formula: string;
  readonly paper: string;
}

/** Something that went into an indicator: an amount, a key or a setting. */
export type Input = AmountCell | string | number | boolean | null;

/** One value of an indicator, with all that is needed to check it. */
export interface IndicatorRow extends Formula {
  /** For which keys the value holds, such as the year and the partner. */
  readonly of: Readonly<Record<string, InputCell>>;
  /** The value; null where the inputs do not tell it, with the reason in `note`. */
  readonly value: AmountCell | null;
  /** The exact quotient behind the value, "3/2", where the formula is rational and its inputs are exact. */
  readonly exact?: string;
  readonly inputs: Readonly<Record<string, Input>>;
  readonly note?: string;
}

/** What a formula gives for some keys: an exact quotient, an estimate, or the reason why there is none. */
export type Outcome = { readonly exact: Rational; readonly unit?: string } | { readonly value: AmountCell } | { readonly missing: string };

/** What is said beside a value. */
interface About {
  readonly of: IndicatorRow["of"];
  readonly inputs: IndicatorRow["inputs"];
  readonly note?: string | undefined;
}

const fraction = ({ numerator, denominator }: Rational): string => (denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`);

/** A row from what the formula gave; an estimate whose bounds leave nothing known is told by its reason. */
export function indicatorRow(formula: Formula, { of, inputs, note }: About, compute: () => Outcome): IndicatorRow {
  const outcome = attempt(compute);
  const said = "missing" in outcome ? outcome.missing : note;
  return { ...formula, of, ...valueOf(outcome), inputs, ...(said === undefined ? {} : { note: said }) };
}

const unknowable: ReadonlySet<string> = new Set(["interval.unbounded", "estimate.division", "rational.zero"]);

function attempt(compute: () => Outcome): Outcome {
  try {
    return compute();
  } catch (thrown) {
    if (isEntrepotError(thrown) && unknowable.has(thrown.code)) return { missing: thrown.message };
    throw thrown;
  }
}

function valueOf(outcome: Outcome): Pick<IndicatorRow, "value" | "exact"> {
  if ("missing" in outcome) return { value: null };
  if ("value" in outcome) return { value: outcome.value };
  const unit = outcome.unit === undefined ? {} : { unit: outcome.unit };
  return { value: { ...plain(toDecimal(outcome.exact)), ...unit }, exact: fraction(outcome.exact) };
}

const plain = (value: Decimal): AmountCell => ({ value, bound: "exact" });
