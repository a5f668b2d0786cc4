import { type Agreement, type Estimate, type LocalityRef, type Money, type Quantity, type Share, samePeriod, type TradeFlow } from "../../model/index.js";

/** Whether two estimates state the same number in the same way: values as decimals, so that "1.50" is 1.5. */
export const sameEstimate = (a: Estimate, b: Estimate): boolean => a.value.equals(b.value) && (a.high ?? a.value).equals(b.high ?? b.value);

/** The unit of an amount or quantity. */
export const unitOf = (figure: Money | Quantity): string => ("currency" in figure ? figure.currency : figure.unit);

/** Whether two references name one place: by id, or by a code of a scheme that both have. */
export function samePlace(a: LocalityRef, b: LocalityRef): boolean {
  if (a.id === b.id) return true;
  return (["iso", "m49", "gbt2260", "gso"] as const).some((scheme) => a.codes[scheme] !== undefined && a.codes[scheme] === b.codes[scheme]) && a.country === b.country;
}


/** In which fields, of those that the claim states, a flow of the text differs from it. */
export function flowDifferences(claim: TradeFlow, flow: TradeFlow): string[] {
  const [claimed, said] = [claim.money ?? claim.quantity, flow.money ?? flow.quantity];
  const different: string[] = [];
  if (claim.direction !== "unspecified" && claim.direction !== flow.direction) different.push("direction");
  const swapped = claim.direction === "total" && placesDiffer(claim, flow).length > 0 && placesDiffer({ ...claim, reporter: claim.partner, partner: claim.reporter }, flow).length === 0;
  if (!swapped) different.push(...placesDiffer(claim, flow));
  if (claim.period && !(flow.period && samePeriod(claim.period, flow.period))) different.push("period");
  if (claimed && !(said && unitOf(claimed) === unitOf(said) && sameEstimate(claimed, said))) different.push("value");
  else if (claimed && said && claimed.bound !== said.bound) different.push("bound");
  if (claim.change && !(flow.change && claim.change.percent.value.equals(flow.change.percent.value))) different.push("change");
  if (claim.status !== "actual" && claim.status !== flow.status) different.push("status");
  return different;
}

function placesDiffer(claim: Pick<TradeFlow, "reporter" | "partner" | "via">, flow: TradeFlow): string[] {
  return (["reporter", "partner", "via"] as const).filter((field) => {
    const [claimed, said] = [claim[field], flow[field]];
    return claimed !== null && !(said && samePlace(claimed, said));
  });
}

/** In which fields, of those that the claim states, an agreement of the text differs from it. */
export function agreementDifferences(claim: Agreement, agreement: Agreement): string[] {
  const different: string[] = [];
  if (claim.form !== "unspecified" && claim.form !== agreement.form) different.push("form");
  if (claim.date !== null && !(agreement.date ?? "").startsWith(claim.date) && claim.date !== agreement.date) different.push("date");
  if (claim.status !== "unknown" && claim.status !== agreement.status) different.push("status");
  if (claim.count !== null && claim.count !== agreement.count) different.push("count");
  return different;
}

/** In which fields a share of the text differs from a claimed one. */
export function shareDifferences(claim: Share, share: Share): string[] {
  return [...(sameEstimate(claim.percent, share.percent) ? [] : ["percent"]), ...(claim.period && !(share.period && samePeriod(claim.period, share.period)) ? ["period"] : [])];
}
