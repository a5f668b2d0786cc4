import type { FlowTable } from "../columns/index.js";
import { EntrepotError } from "../model/index.js";
import type { Amount, Plan } from "./plan.js";
import { amountIn, type GroupedRows } from "./tally.js";

/** The currency or unit of each group's amounts; "" where a group has none. Errors: `aggregate.mixed-currencies`, `aggregate.mixed-units`. */
export function unitsOf(table: FlowTable, amount: Amount, { rows, groupOf, groupCount }: GroupedRows, plan: Plan): readonly string[] {
  if (amount === "money" && plan.currency !== undefined) return new Array<string>(groupCount).fill(plan.currency.to);
  const { codes, dictionary } = amountIn(table, amount).units;
  const held = new Int32Array(groupCount).fill(-1);
  for (let i = 0; i < rows.length; i++) {
    const [group, code] = [groupOf[i] ?? 0, codes[rows[i] ?? 0] ?? 0];
    const known = held[group] ?? -1;
    if (known < 0) held[group] = code;
    else if (known !== code) throw mixed(amount, [dictionary[known], dictionary[code]], { table, row: rows[i] ?? 0 });
  }
  return Array.from(held, (code) => dictionary[code] ?? "");
}

function mixed(amount: Amount, units: readonly (string | null | undefined)[], { table, row }: { table: FlowTable; row: number }): EntrepotError {
  const found = units.join(" and ");
  const { source } = table.flow(row);
  if (amount === "money") return new EntrepotError("aggregate.mixed-currencies", `Amounts in ${found} would be added (row ${row} is the first that differs). Choose a “currency” to convert them into, or add “currency” to “by”.`, { found, expected: "one currency", source });
  return new EntrepotError("aggregate.mixed-units", `Quantities in ${found} would be added (row ${row} is the first that differs). Add “unit” to “by”, or choose one unit in “where”.`, { found, expected: "one unit", source });
}
