import { describe, expect, it } from "vitest";
import { comparativeAdvantage, complementarity, complexityOf, diversity, economicComplexity, economicReflections, fitness, fitnessComplexity, grubelLloyd, productComplexity, productReflections, proximity, symmetricAdvantage, tradeIntensity, ubiquity } from "../../src/indicators/index.js";
import { estimate } from "../../src/model/index.js";

// Three exporters, three products: A sells 6, 3, 1; B sells 2, 6, 2; C sells 7, 1, 2. World 15, 10, 5 of 30.
const sold = { A: [6, 3, 1], B: [2, 6, 2], C: [7, 1, 2] };
const rows = Object.entries(sold).flatMap(([reporter, sums]) => sums.map((sum, at) => ({ reporter, hs6: "pqr"[at] ?? "", sum })));
const exact = (found: { exact?: string }[]) => found.map((row) => row.exact);

it("revealed advantage by hand: (6/10) ÷ (15/30) = 6/5, …", () => {
  const found = comparativeAdvantage(rows);
  expect(exact(found)).toEqual(["6/5", "9/10", "3/5", "2/5", "9/5", "6/5", "7/5", "3/10", "6/5"]);
  expect(found.map(({ inputs }) => inputs["revealed"])).toEqual([true, false, false, false, true, true, true, false, true]);
  expect(comparativeAdvantage(rows, { threshold: "1.2" }).map(({ inputs }) => inputs["revealed"])).toEqual([true, false, false, false, true, true, true, false, true]);
  expect(comparativeAdvantage(rows, { threshold: "1.21" }).filter(({ inputs }) => inputs["revealed"] === true)).toHaveLength(2);
  expect(exact(symmetricAdvantage(rows)).slice(0, 2)).toEqual(["1/11", "-1/19"]);
});

it("an exporter of nothing reveals nothing", () => {
  const found = comparativeAdvantage([...rows, { reporter: "D", hs6: "p", sum: 0 }]).slice(-3);
  expect(found.map(({ value, inputs }) => [value, inputs["revealed"]])).toEqual([[null, false], [null, false], [null, false]]);
});

it("diversity and ubiquity count advantages", () => {
  expect(exact(diversity(rows))).toEqual(["1", "2", "2"]);
  expect(exact(ubiquity(rows))).toEqual(["2", "1", "2"]);
  expect(diversity(rows.map((row) => ({ ...row, sum: estimate(row.sum, { bound: "about" }) })))[0]?.note).toContain("9 of 9 figures");
});

it("proximity by hand: p {A, C}, q {B}, r {B, C}", () => expect(exact(proximity(rows))).toEqual(["0", "1/2", "1/2"]));

it("intensity, complementarity and intra-industry trade by hand", () => {
  const trade = [["VN", "CN", 20], ["VN", "US", 30], ["TH", "CN", 10], ["TH", "US", 40]].map(([reporter, partner, sum]) => ({ reporter, partner, sum }));
  expect(exact(tradeIntensity(trade))).toEqual(["4/3", "6/7", "2/3", "8/7"]);
  const sides = [["VN", "export", "a", 5], ["VN", "export", "b", 3], ["VN", "export", "c", 2], ["CN", "import", "a", 1], ["CN", "import", "b", 1], ["CN", "import", "d", 2]].map(([reporter, direction, hs6, sum]) => ({ reporter, direction, hs6, sum }));
  expect(exact(complementarity(sides))).toEqual(["50"]); // |.25−.5| + |.25−.3| + |0−.2| + |.5−0| = 1
  const both = [["85", "export", 60], ["85", "import", 90], ["09", "export", 50]].map(([hs2, direction, sum]) => ({ hs2, direction, sum }));
  expect(exact(grubelLloyd(both))).toEqual(["4/5", "0"]);
  expect(exact(grubelLloyd(both, { product: "hs2" }))).toEqual(["3/5"]);
});

/** Random advantages, by a fixed generator; every reporter and product has some. */
function randomMatrix(reporters: number, products: number) {
  let state = 12345;
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const has = Array.from({ length: reporters }, (_, c) => Array.from({ length: products }, (_, p) => p).filter((p) => p === c % products || c === p % reporters || next() < 0.2 + (0.6 * c * (products - p)) / (reporters * products)));
  return { reporters: has.map((_, at) => `c${at}`), products: Array.from({ length: products }, (_, at) => `p${at}`), has };
}

/** A second computation: power iteration on Σ M M ÷ (k k) as it stands, the constant vector taken out at each step. */
function bySteps({ has, products }: ReturnType<typeof randomMatrix>): number[] {
  const counts = products.map((_, p) => has.filter((owned) => owned.includes(p)).length);
  const weights = has.map((owned) => owned.length);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let vector = has.map((_, at) => Math.sin(at + 1));
  for (let step = 0; step < 20000; step++) {
    const middle = vector.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0) / total;
    const centred = vector.map((value) => value - middle);
    const byProduct = products.map((_, p) => has.reduce((sum, owned, c) => sum + (owned.includes(p) ? (centred[c] ?? 0) : 0), 0) / (counts[p] ?? 1));
    const next = has.map((owned) => owned.reduce((sum, p) => sum + (byProduct[p] ?? 0), 0) / owned.length);
    const size = Math.max(...next.map(Math.abs));
    const scaled = next.map((value) => value / size);
    const moved = Math.max(...scaled.map((value, at) => Math.abs(value - (vector[at] ?? 0))));
    vector = scaled;
    if (moved < 1e-14) break;
  }
  const mean = vector.reduce((sum, value) => sum + value, 0) / vector.length;
  const deviation = Math.sqrt(vector.reduce((sum, value) => sum + (value - mean) ** 2, 0) / vector.length);
  const sign = vector.reduce((sum, value, at) => sum + (value - mean) * (weights[at] ?? 0), 0) < 0 ? -1 : 1;
  return vector.map((value) => (sign * (value - mean)) / deviation);
}

describe("economic complexity", () => {
  it.each([[9, 14], [14, 9], [12, 12]])("of %i × %i agrees with plain power iteration", (reporters, products) => {
    const matrix = randomMatrix(reporters, products);
    const expected = bySteps(matrix);
    const found = complexityOf(matrix);
    expect(found.missing).toBeUndefined();
    found.reporters.forEach((score, at) => expect(score).toBeCloseTo(expected[at] ?? 0, 8));
  });
  it("has mean 0 and deviation 1 on each side, or products on the reporters' scale", () => {
    const found = complexityOf(randomMatrix(12, 20));
    for (const side of [found.reporters, found.products]) {
      expect(side.reduce<number>((sum, score) => sum + (score ?? 0), 0)).toBeCloseTo(0, 9);
      expect(side.reduce<number>((sum, score) => sum + (score ?? 0) ** 2, 0) / side.length).toBeCloseTo(1, 9);
    }
    const matrix = randomMatrix(12, 20);
    const { reporters, products } = complexityOf(matrix, "reporters");
    const owners = matrix.has.flatMap((owned, at) => (owned.includes(3) ? [reporters[at] ?? 0] : []));
    expect(products[3]).toBeCloseTo(owners.reduce((sum, score) => sum + score, 0) / owners.length, 9);
  });
  it("by 200 reflections is the eigenvector", () => {
    const matrix = randomMatrix(9, 14);
    const list = matrix.has.flatMap((owned, c) => matrix.products.map((hs6, p) => ({ reporter: matrix.reporters[c], hs6, sum: owned.includes(p) ? 1 : 0 })));
    // Equal amounts: a threshold near 0 makes the matrix of what is sold at all.
    const [eigen, reflected] = [economicComplexity(list, { threshold: "0.0001" }), economicReflections(list, { threshold: "0.0001", reflections: 40 })];
    expect(eigen).toHaveLength(9);
    eigen.forEach(({ value }, at) => expect(Number(reflected[at]?.value?.value)).toBeCloseTo(Number(value?.value), 4));
    const [products, again] = [productComplexity(list, { threshold: "0.0001" }), productReflections(list, { threshold: "0.0001", reflections: 40 })];
    products.forEach(({ value }, at) => expect(Number(again[at]?.value?.value)).toBeCloseTo(Number(value?.value), 4));
  });
  it("is not told where nothing can be compared", () => {
    const apart = { reporters: ["A", "B"], products: ["p", "q"], has: [[0], [1]] };
    expect(complexityOf(apart)).toMatchObject({ reporters: [null, null], missing: expect.stringContaining("share no product") });
    expect(complexityOf({ reporters: ["A"], products: ["p"], has: [[0]] }).missing).toContain("at least two");
    const ring = { reporters: ["A", "B", "C"], products: ["p", "q", "r"], has: [[0, 1], [1, 2], [2, 0]] };
    expect(complexityOf(ring).missing).toContain("not unique");
  });
  it("leaves those without an advantage without a score", () => {
    const { reporters, products } = complexityOf({ reporters: ["A", "B", "C", "D"], products: ["p", "q", "r", "s"], has: [[0, 1, 2], [0, 1], [0], []] });
    expect(reporters[3]).toBeNull();
    expect(products[3]).toBeNull();
    expect(reporters[0]).toBeCloseTo(Math.sqrt(1.5), 12); // eigenvector (1, −½, −2) by hand
  });
  it.each([3, 0, 1.5, -2])("%d reflections are refused", (reflections) => expect(() => economicReflections(rows, { reflections })).toThrow(expect.objectContaining({ code: "indicators.reflections" })));
});

it("fitness by hand: two steps of {A: p q, B: p}", () => {
  const list = [{ reporter: "A", hs6: "p", sum: 1 }, { reporter: "A", hs6: "q", sum: 1 }, { reporter: "B", hs6: "p", sum: 2 }];
  const options = { threshold: "0.5", iterations: 2 };
  // After one step F = (4/3, 2/3), Q = (2/3, 4/3). Then F ∝ (2, 2/3), Q ∝ (1/(3/4 + 3/2), 1/(3/4)) = (4/9, 4/3).
  expect(fitness(list, options).map(({ value }) => Number(value?.value).toFixed(9))).toEqual(["1.500000000", "0.500000000"]);
  expect(fitnessComplexity(list, options).map(({ value }) => Number(value?.value).toFixed(9))).toEqual(["0.500000000", "1.500000000"]);
  expect(() => fitness(list, { iterations: 0 })).toThrow(expect.objectContaining({ code: "indicators.iterations" }));
});
