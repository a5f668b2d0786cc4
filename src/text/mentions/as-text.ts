import type { Estimate, Period } from "../../model/index.js";
import type { Mention, PercentMention, PeriodMention, PlaceMention } from "./mention.js";

/** What a mention was read as, in one line, for an explanation. */
export function asText(mention: Mention): string {
  if (mention.is === "amount") return `${figureText(mention.money)} ${mention.money.currency}, ${mention.role}${mention.equivalentOf === undefined ? "" : "; states the amount before it in other money"}`;
  if (mention.is === "quantity") return `${figureText(mention.quantity)} ${mention.quantity.unit}`;
  if (mention.is === "percent") return percentText(mention);
  if (mention.is === "period") return readAs(mention);
  return placeText(mention);
}

/** "over 1000000000": the bound goes unsaid where the figure is exact. */
export function figureText({ bound, value, high }: Estimate): string {
  const range = high === undefined ? value.toFixed() : `${value.toFixed()} and ${high.toFixed()}`;
  return bound === "exact" ? range : `${bound} ${range}`;
}

export const periodText = ({ start, end }: Period): string => `${start}/${end}`;

const percentText = ({ percent, role, against, factor }: PercentMention): string => `${figureText(percent)} %, ${role}${factor ? " told as a factor" : ""}${against === undefined ? "" : ` against ${periodText(against)}`}`;
const readAs = ({ period, inferred }: PeriodMention): string => `${periodText(period)}${inferred === undefined ? "" : `: ${inferred}`}`;
const placeText = ({ locality, candidates, adjective }: PlaceMention): string => `${locality ? locality.id : `one of ${candidates.map(({ id }) => id).join(", ")}`}${adjective ? ", as an adjective" : ""}`;
