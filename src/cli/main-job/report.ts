import { agreementsTable, amountsTable, flowsTable, numbersTable, placesTable, plainText, quoteText, resultNotes, resultTable, type Table, textWidth } from "../../display/index.js";
import { tablesDate } from "../../places/index.js";
import { tablesText } from "../tables.js";
import { type Terminal, widthOf } from "../terminal.js";
import { type Job, jobCurrency, type ReadDocument } from "./job.js";

/** Sentences about the documents themselves: which is read by the units and dates of which day. */
function documentNotes(documents: readonly ReadDocument[]): string[] {
  return documents.filter(({ published }) => published === null).map(({ name }) => `${name} has no date of publication: its places are those of ${tablesDate}.`);
}

/** Money that is no trade flow (investment, aid and the like), and what is counted beside it. */
function otherMoney(documents: readonly ReadDocument[]): Table {
  const amounts = amountsTable(documents.flatMap(({ reading }) => reading.amounts.filter(({ role }) => role !== "trade")), "Other money and counts");
  const counts = numbersTable(documents.flatMap(({ reading }) => reading.quantities.map((fact) => ({ ...fact, role: "count" }))));
  return { ...amounts, rows: [...amounts.rows, ...counts.rows] };
}

function sections(terminal: Terminal, { documents, aggregate }: Job): string[] {
  const flows = documents.flatMap((document) => document.flows);
  const several = documents.length > 1;
  const of = (table: Table, none: string): string => tablesText(terminal, table.rows.length === 0 ? [] : [table], { none });
  return [
    of(flowsTable(flows, { title: "Flows", currency: jobCurrency, documents: several }), "Flows: none."),
    of(agreementsTable(documents.flatMap(({ reading }) => reading.agreements), { title: "Agreements", documents: several }), "Agreements: none."),
    of(otherMoney(documents), "Other money and counts: none."),
    of(placesTable(documents.flatMap(({ reading }) => reading.localities), "Places"), "Places: none."),
    tablesText(terminal, aggregate.rows.length === 0 ? [] : [resultTable(aggregate, { title: `Total by reporter and year, in ${jobCurrency} (computed, about three digits shown)`, digits: "short" })], { none: "Totals: none.", notes: [...resultNotes(aggregate), ...documentNotes(documents)] }),
  ];
}

const describe = ({ message, source }: Job["notUnderstood"][number]): string => `${source.document === undefined ? "" : `${source.document}: `}${source.quote === undefined ? message : `“${quoteText(source)}” (${message.replace(/\.$/, "")})`}`;

/** The last line: what was not understood, as much of it as one line holds. */
export function lastLine({ notUnderstood }: Pick<Job, "notUnderstood">, width: number): string {
  if (notUnderstood.length === 0) return "Not understood: nothing was left over.";
  const all = [...new Set(notUnderstood.map((problem) => plainText(describe(problem)).replace(/\s+/g, " ")))];
  const line = (count: number): string => `Not understood (${all.length}): ${all.slice(0, count).join("; ")}${count < all.length ? `${count > 0 ? "; … " : ""}--json tells all` : ""}`;
  let count = all.length;
  while (count > 0 && textWidth(line(count)) > width) count--;
  return line(count);
}

/** The main job's findings for people. */
export const report = (terminal: Terminal, job: Job): string => [...sections(terminal, job), lastLine(job, widthOf(terminal))].join("\n\n");

/** The whole as plain data for JSON. */
export function jobJson({ documents, plan, aggregate, notUnderstood }: Job): object {
  const { columns, rows, overlaps, problems, warnings, rates } = aggregate;
  const appraisals = ({ flows }: ReadDocument): object[] => flows.map(({ conversion, equivalents, whole, problems: found }, flow) => ({ flow, inUsd: conversion ?? null, equivalents: equivalents ?? [], ...(whole === undefined ? {} : { derivedWhole: whole }), problems: found ?? [] }));
  return {
    documents: documents.map((document) => ({ document: document.name, published: document.published, ...document.reading, appraisals: appraisals(document) })),
    aggregate: { plan, columns, rows, overlaps, problems, warnings, rates },
    notUnderstood,
  };
}
