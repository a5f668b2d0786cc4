import * as z from "zod/mini";
import { type Period, PeriodSchema } from "./period.js";
import { type Percent, PercentSchema } from "./quantity.js";
import { parseAs } from "./schema.js";
import { type Source, SourceSchema } from "./source.js";

/** A part's percentage of a whole, both in the source's words. */
export interface Share {
  percent: Percent;
  part: string;
  whole: string;
  period: Period | null;
  source: Source;
}

export const ShareSchema = z.object({ percent: PercentSchema, part: z.string(), whole: z.string(), period: z.nullable(PeriodSchema), source: SourceSchema });

/** A {@link Share} from JSON. Errors: `schema.share`. */
export const shareFromJson = (json: unknown): Share => parseAs(ShareSchema, "share", json) as Share;
