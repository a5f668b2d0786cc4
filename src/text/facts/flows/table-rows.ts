import { countryIn, type Direction, type Locality, type Period } from "../../../model/index.js";
import type { PercentMention, PeriodMention } from "../../mentions/mention.js";
import type { Scope } from "../../scope.js";
import { cellsIn } from "../../structure/rows.js";
import type { Sentence } from "../../structure/sentence.js";
import { said, type Token } from "../../tokens/token.js";
import { type Context, over, unsaid } from "../context.js";
import { type Figure, figureOf } from "./anchors.js";
import type { DraftFlow } from "./draft.js";
import { type Item, itemsOf, percentOf, periodOf, placeOf } from "./items.js";
import { type Parties, partiesOf } from "./who-in-context.js";
import type { Who } from "./who.js";
import { baseOtherThanYear } from "./when.js";

/** What the head of a column says of the figures below it. */
interface Column {
  way: Direction | undefined;
  period: PeriodMention | undefined;
  /** With which period its numbers compare. */
  base: Period | undefined;
}

/** Reads the rows of a flattened table, one after another; the last row without a figure is their head. */
export class TableRows {
  #columns: Column[] = [];
  /** Whether the first cells name with whom is traded: the table's head says so. */
  #ofPartners = false;

  /** Whether the first cells of the rows at hand name with whom is traded. */
  get isOfPartners(): boolean {
    return this.#ofPartners;
  }

  /** The flows of a row: one for each figure of goods or trade; a change in the next cell is its. */
  read(sentence: Sentence, scope: Scope, context: Context): DraftFlow[] {
    const cells = cellsIn(itemsOf(sentence, scope.text));
    if (!cells.some((cell) => cell.some((item) => item.mention?.is === "amount" || item.mention?.is === "quantity" || item.mention?.is === "percent"))) {
      this.#columns = cells.map(columnOf);
      this.#ofPartners = firstCell(sentence).some((token) => ["partners", "market"].includes(said(token, "page") ?? ""));
      return [];
    }
    if ((cells[0] ?? []).some((item) => item.says.noFlow !== undefined || item.says.commodity === "output")) return [];
    // "Japan | -3.7%" under "Exports by destination | On-year change": a row of a place, and of changes alone.
    const isOfChanges = !cells.some((cell) => cell.some((item) => item.mention?.is === "amount" || item.mention?.is === "quantity")) && (cells[0] ?? []).some((item) => placeOf(item)?.locality);
    const changes = isOfChanges ? new Map(cells.flatMap((cell, at) => changeIn(cell).map((change) => [at, change] as const))) : changesIn(cells);
    const row: Row = { cells, head: headOf(cells[0] ?? [], scope, { context, ofPartners: this.#ofPartners }), changes, context };
    const { head } = row;
    // "Value" under a heading that says "exports".
    const isPlain = (head.direction === "export" || head.direction === "import") && this.#columns.every(({ way }) => way === undefined || way === "total");
    return cells.flatMap((cell, at) => {
      const item = cell.find((each) => figureOf(each) !== undefined);
      const figure = figureOf(item);
      const column = this.#columns[at];
      const way = cell.find((each) => each.says.way !== undefined)?.says.way;
      const direction = (isPlain ? head.direction : undefined) ?? column?.way ?? way?.direction ?? head.direction;
      if (direction === undefined || (figure === undefined && !(isOfChanges && changes.has(at)))) return [];
      return [this.#draft({ figure, at, direction, sign: way?.sign ?? 1 }, row)];
    });
  }

  #draft({ figure, at, direction, sign }: { figure: Figure | undefined; at: number; direction: Direction; sign: 1 | -1 }, { cells, head, changes, context }: Row): DraftFlow {
    const column = this.#columns[at];
    const change = changes.get(at);
    const own = cells[0]?.map(periodOf).find((mention) => mention !== undefined && mention.kind !== "base");
    const period = own?.period ?? column?.period?.period ?? this.#columns[0]?.period?.period ?? context.heading?.period ?? context.period ?? context.headed;
    const first = cells[0]?.[0];
    const base = change === undefined ? undefined : this.#columns.find((_, index) => cells[index]?.some((item) => item.mention === change))?.base;
    return {
      direction, sign, ...head.parties, viaName: head.viaName, period, toDate: column?.period?.toDate === true,
      figure, change, against: baseOtherThanYear(base, period), share: undefined, commodity: undefined, status: "actual",
      inferred: { ...head.parties.inferred, ...(column?.period && !own ? { period: "the head of the column" } : {}) }, start: first?.start ?? figure?.start ?? 0, end: Math.max(figure?.end ?? 0, change?.end ?? 0), inTitle: false, sentence: -1,
    };
  }
}

interface Row {
  cells: Item[][];
  head: Head;
  /** The change of each figure, by its cell. */
  changes: ReadonlyMap<number, PercentMention>;
  context: Context;
}

/** A change is of the figure in the cell before it, where each has one. */
function changesIn(cells: readonly Item[][]): Map<number, PercentMention> {
  const found = new Map<number, PercentMention>();
  const figures = cells.flatMap((cell, at) => (cell.some((item) => figureOf(item) !== undefined) ? [at] : []));
  const changes = cells.flatMap((cell, at) => changeIn(cell).map((mention) => ({ at, mention })));
  // "Volume | Value | Change in volume | Change in value".
  const isPaired = changes.length === figures.length && figures.length > 1 && (changes[0]?.at ?? 0) > (figures.at(-1) ?? 0);
  for (const [index, { at, mention }] of changes.entries()) {
    const owner = isPaired ? figures[index] : figures.includes(at) ? at : changes.length === 1 ? ownerOf(cells, figures, at) : at - 1;
    if (owner !== undefined && figures.includes(owner) && owner <= at) found.set(owner, mention);
  }
  return found;
}

/** The first change of a cell, if there is one. */
const changeIn = (cell: readonly Item[]): PercentMention[] => cell.flatMap((item) => (percentOf(item)?.role === "change" ? [percentOf(item) as PercentMention] : [])).slice(0, 1);

/** One change behind several figures is of the first, their total; behind a quantity and its value it is of the value beside it. */
function ownerOf(cells: readonly Item[][], figures: readonly number[], change: number): number | undefined {
  const kinds = new Set(figures.map((at) => cells[at]?.map(figureOf).find((figure) => figure !== undefined)?.is));
  return kinds.size > 1 && figures.includes(change - 1) ? change - 1 : figures[0];
}

const firstCell = ({ tokens }: Sentence): Token[] => cellsIn(tokens)[0] ?? [];

function columnOf(cell: Item[]): Column {
  const way = cell.find((item) => item.says.way !== undefined)?.says.way;
  const isCompared = cell.some((item) => item.says.relation === "than");
  const period = cell.map(periodOf).find((mention) => mention !== undefined);
  return { way: way?.direction, ...(isCompared || period?.kind === "base" ? { period: undefined, base: period?.period } : { period, base: undefined }) };
}

interface Head {
  direction: Direction | undefined;
  parties: Parties;
  viaName: string | undefined;
}

/** What the first cell of a row says, completed by the heading of the table and by what came before it. */
function headOf(cell: readonly Item[], scope: Scope, { context, ofPartners }: { context: Context; ofPartners: boolean }): Head {
  const frame = over(over(context.setting, context.lead ?? unsaid), context.heading ?? unsaid);
  const way = cell.find((item) => item.says.way !== undefined)?.says.way;
  const mention = cell.map(placeOf).find((each) => each?.locality);
  const place = mention?.locality ?? undefined;
  scope.trace?.({ rule: "table row", start: cell[0]?.start ?? 0, end: cell.at(-1)?.end ?? 0 });
  const isPart = place !== undefined && place.country === (frame.reporter && countryIn(frame.reporter));
  const own = place === undefined ? {} : place.sides ? { via: place } : ofPartners ? { partner: place } : frame.reporter && frame.reporter.id !== place.id && !isPart ? { partner: place } : { reporter: place };
  const said = { ...frame, ...own };
  const direction = way?.direction ?? frame.direction;
  const of = (locality: Locality | undefined): Locality[] => (locality === undefined ? [] : [locality]);
  const who: Who = { reporters: of(said.reporter), partners: of(said.partner), via: of(said.via), office: undefined };
  const viaName = said.via === undefined ? undefined : place?.sides ? mention?.name : undefined;
  const parties = partiesOf({ who, viaName, items: cell, direction: direction ?? "total", sentence: undefined, ownWay: true, holder: false, isOne: true, ofWhich: false }, context, scope);
  return { direction, viaName, parties: { ...parties, inferred: { ...parties.inferred, ...(frame.reporter && !own.reporter ? { reporter: "the table's heading" } : {}) } } };
}
