import type { Conversion } from "../rates/index.js";
import { amountText } from "./amount-text.js";
import { periodText } from "./period-text.js";
import type { Table } from "./table.js";

/**
 * A conversion as a table: one row for each step with the rate as it was published.
 *
 * @example
 * import { convert, money } from "entrepot";
 * import { conversionTable } from "entrepot/display";
 * conversionTable(convert(money("1e9", "CNY"), "USD", { on: "2024" })).rows[0]?.cells.slice(0, 4); // => ["CNY → USD","USD/CNY","7.19749111","average"]
 */
export function conversionTable(conversion: Conversion, digits = 12): Table {
  const rows = conversion.steps.map(({ from, to, pair, digits: published, kind, used, source, inverted, trust, note, marketGap }) => ({
    cells: [`${from} → ${to}`, pair, published.length > 4 ? `${published.length} rates` : published.join(", "), kind, periodText(used), source, inverted ? "divided" : "multiplied", trust],
    // A gap to the market and an unchecked rate are problems of the conversion, told with it.
    ...(note === undefined || marketGap !== undefined || trust === "unverified" ? {} : { notes: [note] }),
  }));
  return {
    title: `${amountText(conversion.of)} = ${amountText(conversion.money, { digits })}`,
    columns: ["step", "pair", "rate", "kind", "of", "source", "used", "trust"].map((name) => ({ name })),
    rows,
  };
}
