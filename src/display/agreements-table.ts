import type { Agreement, Party } from "../model/index.js";
import { dateText } from "./period-text.js";
import { documentColumn, documentText } from "./quote-text.js";
import type { Table, TableRow } from "./table.js";

const words = (code: string): string => code.replaceAll("-", " ");
const partyText = ({ name, locality }: Party): string => (locality === undefined || locality.name === name ? name : `${name} (${locality.name})`);

/** Whether the document of each agreement is told, and a title. */
export interface AgreementsTableOptions {
  readonly title?: string;
  readonly documents?: boolean;
}

function rowOf({ form, title, parties, date, status, count, purposes, topics, source }: Agreement, documents: boolean): TableRow {
  const notes = [
    ...(purposes.length > 0 ? [`For: ${purposes.map(words).join(", ")}.`] : []),
    ...(topics.length > 0 ? [`Topics: ${topics.join("; ")}.`] : []),
  ];
  const named = title === undefined ? words(form) : `${words(form)}: ${title}`;
  return { cells: [...(documents ? [documentText(source)] : []), named, parties.map(partyText).join("; ") || "—", date === null ? "—" : dateText(date), words(status), count === null ? "—" : String(count)], notes };
}

/**
 * Agreements as a table: form, parties, date at its stated precision, status, number of documents.
 *
 * @example
 * import { agreementFromJson } from "entrepot";
 * import { agreementsTable } from "entrepot/display";
 * const memorandum = agreementFromJson({ form: "mou", parties: [], date: "2006-11", status: "signed", events: [], count: 1, purposes: [], topics: [], source: {} });
 * agreementsTable([memorandum]).rows[0]?.cells; // => ["mou","—","Nov 2006","signed","1"]
 */
export function agreementsTable(agreements: readonly Agreement[], { title, documents = false }: AgreementsTableOptions = {}): Table {
  return {
    ...(title === undefined ? {} : { title }),
    columns: [...(documents ? [documentColumn] : []), { name: "form" }, { name: "parties" }, { name: "date" }, { name: "status" }, { name: "count", align: "right" }],
    rows: agreements.map((agreement) => rowOf(agreement, documents)),
  };
}
