import * as z from "zod/mini";
import { type Period, periodSchema } from "./period.js";
import { type Percent, percentSchema } from "./quantity.js";
import { parseAs } from "./schema.js";
import { type Source, sourceSchema } from "./source.js";

/** A part's percentage of a whole, both in the source's words. */
export interface Share {
  percent: Percent;
  part: string;
  whole: string;
  period: Period | null;
  source: Source;
}

export const shareSchema = () => z.object({ percent: percentSchema(), part: z.string(), whole: z.string(), period: z.nullable(periodSchema()), source: sourceSchema() });

/** A {@link Share} from JSON. Errors: `schema.share`. */
export const shareFromJson = (json: unknown): Share => parseAs(shareSchema, "share", json) as Share;
