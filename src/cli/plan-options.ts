import type { Plan } from "../aggregate/index.js";
import { type Call, UsageError } from "./command.js";
import { jsonArgument } from "./facts.js";

/** Options of every command that aggregates. */
export const planOptions = {
  plan: { type: "string", value: "FILE|JSON", help: "the whole plan as JSON" },
  by: { type: "string", value: "FIELD,…", help: "what to group by: reporter, partner, year, direction …" },
  measures: { type: "string", value: "NAME,…", help: "what to compute: sum, count, min, max, mean, share" },
  currency: { type: "string", value: "CURRENCY", help: "into which money amounts are converted" },
  overlaps: { type: "string", value: "POLICY", help: "figures that count the same trade twice: refuse, finest, coarsest, first-source, allow" },
} as const;

const list = (text: string): string[] => text.split(",").map((part) => part.trim()).filter((part) => part !== "");

/** The plan of a call: from --plan, or from single options. What it says is checked by `aggregate`. */
export async function planOf(call: Call): Promise<Plan> {
  const given = call.text("plan");
  const [by, measures, currency, overlaps] = [call.text("by"), call.text("measures"), call.text("currency"), call.text("overlaps")];
  const single = { ...(by === undefined ? {} : { by: list(by) }), ...(currency === undefined ? {} : { currency: { to: currency } }), ...(overlaps === undefined ? {} : { overlaps }) };
  if (given === undefined) return { measures: list(measures ?? "sum,count"), ...single } as Plan;
  if (by !== undefined || measures !== undefined) throw new UsageError("--plan stands for --by and --measures: give the one or the others.");
  return { ...((await jsonArgument(given, call)) as object), ...single } as Plan;
}
