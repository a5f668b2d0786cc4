import * as z from "zod/mini";

/** Goods as the source names them, with their HS code and its revision where it gives one. */
export interface Commodity {
  words: string;
  hs?: string;
  hsRevision?: string;
}

export const commoditySchema = () => z.object({ words: z.string(), hs: z.exactOptional(z.string()), hsRevision: z.exactOptional(z.string()) });
