import type { Direction, FlowStatus, InferredField, Locality, Percent, Period } from "../../../model/index.js";
import type { PercentMention } from "../../mentions/mention.js";
import type { Figure } from "./anchors.js";

/** A flow as it is read, before its section is complete: places as localities, offsets of the normalised text. */
export interface DraftFlow {
  direction: Direction;
  sign: 1 | -1;
  reporter: Locality | undefined;
  partner: Locality | undefined;
  via: Locality | undefined;
  /** The gate's name as the text writes it. */
  viaName: string | undefined;
  period: Period | undefined;
  toDate: boolean;
  figure: Figure | undefined;
  change: PercentMention | undefined;
  against: Period | undefined;
  share: { percent: Percent; of: string } | undefined;
  commodity: string | undefined;
  status: FlowStatus;
  inferred: Partial<Record<InferredField, string>>;
  start: number;
  end: number;
  /** The start of its sentence. */
  sentence: number;
  /** Whether it stands in a title: body text tells the same again, more exactly. */
  inTitle: boolean;
}
