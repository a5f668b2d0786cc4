import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runMainJob } from "../../src/cli/main-job.js";
import { lastLine } from "../../src/cli/main-job/report.js";
import { textWidth } from "../../src/display/index.js";
import { problem } from "../../src/model/index.js";
import { type Ran, ran } from "./stand-in.js";

const folder = mkdtempSync(join(tmpdir(), "entrepot-job-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const job = (args: readonly string[], setting = {}): Promise<Ran> => ran(args, setting, runMainJob);

describe("the main job on the five seeds", () => {
  let printed: Ran;
  let lines: string[];
  beforeAll(async () => {
    printed = await job([]);
    lines = printed.out.trimEnd().split("\n");
  });

  /** The printed row that begins with these cells, and the lines that belong to it. */
  const rowOf = (...cells: string[]): string => {
    const at = lines.findIndex((line) => new RegExp(`^${cells.map((cell) => cell.replace(/[.$()+]/g, "\\$&")).join("\\s+")}(\\s|$)`).test(line));
    if (at < 0) return `no row ${cells.join(" ")}`;
    const rest = lines.slice(at + 1);
    const end = rest.findIndex((line) => !line.startsWith(" "));
    return [lines[at], ...rest.slice(0, Math.max(0, end))].join("\n").replace(/\s+/g, " ");
  };

  it("writes data alone to stdout and ends with 0", () => {
    expect([printed.code, printed.err]).toEqual([0, ""]);
  });

  it("keeps within 100 columns", () => {
    expect(lines.filter((line) => textWidth(line) > 100)).toEqual([]);
  });

  it("tells flows, agreements, other money, places, totals, and last what was not understood", () => {
    const titles = ["Flows", "Agreements", "Other money and counts", "Places", "Total by reporter and year, in USD", "Not understood"];
    const at = titles.map((title) => lines.findIndex((line) => line.startsWith(title)));
    expect(at.every((position) => position >= 0)).toBe(true);
    expect([...at].sort((a, b) => a - b)).toEqual(at);
    expect(lines.at(-1)).toMatch(/^Not understood/);
  });

  // 1 bn yuan at 7.1975 a dollar, the mean of 2024, is US$138.9 m; 1 bn yuan as 36% makes a whole of 2.777… bn.
  it("tells Dali's trade with its bound, in dollars at the mean of 2024, with the check and the derived whole", () => {
    const row = rowOf("000", "Dali", "Vietnam");
    for (const part of ["2024", "total", "> CNY 1 bn", "> USD 139 m", "average 2024", "36%", "≈ USD 140 m, agrees with USD/CNY 7.1975 (average 2024)", "Derived, not stated", "> CNY 2.77 bn"]) expect(row).toContain(part);
  });

  it.each([
    [["002", "Vietnam", "China", "—", "2022", "export"], ["USD 175.6 bn"]],
    [["002", "Vietnam", "China", "—", "Jan–Oct 2023", "total"], ["USD 138.9 bn", "−5.88%"]],
    [["004", "Vietnam", "Guangxi", "—", "2023", "total"], ["USD 36.3 bn"]],
  ])("tells the flow %j", (cells, parts) => {
    const row = rowOf(...cells);
    for (const part of parts) expect(row).toContain(part);
  });

  it("tells the trade of 2019 through the gate that Vietnamese calls Ha Khau", () => {
    expect(lines.find((line) => line.includes("USD 3.5 bn") && line.includes("2019") && line.includes("total"))).toMatch(/L[àa]o Cai|Hekou/);
  });

  it("tells investment and aid as money that is no trade", () => {
    expect(printed.out).toMatch(/investment\s+> USD 26 bn/);
    expect(printed.out).toMatch(/aid\s+> VND 3\.7 tn/);
    expect(printed.out).toMatch(/4,032 project/);
  });

  it("tells agreements with their dates and status", () => {
    expect(printed.out).toMatch(/21 Oct 2025\s+signed/);
    expect(printed.out).toMatch(/31 Dec 2023\s+agreed in principle/);
    expect(printed.out).toMatch(/mou .*Nov 2006/);
    expect(printed.out).toMatch(/30 Aug 2024\s+signed\s+3/);
  });

  it("adds up by reporter and year with bounds, and tells that Guangxi's trade is a part of China's", () => {
    expect(printed.out).toMatch(/Vietnam\s+2022\s+175\.6 bn\s+1/);
    expect(printed.out).toMatch(/Vietnam\s+2023\s+138\.9 bn/);
    expect(printed.out).toMatch(/Dali \(prefecture, CN\)\s+2024\s+> 139 m\s+1/);
    expect(printed.out.replace(/\s+/g, " ")).toMatch(/Guangxi's trade with Vietnam is a part of China's.*not added/);
  });

  it("gives the whole as JSON", async () => {
    const { out } = await job(["--json"]);
    const { documents, aggregate, notUnderstood } = JSON.parse(out);
    expect(documents.map(({ document }: { document: string }) => document)).toEqual(["000.txt", "001.txt", "002.txt", "003.txt", "004.txt"]);
    expect(documents[1].flows).toEqual([]);
    expect(documents[0].appraisals[0]).toMatchObject({ inUsd: { money: { bound: "over", currency: "USD" } }, equivalents: [{ check: { verdict: "agrees" } }], derivedWhole: { bound: "over", currency: "CNY" } });
    expect(aggregate.plan).toMatchObject({ by: ["reporter", "year"], overlaps: "coarsest" });
    expect(Array.isArray(notUnderstood)).toBe(true);
  });
});

describe("the main job on a file", () => {
  it("reads it by the day of its publication", async () => {
    const file = join(folder, "news.txt");
    writeFileSync(file, "Vietnam's exports to China reached over US$60 billion last year.");
    const { code, out } = await job([file, "--published", "2024-03-01"]);
    expect(code).toBe(0);
    expect(out).toMatch(/Vietnam\s+China\s+—\s+2023\s+export\s+> USD 60 bn/);
  });

  it.each(["", "\ud83d\ude00\ufffd", "x".repeat(5_000_000), "9".repeat(1_000_000), "no trade here"])("says that nothing is there where nothing is (%#)", async (text) => {
    const file = join(folder, "empty.txt");
    writeFileSync(file, text);
    const { code, out } = await job([file]);
    expect(code).toBe(0);
    for (const none of ["Flows: none.", "Agreements: none.", "Totals: none."]) expect(out).toContain(none);
  });

  it.each([
    [["--published", "2024-02-30", "a"], 1], [["nowhere.txt"], 1], [["--fly"], 2],
  ])("answers %j with exit code %i and a sentence", async (args, code) => {
    writeFileSync(join(folder, "a"), "a");
    const found = await job(args.map((arg) => (arg === "a" ? join(folder, "a") : arg)));
    expect([found.code, found.out]).toEqual([code, ""]);
    expect(found.err).toMatch(/^npm start --: /);
  });
});

describe("the last line", () => {
  const notUnderstood = Array.from({ length: 30 }, (_, at) => problem("text.no-period", "The amount has no period.", { document: `${at}.txt`, quote: `US$${at} billion` }));

  it("tells what was not understood, as much as fits, and that the rest is in the JSON", () => {
    const line = lastLine({ notUnderstood }, 100);
    expect(textWidth(line)).toBeLessThanOrEqual(100);
    expect(line).toBe("Not understood (30): 0.txt: “US$0 billion” (The amount has no period); … --json tells all");
  });

  it("tells all of little, and that nothing was left over", () => {
    expect(lastLine({ notUnderstood: notUnderstood.slice(0, 1) }, 100)).toBe("Not understood (1): 0.txt: “US$0 billion” (The amount has no period)");
    expect(lastLine({ notUnderstood: [] }, 100)).toBe("Not understood: nothing was left over.");
  });
});
