import type { Reading, Source } from "../../model/index.js";
import { type Claim, type ClaimKind, kindOf, typed } from "./claim.js";
import { agreementDifferences, flowDifferences, sameEstimate, samePlace, shareDifferences, unitOf } from "./differences.js";

/** What a text says to a claim. */
export interface Grounded<C = unknown> {
  claim: C;
  /** "contradicted": the text speaks of the same thing and says otherwise; `found` is what it says, `differs` in which fields. */
  verdict: "confirmed" | "contradicted" | "not-found";
  source?: Source;
  found?: unknown;
  differs?: string[];
}

interface Candidate {
  fact: unknown;
  source: Source;
  differs: string[];
}

/** Everything in a reading that may be what a claim is about, with the fields in which it differs. */
function candidates(claim: Claim, kind: ClaimKind, reading: Reading): Candidate[] {
  const of = <T extends { source: Source }>(facts: readonly T[], differences: (fact: T) => string[]): Candidate[] => facts.map((fact) => ({ fact, source: fact.source, differs: differences(fact) }));
  if ("direction" in claim) return of(reading.flows, (flow) => flowDifferences(claim, flow));
  if ("form" in claim) return of(reading.agreements, (agreement) => agreementDifferences(claim, agreement));
  if (kind === "share" && "part" in claim) return of(reading.shares, (share) => shareDifferences(claim, share));
  if ("money" in claim && claim.money) {
    const { money } = claim;
    return of(reading.amounts, (fact) => [...(sameEstimate(money, fact.money) ? [] : ["value"]), ...(unitOf(money) === unitOf(fact.money) ? [] : ["currency"]), ...(money.bound === fact.money.bound ? [] : ["bound"])]);
  }
  if ("quantity" in claim && claim.quantity) {
    const { quantity } = claim;
    return of(reading.quantities, (fact) => [...(sameEstimate(quantity, fact.quantity) ? [] : ["value"]), ...(unitOf(quantity) === unitOf(fact.quantity) ? [] : ["unit"]), ...(quantity.bound === fact.quantity.bound ? [] : ["bound"])]);
  }
  if ("percent" in claim && claim.percent) return of(reading.percents, (fact) => (sameEstimate(claim.percent, fact.percent) ? [] : claim.percent.value.abs().equals(fact.percent.value.abs()) ? ["sign"] : ["value", "other"]));
  if ("period" in claim && claim.period) return of(reading.periods, (fact) => (claim.period && fact.period.start === claim.period.start && fact.period.end === claim.period.end ? [] : ["period", "other"]));
  if ("locality" in claim) return of(reading.localities, (fact) => (fact.locality && samePlace(claim.locality, fact.locality) ? [] : fact.candidates.some((each) => samePlace(claim.locality, each)) ? ["ambiguous"] : ["locality", "other"]));
  return [];
}

/**
 * How few fields must differ for a fact to be about the same thing as the claim: a flow that differs in one or two fields of those stated, a figure
 * that differs in its bound, currency or sign. A figure of another value may be any other figure of the text.
 */
const isAboutTheSame = (kind: ClaimKind, differs: readonly string[], claim: Claim): boolean => {
  if (kind === "flow" && "direction" in claim) return differs.length <= 2 && (!differs.includes("value") || (differs.length === 1 && (claim.reporter !== null || claim.partner !== null) && claim.period !== null));
  if (kind === "agreement") return differs.length === 1 && differs[0] !== "form";
  if (kind === "share") return false;
  return differs.length === 1 && differs[0] !== "value" && differs[0] !== "unit";
};

/** What a reading says to one claim: the fact that agrees in all stated fields, or the one nearest to it. */
export function judge<C>(given: C, reading: Reading, text: string): Grounded<C> {
  const kind = kindOf(given);
  const claim = typed(given, kind);
  const quote = "source" in claim ? claim.source?.quote : undefined;
  if (quote !== undefined && !text.includes(quote)) return { claim: given, verdict: "not-found" };
  const found = candidates(claim, kind, reading).sort((a, b) => a.differs.length - b.differs.length);
  const [best] = found;
  if (best === undefined) return { claim: given, verdict: "not-found" };
  if (best.differs.length === 0) return { claim: given, verdict: "confirmed", source: best.source };
  const near = found.find(({ differs }) => isAboutTheSame(kind, differs, claim));
  return near ? { claim: given, verdict: "contradicted", source: near.source, found: near.fact, differs: near.differs } : { claim: given, verdict: "not-found" };
}

