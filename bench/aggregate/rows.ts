import { flowTable, type FlowTable } from "../../src/aggregate/index.js";
import { type LocalityRef, year } from "../../src/index.js";

/** Rows of the large table, and how many entries each of its columns has. */
export const rowCount = 10_000_000;
export const sizes = { reporter: 250, partner: 250, year: 25, product: 1_000, direction: 2 } as const;

type Column = keyof typeof sizes;

/** Each column is row × factor modulo this prime, then modulo its size: any language makes the same rows. */
export const prime = 2_147_483_647;
export const factors: Readonly<Record<Column | "cents", number>> = { reporter: 742_938_285, partner: 784_588_716, year: 630_360_016, product: 764_261_123, direction: 397_204_094, cents: 620_899_117 };
/** An amount is its mixed row × this, below 10^14 cents. */
export const spread = 46_000;

export const firstYear = 2_000;
const mixed = (row: number, factor: number): number => (row * factor) % prime;

const codes = (column: Column, rows: number) => {
  const [made, factor, size] = [sizes[column] > 256 ? new Uint16Array(rows) : new Uint8Array(rows), factors[column], sizes[column]];
  for (let row = 0; row < rows; row++) made[row] = mixed(row, factor) % size;
  return made;
};

const place = (at: number): LocalityRef => ({ id: `P${String(at).padStart(3, "0")}`, type: "country", name: `Place ${at}`, country: `P${String(at).padStart(3, "0")}`, codes: {} });
const places = Array.from({ length: sizes.reporter }, (_, at) => place(at));

/** The rows as columns. */
export function madeTable(rows = rowCount): FlowTable {
  const values = new BigInt64Array(rows);
  const halves = new Uint32Array(values.buffer);
  for (let row = 0; row < rows; row++) {
    const cents = mixed(row, factors.cents) * spread;
    halves[2 * row] = cents % 2 ** 32;
    halves[2 * row + 1] = Math.floor(cents / 2 ** 32);
  }
  return flowTable(rows, {
    reporter: { codes: codes("reporter", rows), dictionary: places },
    partner: { codes: codes("partner", rows), dictionary: places },
    period: { codes: codes("year", rows), dictionary: Array.from({ length: sizes.year }, (_, at) => year(firstYear + at)) },
    commodity: { codes: codes("product", rows), dictionary: Array.from({ length: sizes.product }, (_, at) => ({ words: `product ${at}`, hs: String(100_000 + at) })) },
    direction: { codes: codes("direction", rows), dictionary: ["export", "import"] },
    currency: { all: "USD" },
    money: { values, scale: 2 },
  });
}
