import type { Language, Period, TradeFlow } from "../../../src/model/index.js";
import { readText } from "../../../src/text/index.js";

/** What a text of a language, published on one day, tells of trade: one line for each flow. */
export type FlowCase = readonly [language: Language, text: string, flows: readonly string[]];

const published = "2024-10-15";
const days = (period: Period | null): string => (period === null ? "" : ` ${period.start}..${period.end}`);

function figureOf({ money, quantity }: TradeFlow): string {
  const figure = money ?? quantity;
  return figure === undefined ? "" : ` ${figure.value.toFixed()} ${money?.currency ?? quantity?.unit}${figure.bound === "exact" ? "" : ` ${figure.bound}`}`;
}

function changeOf({ change, share }: TradeFlow): string {
  const on = change?.against === undefined ? "" : ` on${days(change.against)}`;
  return `${change === undefined ? "" : `, change ${change.percent.value.toFixed()}${on}`}${share === undefined ? "" : `, share ${share.percent.value.toFixed()}`}`;
}

/** "export VN>CN via gate:… 2024-01-01..2024-09-30 5000 t over, change 3, share 20, forecast": what is not said is left out. */
const lineOf = (flow: TradeFlow): string =>
  `${flow.direction} ${flow.reporter?.id ?? "?"}>${flow.partner?.id ?? "?"}${flow.via === null ? "" : ` via ${flow.via.id}`}${days(flow.period)}${figureOf(flow)}${changeOf(flow)}${flow.status === "actual" ? "" : `, ${flow.status}`}`;

export const flowsOf = (language: Language, text: string): string[] => readText(text, { language, published }).flows.map(lineOf);
