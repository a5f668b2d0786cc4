import type { Commodity, Direction, LocalityRef } from "../../model/index.js";
import { periodWords } from "../period-words.js";
import type { PlaceTree } from "../place-tree.js";
import type { Figure } from "./figure.js";
import { isMirrored, type OverlapKind } from "./kinds.js";

/** What was done about an overlap. */
export type Treatment = "refused" | "left-out" | "added" | "separate-rows";

interface View {
  readonly direction: Direction;
  readonly who: LocalityRef | null;
  readonly whom: LocalityRef | null;
}

const nouns: Readonly<Record<Direction, readonly [noun: string, link: string]>> = {
  export: ["exports", "to"], import: ["imports", "from"], total: ["trade", "with"], unspecified: ["trade", "with"],
  balance: ["trade balance", "with"], "re-export": ["re-exports", "to"], "re-import": ["re-imports", "from"], transit: ["transit", "with"],
};
const turned: Readonly<Partial<Record<Direction, Direction>>> = { export: "import", import: "export", "re-export": "re-import", "re-import": "re-export" };

const view = ({ direction, reporter, partner }: Figure): View => ({ direction, who: reporter, whom: partner });
const fromTheOtherSide = ({ direction, who, whom }: View): View => ({ direction: turned[direction] ?? direction, who: whom, whom: who });

const nameOf = (place: LocalityRef | null): string => place?.name ?? "an unnamed place";
const whose = (place: LocalityRef | null): string => `${nameOf(place)}'s`;
const goods = (commodity: Commodity | null): string => (commodity === null ? "all goods" : commodity.hs === undefined ? commodity.words : `HS ${commodity.hs}`);

function trade({ direction, who, whom }: View): string {
  const [noun, link] = nouns[direction];
  return whom === null ? `${whose(who)} ${noun}` : `${whose(who)} ${noun} ${link} ${nameOf(whom)}`;
}

const are = ({ direction }: View): string => (/ports$/.test(nouns[direction][0]) ? "are" : "is");

/** The clause that tells how `part` lies in `whole`. */
function clause(part: Figure, whole: Figure, kinds: readonly OverlapKind[], tree: PlaceTree): string {
  const seen = view(part);
  const times = part.period.start === whole.period.start && part.period.end === whole.period.end ? ` in ${periodWords(part.period)}` : "";
  if (kinds.includes("duplicate")) return `${trade(seen)}${times} ${are(seen)} stated twice`;
  if (kinds.includes("place")) return placeClause(part, whole, kinds, tree);
  if (kinds.includes("mirror")) return `${trade(seen)}${times} ${are(seen)} ${trade(view(whole))} seen from the other side`;
  if (kinds.includes("gate")) return `${trade(seen)} through ${nameOf(part.via)}${times} ${are(seen)} a part of all ${trade(view(whole))}`;
  if (kinds.includes("direction")) return `${trade(seen)}${times} ${are(seen)} a part of ${trade(view(whole))}`;
  if (kinds.includes("commodity")) return `${trade(seen)} in ${goods(part.commodity)}${times} ${are(seen)} a part of that in ${goods(whole.commodity)}`;
  return `${trade(seen)} in ${periodWords(part.period)} ${are(seen)} a part of that in ${periodWords(whole.period)}`;
}

/** Told from the end that differs: the province's trade with the partner is a part of the country's. */
function placeClause(part: Figure, whole: Figure, kinds: readonly OverlapKind[], tree: PlaceTree): string {
  const outer = isMirrored(part, whole, tree) ? fromTheOtherSide(view(whole)) : view(whole);
  const told = view(part).who?.id === outer.who?.id ? fromTheOtherSide(view(part)) : view(part);
  const holder = told.who?.id === view(part).who?.id ? outer.who : outer.whom;
  const times = kinds.includes("time") ? ` (${periodWords(part.period)}, within or beside ${periodWords(whole.period)})` : "";
  return `${trade(told)} ${are(told)} a part of ${holder === null ? "all trade" : whose(holder)}${times}`;
}

/** Two figures that overlap, in what, and what was done. */
export interface OverlapTold {
  readonly part: Figure;
  readonly whole: Figure;
  readonly kinds: readonly OverlapKind[];
  readonly treatment: Treatment;
  readonly leftOut: "part" | "whole";
}

/** The sentence for people: what lies in what, and what was done about it. */
export function overlapSentence({ part, whole, kinds, treatment, leftOut }: OverlapTold, tree: PlaceTree): string {
  const endings: Readonly<Record<Treatment, string>> = {
    refused: "adding both would count it twice",
    "left-out": leftOut === "part" ? "not added" : "the whole is not added",
    added: "both are added, as the plan allows",
    "separate-rows": "the two rows are not to be added together",
  };
  return `${clause(part, whole, kinds, tree)}: ${endings[treatment]}`;
}
