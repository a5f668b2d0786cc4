import type { Money, TradeFlow } from "../model/index.js";
import { amountText, changeText } from "./amount-text.js";
import { type AppraisedEquivalent, type AppraisedFlow, appraised } from "./appraised-flow.js";
import { convertedText, derivedText, rateKindText, ratesText } from "./conversion-text.js";
import { periodText } from "./period-text.js";
import { placeName } from "./place-text.js";
import { documentColumn, documentText } from "./quote-text.js";
import type { Table, TableColumn, TableRow } from "./table.js";

/** The currency of the column of converted amounts, whether the document of each flow is told, and a title. */
export interface FlowsTableOptions {
  readonly title?: string;
  readonly currency?: string;
  readonly documents?: boolean;
}

const columns = ({ currency, documents }: FlowsTableOptions): TableColumn[] => [
  ...(documents === true ? [documentColumn] : []), { name: "reporter" }, { name: "partner" }, { name: "through" }, { name: "period" }, { name: "direction" }, { name: "amount", align: "right" },
  ...(currency === undefined ? [] : [{ name: `in ${currency}`, align: "right" } as const]),
  { name: "change", align: "right" }, { name: "share", align: "right" },
];

const amountOf = (flow: TradeFlow): string => [flow.money, flow.quantity].flatMap((amount) => (amount === undefined ? [] : [amountText(amount)])).join("\n") || "—";

function directionText({ direction, status, coverage, valuation, commodity }: TradeFlow): string {
  const goods = commodity === undefined ? "" : commodity.words || `HS ${commodity.hs}`;
  return [direction, status === "actual" ? "" : status, coverage === "year-to-date" ? "year to date" : "", valuation ?? "", goods].filter((text) => text !== "").join("\n");
}

const convertedCell = ({ conversion }: AppraisedFlow): string => {
  if (conversion === undefined || conversion === null) return "—";
  return conversion.steps.length === 0 ? convertedText(conversion) : `${convertedText(conversion)}\n${rateKindText(conversion)}`;
};

const verdicts = { agrees: "agrees with", disagrees: "disagrees with", unknown: "cannot be held against" } as const;

function equivalentNote({ equivalent, check }: AppraisedEquivalent): string {
  const rate = check.conversion === null ? "a dated rate" : ratesText(check.conversion);
  return `The source's own equivalent, ${amountText(equivalent)}, ${verdicts[check.verdict]} ${rate}${check.verdict === "agrees" ? "." : `: ${check.reason}`}`;
}

const wholeNote = (flow: TradeFlow, whole: Money): string => `Derived, not stated: ${flow.share?.of ?? "the whole"}${flow.share === undefined ? "" : ` (${amountText(flow.share.percent)} is this flow)`} was ${derivedText(whole)}.`;

function notesOf({ flow, equivalents = [], whole, problems = [] }: AppraisedFlow): string[] {
  const inferred = Object.entries(flow.inferred ?? {}).map(([field, why]) => `${field}: ${why}`);
  return [
    ...equivalents.map(equivalentNote),
    ...(whole === undefined ? [] : [wholeNote(flow, whole)]),
    ...(flow.change?.against === undefined ? [] : [`The change is against ${periodText(flow.change.against)}.`]),
    ...(inferred.length > 0 ? [`Inferred: ${inferred.join("; ")}.`] : []),
    ...problems.map(({ message }) => message),
  ];
}

function rowOf(each: AppraisedFlow, { currency, documents }: FlowsTableOptions): TableRow {
  const { flow } = each;
  const cells = [
    ...(documents === true ? [documentText(flow.source)] : []), placeName(flow.reporter), placeName(flow.partner), placeName(flow.via), flow.period === null ? "—" : periodText(flow.period), directionText(flow), amountOf(flow),
    ...(currency === undefined ? [] : [convertedCell(each)]),
    flow.change === undefined ? "—" : changeText(flow.change.percent), flow.share === undefined ? "—" : amountText(flow.share.percent),
  ];
  return { cells, notes: notesOf(each) };
}

/**
 * Flows as a table: who, with whom, through what, when, which way, how much, each bound as it was written.
 *
 * @example
 * import { money, tradeFlowFromJson, year } from "entrepot";
 * import { flowsTable } from "entrepot/display";
 * const flow = tradeFlowFromJson({ direction: "export", reporter: null, partner: null, via: null, period: year(2024), money: money("2e9", "USD", { bound: "over" }), status: "actual", source: {} });
 * flowsTable([flow]).rows[0]?.cells; // => ["—","—","—","2024","export","> USD 2 bn","—","—"]
 */
export function flowsTable(flows: readonly (TradeFlow | AppraisedFlow)[], options: FlowsTableOptions = {}): Table {
  const { title } = options;
  return { ...(title === undefined ? {} : { title }), columns: columns(options), rows: flows.map((flow) => rowOf(appraised(flow), options)) };
}
