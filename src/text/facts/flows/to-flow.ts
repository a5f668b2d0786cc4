import type { Money, Quantity, TradeFlow } from "../../../model/index.js";
import { negate } from "../../../model/index.js";
import type { AmountMention } from "../../mentions/mention.js";
import { refIn } from "../../mentions/places/ref-in.js";
import type { Scope } from "../../scope.js";
import type { Sourced } from "../sourced.js";
import type { DraftFlow } from "./draft.js";

/** A deficit is a negative balance. */
const signed = <T extends Money | Quantity>(estimate: T, { direction, sign }: DraftFlow): T => (direction === "balance" && sign < 0 && estimate.value.greaterThan(0) ? (negate(estimate) as T) : estimate);

/** A draft as a flow of the contract. */
export function toFlow(draft: DraftFlow, equivalents: ReadonlyMap<AmountMention, readonly Money[]>, source: Sourced, scope: Scope): TradeFlow {
  const { figure, change, against } = draft;
  const same = figure?.is === "amount" ? equivalents.get(figure) : undefined;
  const via = draft.via && refIn(draft.via, scope);
  if (via && draft.viaName !== undefined) via.name = draft.viaName;
  // What every flow has stands first, status and source behind what it may have: the order of the contract.
  const flow = { direction: draft.direction, reporter: draft.reporter ? refIn(draft.reporter, scope) : null, partner: draft.partner ? refIn(draft.partner, scope) : null, via: via ?? null, period: draft.period ?? null } as TradeFlow;
  if (figure?.is === "amount") flow.money = signed(figure.money, draft);
  if (figure?.is === "quantity") flow.quantity = signed(figure.quantity, draft);
  if (same) flow.equivalents = same.map((money) => signed(money, draft));
  if (change) flow.change = against ? { percent: change.percent, against } : { percent: change.percent };
  if (draft.share) flow.share = draft.share;
  if (draft.commodity !== undefined) flow.commodity = { words: draft.commodity };
  if (draft.toDate) flow.coverage = "year-to-date";
  flow.status = draft.status;
  if (Object.keys(draft.inferred).length > 0) flow.inferred = draft.inferred;
  flow.source = source(draft.start, draft.end);
  return flow;
}
