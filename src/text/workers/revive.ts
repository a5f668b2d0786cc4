import { Decimal, type Reading } from "../../model/index.js";

/** The numbers of an estimate, which JSON holds as strings. */
const exact = ["value", "high", "step"] as const;

/** A reading as JSON that this package wrote: it fits, so that only its exact decimals are made anew. Asking its schema takes several times as long. */
export function revived(json: string): Reading {
  const reading: Reading = JSON.parse(json);
  revive(reading);
  return reading;
}

function revive(node: object): void {
  if ("step" in node && "bound" in node) {
    const estimate: Partial<Record<(typeof exact)[number], unknown>> = node;
    for (const field of exact) {
      const written = estimate[field];
      if (typeof written === "string") estimate[field] = new Decimal(written);
    }
    return;
  }
  for (const part of Array.isArray(node) ? node : Object.values(node)) if (typeof part === "object" && part !== null) revive(part);
}
