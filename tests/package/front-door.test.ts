import { describe, expect, it } from "vitest";
import * as aggregateRoom from "../../src/aggregate/index.js";
import * as frontDoor from "../../src/index.js";
import * as placesRoom from "../../src/places/index.js";
import * as ratesRoom from "../../src/rates/index.js";
import * as textRoom from "../../src/text/index.js";

describe("the front door", () => {
  it.each(Object.entries({ aggregate: aggregateRoom, places: placesRoom, rates: ratesRoom, text: textRoom }))("holds all of the room %s", (_, room) => {
    expect(Object.keys(room).filter((name) => !(name in frontDoor))).toEqual([]);
  });

  it("has what the contract names", () => {
    const named = ["readText", "createReader", "ground", "resolve", "convert", "aggregate", "aggregateOn", "audit", "readTable", "money", "quantity", "percent", "year", "months", "period", "EntrepotError"];
    expect(named.filter((name) => typeof (frontDoor as Record<string, unknown>)[name] !== "function")).toEqual([]);
  });
});
