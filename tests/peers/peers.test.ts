import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { peerCases } from "./read-case.js";

/** Suite → reason → inputs that we read otherwise. */
type Disagreements = Record<string, Record<string, string[]>>;
const disagreements = JSON.parse(readFileSync(new URL("disagreements.json", import.meta.url), "utf8")) as Disagreements;

const reasonOf = (suite: string, input: string): string | undefined => Object.entries(disagreements[suite] ?? {}).find(([, inputs]) => inputs.includes(input))?.[0];
const isOpen = (reason: string | undefined): boolean => reason?.startsWith("Open:") === true;

const cases = [...peerCases()].map((each) => ({ ...each, reason: reasonOf(each.suite, each.input) }));
const suites = [...new Set(cases.map(({ suite }) => suite))];

describe.each(suites)("%s", (suite) => {
  const own = cases.filter((each) => each.suite === suite);

  it("is read as the suite says, but for the listed disagreements", () => {
    const wrong = own.filter(({ reason }) => reason === undefined).flatMap(({ input, expected, got }) => (got() === expected ? [] : [`${input}: expected ${expected}, got ${got()}`]));
    expect(wrong).toEqual([]);
  });

  it("disagrees where the list says so", () => {
    expect(own.filter(({ reason, expected, got }) => reason !== undefined && got() === expected).map(({ input }) => input)).toEqual([]);
  });
});

it("lists only cases that the suites have", () => {
  const known = new Set(cases.map(({ suite, input }) => `${suite}: ${input}`));
  const unknown = Object.entries(disagreements).flatMap(([suite, reasons]) => Object.values(reasons).flat().filter((input) => !known.has(`${suite}: ${input}`)));
  expect(unknown).toEqual([]);
});

it("agrees with at least 95 of 100 cases whose meaning it shares", () => {
  const shared = cases.filter(({ reason }) => reason === undefined || isOpen(reason));
  const agreed = shared.filter(({ reason }) => reason === undefined);
  expect(shared.length).toBeGreaterThan(700);
  expect(agreed.length / shared.length).toBeGreaterThanOrEqual(0.95);
});
