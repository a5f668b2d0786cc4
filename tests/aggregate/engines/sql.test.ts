import { describe, expect, it } from "vitest";
import { aggregateOn, duckdb, type Engine, writeFlows } from "../../../src/aggregate/engines/duckdb.js";
import type { Condition } from "../../../src/aggregate/index.js";
import { join, name, render, type Sql, sql } from "../../../src/aggregate/sql/sql.js";
import { flow } from "../flows.js";

const shown = (query: Sql) => render(query, (number) => `$${number}`);

describe("sql", () => {
  it("keeps values apart from texts, also through nested pieces", () => {
    const inner = sql`${name("a")} in (${join([sql`${"x'"}`, sql`${"y"}`])})`;
    const query = sql`select ${"z"} where ${inner} and ${inner}`;
    expect(shown(query)).toBe("select $1 where \"a\" in ($2, $3) and \"a\" in ($4, $5)");
    expect(query.values).toEqual(["z", "x'", "y", "x'", "y"]);
  });
  it("quotes names, whatever they are", () => {
    expect(shown(name("main", "a\"; drop table b; --"))).toBe("\"main\".\"a\"\"; drop table b; --\"");
    expect(() => name("")).toThrow(expect.objectContaining({ code: "engine.name" }));
    expect(() => name("a\0b")).toThrow(expect.objectContaining({ code: "engine.name" }));
    expect(() => name("a".repeat(256))).toThrow(expect.objectContaining({ code: "engine.name" }));
  });
  it("joins nothing to nothing and one to itself", () => {
    expect(shown(join([], " and "))).toBe("");
    expect(shown(join([sql`a`], " and "))).toBe("a");
  });
});

describe("the SQL of a plan", () => {
  const secret = "zq' or 1=1 --";
  const conditions: readonly Condition[] = [
    { field: "commodity", is: secret }, { field: "document", notIn: [secret, "other"] }, { not: { any: [{ field: "commodity", in: [secret] }, { field: "money", over: "987654321.125" }] } },
    { field: "reporter", within: "VN" }, { field: "period", during: "2023" }, { field: "quantity", atMost: "987654321.125" },
  ];
  it("never contains a value", async () => {
    const texts: string[] = [];
    const values: unknown[] = [];
    const engine = duckdb();
    const watched: Engine = { ...engine, run: (query, signal) => { texts.push(...query.texts); values.push(...query.values); return engine.run(query, signal); } };
    await writeFlows(engine, [flow({ usd: "5", words: secret, document: secret }), flow({ usd: "987654322", words: "tea", kg: "1", document: "a" }), flow({ reporter: "CN", partner: "VN", usd: "7", words: "rice" })], { table: "flows" });
    for (const where of conditions) await aggregateOn(watched, { from: { table: "flows" } }, { where, by: ["reporter", "commodity"], measures: ["sum", "count"], overlaps: "allow" });
    await engine.close();
    expect(texts.join("\n")).not.toMatch(/zq|987654321|VN|CN|tea|2023/);
    expect(values).toContain(secret);
    expect(values).toContain("987654321");
  });
});
