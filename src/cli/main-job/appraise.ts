import type { AppraisedEquivalent, AppraisedFlow } from "../../display/index.js";
import { type CurrencyCode, type Money, type TradeFlow, wholeFromShare } from "../../model/index.js";
import { checkStatedPair, convert } from "../../rates/index.js";

function checked(stated: Money, { period, equivalents = [] }: TradeFlow): AppraisedEquivalent[] {
  return period === null ? [] : equivalents.map((equivalent) => ({ equivalent, check: checkStatedPair(stated, equivalent, { on: period }) }));
}

/** A flow with its amount in one money, the check of its stated equivalents, and the whole of which it is a share. */
export function appraise(flow: TradeFlow, currency: CurrencyCode): AppraisedFlow {
  if (flow.money === undefined) return { flow };
  const { conversion, problems } = convert(flow, currency);
  return {
    flow,
    conversion,
    equivalents: checked(flow.money, flow),
    ...(flow.share?.percent.value.greaterThan(0) ? { whole: wholeFromShare(flow.money, flow.share.percent) } : {}),
    problems,
  };
}
