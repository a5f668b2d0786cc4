import { toJSONSchema } from "zod/v4/core";
import { readingSchema as schemaOfReading } from "./model/index.js";

/** A schema of JSON Schema, draft 2020-12, as plain data. */
export type JsonSchema = Record<string, unknown>;

const digits = { type: "string", pattern: "^-?\\d+(\\.\\d+)?$", description: "a decimal number as plain digits" };
const places = new Set(["reporter", "partner", "via", "locality"]);

/** Hands the parts that JSON Schema has no word for their own: decimals are digits in a string, currencies codes of ISO 4217. */
function override({ zodSchema, jsonSchema, path }: { zodSchema: { _zod: { def: { type: string } } }; jsonSchema: JsonSchema; path: (string | number)[] }): void {
  const { type } = zodSchema._zod.def;
  if (type === "pipe") Object.assign(replaced(jsonSchema), digits);
  if (type === "custom" && path.at(-1) === "currency") Object.assign(replaced(jsonSchema), { type: "string", pattern: "^[A-Z]{3}$", description: "a code of ISO 4217" });
  if (places.has(String(path.at(-1)))) jsonSchema["description"] = "a place with its stable id, such as VN, CN-YN, VN-02@2025 or gbt:532500; null where the text does not say";
}

function replaced(schema: JsonSchema): JsonSchema {
  for (const key of Object.keys(schema)) delete schema[key];
  return schema;
}

/**
 * The JSON Schema of a `Reading`: hand it to a language model (or anybody) whose facts `ground` is then to check.
 *
 * @example
 * import { readingSchema } from "entrepot/schemas";
 * Object.keys(readingSchema().properties as object).slice(0, 3); // => ["language","amounts","quantities"]
 */
export const readingSchema = (): JsonSchema => toJSONSchema(schemaOfReading() as never, { io: "input", unrepresentable: "any", override: override as never }) as JsonSchema;
