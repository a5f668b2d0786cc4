import * as z from "zod/mini";
import { type Source, sourceSchema } from "./source.js";

/** Something that was seen and not understood, with its place: nothing is lost silently. */
export interface Problem {
  code: string;
  message: string;
  source: Source;
  found?: string;
  expected?: string;
}

export const problemSchema = () => z.object({
  code: z.string(),
  message: z.string(),
  source: sourceSchema(),
  found: z.exactOptional(z.string()),
  expected: z.exactOptional(z.string()),
});

/**
 * Makes a {@link Problem}.
 *
 * @example
 * import { problem } from "entrepot";
 * problem("text.no-period", "The amount has no period.", { row: 3 }).code; // => text.no-period
 */
export function problem(code: string, message: string, source: Source, details: { found?: string; expected?: string } = {}): Problem {
  return { code, message, source, ...details };
}
