import type { TradeFlow } from "../model/index.js";
import { amountText } from "./amount-text.js";
import { whereText } from "./mentions-tables.js";
import { periodText } from "./period-text.js";
import { placeName } from "./place-text.js";
import type { Table } from "./table.js";

/** A finding of an audit, as far as it is shown. */
export interface ShownFinding {
  readonly code: string;
  readonly message: string;
  readonly facts: readonly TradeFlow[];
}

function factText(flow: TradeFlow): string {
  const amount = flow.money ?? flow.quantity;
  const parts = [placeName(flow.reporter), placeName(flow.partner), flow.period === null ? "—" : periodText(flow.period), flow.direction, amount === undefined ? "—" : amountText(amount)];
  return `${parts.join(" · ")} (${whereText(flow.source)})`;
}

/** Findings as a table, each with the facts it rests on. */
export function findingsTable(findings: readonly ShownFinding[], title?: string): Table {
  return { ...(title === undefined ? {} : { title }), columns: [{ name: "finding" }, { name: "what" }], rows: findings.map(({ code, message, facts }) => ({ cells: [code, message], notes: facts.map(factText) })) };
}
