import type { AmountRole, PercentRole } from "../../../model/index.js";

/** What the figures of a document have said so far: later ones that say less take it over. */
export class FigureMemory {
  /** The role of the last amount whose words told it. */
  role: AmountRole | undefined;
  /** What was counted last. */
  unit: string | undefined;
  /** What the head of a table says of the percentages below it. */
  head: { role: PercentRole; sign: 1 | -1 } | undefined;
}
