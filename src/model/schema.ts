import type * as z from "zod/mini";
import { EntrepotError, shown } from "./error.js";

/**
 * What a schema makes of JSON; a misfit is one `EntrepotError` (`schema.<noun>`) that names the field.
 */
export function parseAs<T extends z.ZodMiniType>(schema: T, noun: string, json: unknown): z.output<T> {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = issue?.path.map(String).join(".") ?? "";
  const found = shown(issue?.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], json));
  const field = path === "" ? `This ${noun}` : `The field “${path}” of this ${noun}`;
  throw new EntrepotError(`schema.${noun}`, `${field} does not fit: ${issue?.message ?? "invalid"} (found ${found}).`, { found, expected: issue?.message ?? noun, cause: result.error });
}
