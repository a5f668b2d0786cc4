import type { TradeFlow } from "../../model/index.js";

/** Something in the facts that does not fit, with the facts behind it; figures are written as they stand, in full. */
export interface Finding {
  readonly code: string;
  readonly message: string;
  readonly facts: readonly TradeFlow[];
  readonly expected?: string;
  readonly found?: string;
}
