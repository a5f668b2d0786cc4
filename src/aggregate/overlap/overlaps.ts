import { agrees, EntrepotError, type LocalityRef, type Problem, problem, type TradeFlow } from "../../model/index.js";
import type { PlaceTree } from "../place-tree.js";
import type { OverlapPolicy } from "../plan.js";
import type { Figure } from "./figure.js";
import { KeptFigures } from "./kept.js";
import { type OverlapKind, overlapKinds } from "./kinds.js";
import { tryingOrder } from "./order.js";
import type { Relation } from "./relation.js";
import { overlapSentence, type Treatment } from "./sentence.js";

/** Two figures that count the same trade, and what was done about it. Rows count from 0 in the flows as given. */
export interface Overlap {
  readonly kinds: readonly OverlapKind[];
  /** Neither need hold the other: where they cross, `part` is the one with the narrower place. */
  readonly part: TradeFlow;
  readonly whole: TradeFlow;
  readonly rows: { readonly part: number; readonly whole: number };
  readonly treatment: Treatment;
  readonly leftOut?: "part" | "whole";
  readonly sentence: string;
}

/** Thrown where a sum would count trade twice and the plan's policy is to refuse; `overlaps` holds the pairs. */
export class OverlapError extends EntrepotError {
  readonly overlaps: readonly Overlap[];

  constructor(overlaps: readonly Overlap[]) {
    const [first] = overlaps;
    const rows = first === undefined ? "" : ` (rows ${first.rows.part} and ${first.rows.whole})`;
    const more = overlaps.length > 1 ? ` ${overlaps.length - 1} more such pair${overlaps.length > 2 ? "s" : ""}.` : "";
    super("aggregate.overlap", `${first?.sentence ?? "Figures overlap"}${rows}.${more} Choose what to do with “overlaps”: finest, coarsest, first-source or allow.`, {
      found: overlaps.slice(0, 20).map(({ rows: pair }) => `${pair.part} in ${pair.whole}`).join(", "),
      expected: "figures that share no trade, or a policy",
      ...(first === undefined ? {} : { source: first.part.source }),
    });
    this.overlaps = overlaps;
  }
}

export interface OverlapCheck {
  readonly kept: readonly Figure[];
  readonly overlaps: readonly Overlap[];
  readonly problems: readonly { row: number; problem: Problem }[];
}

interface Setting {
  readonly policy: OverlapPolicy;
  readonly tree: PlaceTree;
  readonly flow: (row: number) => TradeFlow;
  /** The number by which a row is told of. */
  readonly number: (row: number) => number;
}

/**
 * Tries the figures of each group in the policy's order: one that counts what a kept one counts is left out (or, as the
 * policy says, refused or added), and told of. Every figure is looked up, not compared with all: time grows with their number.
 */
export function settleOverlaps(figures: readonly Figure[], setting: Setting): OverlapCheck {
  const index = new KeptFigures(setting.tree, (figure) => figure.group);
  const result = { kept: [] as Figure[], overlaps: [] as Overlap[], problems: [] as { row: number; problem: Problem }[] };
  for (const figure of tryingOrder(figures, setting.policy === "refuse" ? "coarsest" : setting.policy, setting.tree)) {
    const double = index.double(figure);
    if (double === null) index.keep(figure);
    else result.overlaps.push(describe(figure, double, treatmentOf(setting.policy), setting));
    if (double === null || setting.policy === "allow") result.kept.push(figure);
    else if (double.relation === "same") result.problems.push(...disagreement(figure, double.figure, setting));
  }
  result.overlaps.sort(byRows);
  if (setting.policy === "refuse" && result.overlaps.length > 0) throw new OverlapError(result.overlaps);
  return result;
}

/** Rows of a result that count the same trade: each sum is right, their sum would not be. */
export function overlapsBetweenRows(kept: readonly Figure[], setting: Setting): readonly Overlap[] {
  const index = new KeptFigures(setting.tree, () => 0);
  const overlaps: Overlap[] = [];
  for (const figure of tryingOrder(kept, "coarsest", setting.tree)) {
    const double = index.double(figure);
    if (double !== null && double.figure.group !== figure.group) overlaps.push(describe(figure, double, "separate-rows", setting));
    if (double === null) index.keep(figure);
  }
  return overlaps.sort(byRows);
}

const byRows = (a: Overlap, b: Overlap): number => a.rows.part - b.rows.part || a.rows.whole - b.rows.whole;

const treatmentOf = (policy: OverlapPolicy): Treatment => (policy === "refuse" ? "refused" : policy === "allow" ? "added" : "left-out");

function describe(late: Figure, { figure: early, relation }: { figure: Figure; relation: Relation }, treatment: Treatment, { tree, flow, number }: Setting): Overlap {
  const lateIsWhole = relation === "contains" || (relation === "crossing" && widerPlace(late, early, tree));
  const [part, whole] = lateIsWhole ? [early, late] : [late, early];
  const leftOut = lateIsWhole ? "whole" : "part";
  const kinds = overlapKinds(part, whole, tree);
  const sentence = overlapSentence({ part, whole, kinds, treatment, leftOut }, tree);
  return { kinds, part: flow(part.row), whole: flow(whole.row), rows: { part: number(part.row), whole: number(whole.row) }, treatment, ...(treatment === "left-out" ? { leftOut } as const : {}), sentence };
}

function widerPlace(a: Figure, b: Figure, tree: PlaceTree): boolean {
  const width = (place: LocalityRef | null) => tree.breadth(place?.id ?? "*");
  return width(a.reporter) + width(a.partner) > width(b.reporter) + width(b.partner);
}

/** Two figures of one thing with different values cannot be told apart: the one not added stays as a problem. */
function disagreement(late: Figure, early: Figure, { flow, number }: Setting): { row: number; problem: Problem }[] {
  const [a, b] = [flow(late.row), flow(early.row)];
  if (a.money === undefined || b.money === undefined || a.money.currency !== b.money.currency || agrees(a.money, b.money)) return [];
  const [found, expected] = [`${a.money.value} ${a.money.currency}`, `${b.money.value} ${b.money.currency}`];
  return [{ row: late.row, problem: problem("aggregate.conflict", `Row ${number(late.row)} states ${found} for what row ${number(early.row)} states as ${expected}; the one tried first is added.`, a.source, { found, expected }) }];
}
