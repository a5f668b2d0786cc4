import type * as z from "zod/mini";
import { EntrepotError, shown } from "./error.js";

const made = new WeakMap<() => z.ZodMiniType, z.ZodMiniType>();

/** The schema that a function makes, made once. Schemas are functions because most callers parse no JSON: then none is made, and none is bundled. */
export function schemaOf<T extends z.ZodMiniType>(make: () => T): T {
  const known = (made.get(make) as T | undefined) ?? make();
  made.set(make, known);
  return known;
}

/**
 * What a schema makes of JSON; a misfit is one `EntrepotError` (`schema.<noun>`) that names the field.
 */
export function parseAs<T extends z.ZodMiniType>(schema: () => T, noun: string, json: unknown): z.output<T> {
  const result = schemaOf(schema).safeParse(json);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = issue?.path.map(String).join(".") ?? "";
  const found = shown(issue?.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], json));
  const field = path === "" ? `This ${noun}` : `The field “${path}” of this ${noun}`;
  throw new EntrepotError(`schema.${noun}`, `${field} does not fit: ${issue?.message ?? "invalid"} (found ${found}).`, { found, expected: issue?.message ?? noun, cause: result.error });
}
