import type { Direction, Period } from "../../../model/index.js";
import type { PeriodMention } from "../../mentions/mention.js";
import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import type { Context, Frame } from "../context.js";
import { type Figure, figureOf } from "./anchors.js";
import type { DraftFlow } from "./draft.js";
import { cue, type Item, itemsOf, percentOf, periodOf, placeOf } from "./items.js";
import { wayOf } from "./way.js";
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

  /** The flows of a row: one for each figure of goods or trade; a change in the next cell is its. */
  read(sentence: Sentence, scope: Scope, context: Context): DraftFlow[] {
    const cells = cellsOf(itemsOf(sentence, scope.text));
    if (!cells.some((cell) => cell.some((item) => item.mention?.is === "amount" || item.mention?.is === "quantity" || item.mention?.is === "percent"))) {
      this.#columns = cells.map(columnOf);
      return [];
    }
    const head = headOf(cells[0] ?? [], context, scope);
    return cells.flatMap((cell, at) => {
      const item = cell.find((each) => figureOf(each) !== undefined);
      const figure = figureOf(item);
      const column = this.#columns[at];
      const way = wayOf(cell.find((each) => wayOf(each) !== undefined));
      const direction = column?.way ?? way?.direction ?? head.direction;
      if (figure === undefined || direction === undefined) return [];
      return [this.#draft({ figure, at, cells, direction, sign: way?.sign ?? 1 }, head, context)];
    });
  }

  #draft({ figure, at, cells, direction, sign }: { figure: Figure; at: number; cells: Item[][]; direction: Direction; sign: 1 | -1 }, head: Frame, context: Context): DraftFlow {
    const column = this.#columns[at];
    const beside = cells[at + 1] ?? [];
    const change = beside.some((item) => figureOf(item) !== undefined) ? undefined : beside.map(percentOf).find((mention) => mention?.role === "change");
    const period = column?.period?.period ?? context.period;
    const row = cells[0]?.[0];
    return {
      direction, sign, reporter: head.reporter, partner: head.partner, via: head.via, viaName: undefined, period, toDate: column?.period?.toDate === true,
      figure, change, against: baseOtherThanYear(this.#columns[at + 1]?.base, period), share: undefined, commodity: undefined, status: "actual",
      inferred: { reporter: "the table's heading", ...(column?.period ? { period: "the head of the column" } : {}) }, start: Math.min(row?.start ?? figure.start, figure.start), end: Math.max(figure.end, change?.end ?? 0), inTitle: false, sentence: -1,
    };
  }
}

function cellsOf(items: readonly Item[]): Item[][] {
  const cells: Item[][] = [[]];
  for (const item of items) {
    if (item.sign === "|") cells.push([]);
    else cells.at(-1)?.push(item);
  }
  return cells;
}

function columnOf(cell: Item[]): Column {
  const way = wayOf(cell.find((item) => wayOf(item) !== undefined));
  const isCompared = cell.some((item) => cue(item, "relation") === "than");
  const period = cell.map(periodOf).find((mention) => mention !== undefined);
  return { way: way?.direction, ...(isCompared || period?.kind === "base" ? { period: undefined, base: period?.period } : { period, base: undefined }) };
}

/** What the first cell of a row says, completed by the heading of the table. */
function headOf(cell: readonly Item[], context: Context, scope: Scope): Frame {
  const frame: Frame = { ...context.setting, ...context.lead, ...context.heading };
  const way = wayOf(cell.find((item) => wayOf(item) !== undefined));
  const place = cell.map(placeOf).find((mention) => mention?.locality)?.locality ?? undefined;
  scope.trace?.({ rule: "table row", start: cell[0]?.start ?? 0, end: cell.at(-1)?.end ?? 0 });
  return { ...frame, ...(way ? { direction: way.direction } : {}), ...(place === undefined ? {} : place.sides ? { via: place } : frame.reporter && frame.reporter.id !== place.id ? { partner: place } : { reporter: place }) };
}
