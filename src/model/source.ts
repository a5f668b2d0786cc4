import * as z from "zod/mini";

/**
 * Where a fact stands: the document, and in it the characters (`span`: UTF-16 offsets, end exclusive) or the row.
 * Rows count from 1, the header line included.
 */
export interface Source {
  document?: string;
  url?: string;
  published?: string;
  quote?: string;
  span?: [number, number];
  row?: number;
  column?: string;
}

const offset = () => z.int().check(z.nonnegative());

export const sourceSchema = () => z.object({
  document: z.exactOptional(z.string()),
  url: z.exactOptional(z.string()),
  published: z.exactOptional(z.string()),
  quote: z.exactOptional(z.string()),
  span: z.exactOptional(z.tuple([offset(), offset()])),
  row: z.exactOptional(offset()),
  column: z.exactOptional(z.string()),
});
