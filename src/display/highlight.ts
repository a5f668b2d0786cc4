import type { Reading, Source } from "../model/index.js";
import { amountText } from "./amount-text.js";
import { escapeHtml } from "./html-table.js";
import { periodText } from "./period-text.js";
import { placeText } from "./place-text.js";

/** A stretch of the text that a fact stands in. */
interface Marked {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly title: string;
}

const marks = <T extends { source: Source }>(facts: readonly T[], length: number, describe: (fact: T) => readonly [kind: string, title: string]): Marked[] =>
  facts.flatMap((fact) => {
    const [start, end] = fact.source.span ?? [0, 0];
    if (!(start >= 0 && start < end && end <= length)) return [];
    const [kind, title] = describe(fact);
    return [{ start, end, kind, title }];
  });

function allMarks(reading: Reading, length: number): Marked[] {
  return [
    ...marks(reading.flows, length, ({ direction }) => ["flow", `flow: ${direction}`]),
    ...marks(reading.agreements, length, ({ form, status }) => ["agreement", `${form}: ${status}`]),
    ...marks(reading.shares, length, ({ percent }) => ["share", `share: ${amountText(percent)}`]),
    ...marks(reading.problems, length, ({ message }) => ["problem", message]),
    ...marks(reading.amounts, length, ({ money, role }) => ["amount", `${amountText(money)} (${role})`]),
    ...marks(reading.quantities, length, ({ quantity }) => ["quantity", amountText(quantity)]),
    ...marks(reading.percents, length, ({ percent, role }) => ["percent", `${amountText(percent)} (${role})`]),
    ...marks(reading.periods, length, ({ period }) => ["period", periodText(period)]),
    ...marks(reading.localities, length, ({ locality, candidates }) => ["place", locality === null ? `one of: ${candidates.map(placeText).join("; ")}` : placeText(locality)]),
  ];
}

/** Walks the text once from bound to bound; facts that lie across each other need no nesting that way. */
function* segments(found: readonly Marked[], length: number): Generator<{ start: number; end: number; over: readonly Marked[] }> {
  const starts = found.toSorted((a, b) => a.start - b.start);
  const bounds = [...new Set([0, length, ...found.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  let open: Marked[] = [];
  let next = 0;
  for (let at = 0; at + 1 < bounds.length; at++) {
    const [start = 0, end = 0] = [bounds[at], bounds[at + 1]];
    const first = next;
    while ((starts[next]?.start ?? length) <= start && next < starts.length) next++;
    open = [...open.filter((mark) => mark.end > start), ...starts.slice(first, next)];
    yield { start, end, over: open };
  }
}

function segmentHtml(text: string, over: readonly Marked[]): string {
  if (over.length === 0) return escapeHtml(text);
  const kinds = [...new Set(over.map(({ kind }) => kind))];
  return `<mark class="${kinds.join(" ")}" title="${escapeHtml(over.map(({ title }) => title).join("\n"))}">${escapeHtml(text)}</mark>`;
}

const colours = { flow: "box-shadow:0 2px 0 #1f6f8b", agreement: "box-shadow:0 2px 0 #7a4fa3", share: "box-shadow:0 2px 0 #8a6d1d", problem: "text-decoration:underline wavy #c0392b", amount: "background:#cdeccd", quantity: "background:#d8e6f7", percent: "background:#f7e3c4", period: "background:#eadcf5", place: "background:#f9d5da" };

/** The style of {@link highlightedHtml}, for the head of a page; text stays dark on the light marks in every theme. */
export const highlightStyle = `.entrepot-reading{white-space:pre-wrap;line-height:1.6}.entrepot-reading mark{background:none;color:inherit}${Object.entries(colours).map(([kind, style]) => `.entrepot-reading mark.${kind}{${style}${style.startsWith("background") ? ";color:#1a1a1a" : ""}}`).join("")}`;

/**
 * A text as HTML with every fact of its reading marked where it stands; each mark tells its fact when pointed at. The text is
 * escaped, whatever it holds.
 *
 * @example
 * import { money } from "entrepot";
 * import { highlightedHtml } from "entrepot/display";
 * const reading = { language: "en" as const, amounts: [{ money: money("5", "USD"), role: "price" as const, source: { span: [0, 2] as [number, number] } }], quantities: [], percents: [], periods: [], localities: [], flows: [], shares: [], agreements: [], problems: [] };
 * highlightedHtml("$5 <b>", reading); // => <div class="entrepot-reading"><mark class="amount" title="USD 5 (price)">$5</mark> &lt;b&gt;</div>
 */
export function highlightedHtml(text: string, reading: Reading): string {
  const parts = [...segments(allMarks(reading, text.length), text.length)].map(({ start, end, over }) => segmentHtml(text.slice(start, end), over));
  return `<div class="entrepot-reading">${parts.join("")}</div>`;
}
