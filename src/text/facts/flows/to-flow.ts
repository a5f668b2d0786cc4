import type { Money, Quantity, TradeFlow } from "../../../model/index.js";
import { negate } from "../../../model/index.js";
import type { AmountMention } from "../../mentions/mention.js";
import { refIn } from "../../mentions/places/ref-in.js";
import type { Scope } from "../../scope.js";
import type { Sourced } from "../sourced.js";
import type { DraftFlow } from "./draft.js";

/** A draft as a flow of the contract. A deficit is a negative balance. */
export function toFlow(draft: DraftFlow, equivalents: ReadonlyMap<AmountMention, readonly Money[]>, source: Sourced, scope: Scope): TradeFlow {
  const { figure, change, against } = draft;
  const signed = <T extends Money | Quantity>(estimate: T): T => (draft.direction === "balance" && draft.sign < 0 && estimate.value.greaterThan(0) ? (negate(estimate) as T) : estimate);
  const same = figure?.is === "amount" ? equivalents.get(figure) : undefined;
  return {
    direction: draft.direction,
    reporter: draft.reporter ? refIn(draft.reporter, scope) : null,
    partner: draft.partner ? refIn(draft.partner, scope) : null,
    via: draft.via ? { ...refIn(draft.via, scope), ...(draft.viaName === undefined ? {} : { name: draft.viaName }) } : null,
    period: draft.period ?? null,
    ...(figure?.is === "amount" ? { money: signed(figure.money) } : {}),
    ...(figure?.is === "quantity" ? { quantity: signed(figure.quantity) } : {}),
    ...(same ? { equivalents: same.map(signed) } : {}),
    ...(change ? { change: { percent: change.percent, ...(against ? { against } : {}) } } : {}),
    ...(draft.share ? { share: draft.share } : {}),
    ...(draft.commodity === undefined ? {} : { commodity: { words: draft.commodity } }),
    ...(draft.toDate ? { coverage: "year-to-date" as const } : {}),
    status: draft.status,
    ...(Object.keys(draft.inferred).length > 0 ? { inferred: draft.inferred } : {}),
    source: source(draft.start, draft.end),
  };
}
