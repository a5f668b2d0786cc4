import type { Locality, Money, Percent, PercentRole, Period, Quantity } from "../../model/index.js";
import type { AmountMention, Mention, PercentMention, PeriodMention, Place, PlaceMention, QuantityMention } from "./mention.js";

type Open<M> = { -readonly [Field in keyof M]: M[Field] };

/** Mentions of every kind have the same fields in the same order, those of other kinds empty: they are asked for their kind and place often, and fields of one shape are found fastest. */
function blank<M extends Mention>(is: M["is"], { first, last, start, end }: Place): Open<M> {
  const fields = {
    is, first, last, start, end, money: undefined, role: undefined, equivalentOf: undefined, quantity: undefined, percent: undefined, factor: undefined, levelOf: undefined, against: undefined,
    period: undefined, kind: undefined, toDate: undefined, inferred: undefined, name: undefined, locality: undefined, candidates: undefined, adjective: undefined, inner: undefined,
  };
  // The callers below fill the fields of their kind.
  return fields as unknown as Open<M>;
}

/** An amount of trade, until its words say otherwise. */
export function newAmount(place: Place, money: Money): AmountMention {
  const mention = blank<AmountMention>("amount", place);
  mention.money = money;
  mention.role = "trade";
  return mention;
}

export function newQuantity(place: Place, quantity: Quantity): QuantityMention {
  const mention = blank<QuantityMention>("quantity", place);
  mention.quantity = quantity;
  return mention;
}

export function newPercent(place: Place, percent: Percent, role: PercentRole, factor = false): PercentMention {
  const mention = blank<PercentMention>("percent", place);
  mention.percent = percent;
  mention.role = role;
  if (factor) mention.factor = true;
  return mention;
}

export function newPeriod(place: Place, period: Period, kind: PeriodMention["kind"], { toDate, inferred }: Pick<PeriodMention, "toDate" | "inferred">): PeriodMention {
  const mention = blank<PeriodMention>("period", place);
  mention.period = period;
  mention.kind = kind;
  mention.toDate = toDate;
  mention.inferred = inferred;
  return mention;
}

export interface Named {
  readonly name?: string;
  readonly candidates?: readonly Locality[];
  readonly adjective?: boolean;
  readonly inner?: readonly PlaceMention[];
}

export function newPlace(place: Place, locality: Locality | null, { name, candidates = [], adjective, inner }: Named = {}): PlaceMention {
  const mention = blank<PlaceMention>("place", place);
  mention.name = name;
  mention.locality = locality;
  mention.candidates = candidates;
  mention.adjective = adjective;
  mention.inner = inner;
  return mention;
}
