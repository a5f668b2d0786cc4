import { type Agreement, agreementFromJson, EntrepotError, type LocalityRef, localityRefFromJson, type Money, moneyFromJson, type Percent, type Period, percentFromJson, periodFromJson, type Quantity, quantityFromJson, type Share, shareFromJson, shown, type TradeFlow, tradeFlowFromJson } from "../../model/index.js";

/** A fact that somebody claims a text to state, in the contract's JSON or as values. */
export type Claim =
  | TradeFlow
  | Agreement
  | Share
  | { money: Money }
  | { quantity: Quantity }
  | { percent: Percent }
  | { period: Period }
  | { locality: LocalityRef };

export type ClaimKind = "flow" | "agreement" | "share" | "money" | "quantity" | "percent" | "period" | "locality";

const fields = ["money", "quantity", "percent", "period", "locality"] as const;

/** What kind of fact a claim is, by its fields. Errors: `ground.claim` for what has none of them. */
export function kindOf(claim: unknown): ClaimKind {
  const given = typeof claim === "object" && claim !== null ? (claim as Record<string, unknown>) : {};
  if ("direction" in given) return "flow";
  if ("form" in given) return "agreement";
  if ("part" in given && "whole" in given) return "share";
  const kind = fields.find((field) => field in given);
  if (kind) return kind;
  throw new EntrepotError("ground.claim", `${shown(JSON.stringify(claim) ?? String(claim))} is no claim that a text can be asked about.`, { found: shown(JSON.stringify(claim) ?? String(claim)), expected: "a flow, an agreement, a share, or { money | quantity | percent | period | locality }" });
}

/** The claim as typed values, whatever it was given as: JSON, or facts of a reading. Errors: those of the noun's schema, naming the field. */
export function typed(claim: unknown, kind: ClaimKind): Claim {
  const json = JSON.parse(JSON.stringify(claim)) as Record<string, unknown>;
  if (kind === "flow") return tradeFlowFromJson({ reporter: null, partner: null, via: null, period: null, status: "actual", source: {}, ...json });
  if (kind === "agreement") return agreementFromJson({ parties: [], date: null, status: "unknown", events: [], count: null, purposes: [], topics: [], source: {}, ...json });
  if (kind === "share") return shareFromJson({ period: null, source: {}, ...json });
  if (kind === "money") return { money: moneyFromJson(json["money"]) };
  if (kind === "quantity") return { quantity: quantityFromJson(json["quantity"]) };
  if (kind === "percent") return { percent: percentFromJson(json["percent"]) };
  if (kind === "period") return { period: periodFromJson(json["period"]) };
  return { locality: localityRefFromJson(json["locality"]) };
}
