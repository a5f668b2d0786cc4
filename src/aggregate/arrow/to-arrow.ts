import type { Table, Vector } from "apache-arrow";
import { EntrepotError } from "../../model/index.js";
import { type FlatColumn, flatColumns } from "../records.js";
import type { Result } from "../result.js";

type Arrow = typeof import("apache-arrow");

const digits = 38;

/**
 * A result as an Arrow table with the columns of `records`: amounts as decimals of 38 digits, or as text where one has more; years and
 * counts as numbers; all else as dictionaries of text.
 *
 * Errors: `engine.not-installed` where the package apache-arrow is not there.
 *
 * @example
 * import { aggregate, money, tradeFlowFromJson, year } from "entrepot";
 * import { toArrow } from "entrepot/arrow";
 * const flow = tradeFlowFromJson({ direction: "export", reporter: null, partner: null, via: null, period: year(2024), money: money("1234.50", "USD"), status: "actual", source: {} });
 * const table = await toArrow(aggregate([flow], { by: ["year"], measures: ["sum"] }));
 * String(table.schema.fields[1]); // => sum: Decimal[38e+1]
 */
export async function toArrow(result: Result): Promise<Table> {
  const arrow = await loaded();
  const columns = flatColumns(result).map((column) => [column.name, vectorOf(arrow, column)] as const);
  return new arrow.Table(Object.fromEntries(columns));
}

async function loaded(): Promise<Arrow> {
  try {
    return await import("apache-arrow");
  } catch (cause) {
    throw new EntrepotError("engine.not-installed", "Arrow tables need the package apache-arrow: npm install apache-arrow", { found: "not installed", expected: "apache-arrow", cause });
  }
}

function vectorOf(arrow: Arrow, { values, column: { role, type }, isMain }: FlatColumn): Vector {
  if (type === "count") return arrow.vectorFromArray(values.map((count) => (count === null ? null : BigInt(count))), new arrow.Int64());
  if (role === "key" && type === "number") return arrow.vectorFromArray(values, new arrow.Int32());
  const texts = values.map((text) => (text === null ? null : String(text)));
  if (role === "key" || !isMain) return arrow.vectorFromArray(texts, new arrow.Dictionary(new arrow.Utf8(), new arrow.Int32()));
  const scale = Math.max(0, ...texts.map((text) => (text?.split(".")[1] ?? "").length));
  const integers = texts.map((text) => (text === null ? null : scaledText(text, scale)));
  const fits = integers.every((each) => each === null || (each < 10n ** 38n && each > -(10n ** 38n)));
  return fits ? decimals(arrow, integers, scale) : arrow.vectorFromArray(texts, new arrow.Utf8());
}

function scaledText(text: string, scale: number): bigint {
  const [whole = "0", fraction = ""] = text.split(".");
  return BigInt(whole + fraction.padEnd(scale, "0"));
}

/** Whole numbers of 128 bits in four words each, least first. */
function decimals(arrow: Arrow, integers: readonly (bigint | null)[], scale: number): Vector {
  const words = new BigUint64Array(2 * integers.length);
  const known = new Uint8Array(Math.ceil(integers.length / 8));
  integers.forEach((integer, row) => {
    if (integer === null) return;
    words[2 * row] = BigInt.asUintN(64, integer);
    words[2 * row + 1] = BigInt.asUintN(64, integer >> 64n);
    known[row >> 3] = (known[row >> 3] ?? 0) | (1 << (row & 7));
  });
  const nullCount = integers.filter((integer) => integer === null).length;
  return arrow.makeVector(arrow.makeData({ type: new arrow.Decimal(scale, digits, 128), length: integers.length, nullCount, nullBitmap: known, data: new Uint32Array(words.buffer) }));
}
