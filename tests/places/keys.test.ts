import { expect, it } from "vitest";
import { keysOf } from "../../scripts/places/keys.js";
import { chinaTable } from "../../src/data/places-china.js";
import { countriesTable } from "../../src/data/places-countries.js";
import { gatesTable } from "../../src/data/places-gates.js";
import { mekongTable } from "../../src/data/places-mekong.js";
import { tradeTable } from "../../src/data/places-trade.js";
import { vietnamTable } from "../../src/data/places-vietnam.js";
import { worldTable } from "../../src/data/places-world.js";
import { type PackedTable, Places } from "../../src/places/registry.js";

const stored = ({ rows }: PackedTable): PackedTable => ({ rows, ...keysOf(rows.split("\n")) });
const keyless = ({ rows }: PackedTable): PackedTable => ({ rows, keys: "", owners: rows.split("\n").length.toString(36) });

it("a table without keys is found under those that it would store", () => {
  const tables: PackedTable[] = [countriesTable, vietnamTable, chinaTable, mekongTable, worldTable, gatesTable, tradeTable];
  expect(tables.filter(({ keys }) => keys === "")).toEqual([countriesTable, mekongTable, worldTable, gatesTable, tradeTable]);
  const index = (tables: readonly PackedTable[]) => new Map(new Places(tables).foldedNames().map(([key, rows]) => [key, [...rows].sort((a, b) => a - b)]));
  const all = index(tables.map(stored));
  expect(all.size).toBeGreaterThan(10_000);
  for (const derived of [tables, tables.map(keyless)]) expect(index(derived)).toEqual(all);
});
