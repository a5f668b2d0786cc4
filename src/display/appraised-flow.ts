import type { Money, TradeFlow } from "../model/index.js";
import type { Conversion, StatedPairCheck } from "../rates/index.js";

/** The source's own equivalent and what holding it against a dated rate says. */
export interface AppraisedEquivalent {
  readonly equivalent: Money;
  readonly check: StatedPairCheck;
}

/** A flow with what has been computed about it; nothing of this is stated by the source. */
export interface AppraisedFlow {
  readonly flow: TradeFlow;
  /** The amount in the money asked for; null without a rate. */
  readonly conversion?: Conversion | null;
  readonly equivalents?: readonly AppraisedEquivalent[];
  /** The whole of which the flow is a stated share. */
  readonly whole?: Money;
  /** Sentences about the conversion. */
  readonly problems?: readonly { readonly message: string }[];
}

/** Whether a list holds bare flows or appraised ones. */
export const appraised = (flow: TradeFlow | AppraisedFlow): AppraisedFlow => ("flow" in flow ? flow : { flow });
