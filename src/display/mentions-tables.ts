import type { LocalityRef, Percent, Problem, Quantity, Reading, Source } from "../model/index.js";
import { amountText } from "./amount-text.js";
import { placeText } from "./place-text.js";
import { quoteText } from "./quote-text.js";
import type { Table } from "./table.js";

const titled = (title: string | undefined): { title?: string } => (title === undefined ? {} : { title });

/** Amounts of money as a table: what each is about, and the words it stands in. */
export function amountsTable(amounts: Reading["amounts"], title?: string): Table {
  return { ...titled(title), columns: [{ name: "role" }, { name: "amount", align: "right" }, { name: "words" }], rows: amounts.map(({ money, role, source }) => ({ cells: [role, amountText(money), quoteText(source)] })) };
}

/** Quantities, or percentages with what they say, as a table. */
export function numbersTable(numbers: readonly { quantity?: Quantity; percent?: Percent; role?: string; source: Source }[], title?: string): Table {
  const rows = numbers.map(({ quantity, percent, role, source }) => {
    const amount = quantity ?? percent;
    return { cells: [role ?? quantity?.unit ?? "", amount === undefined ? "—" : amountText(amount), quoteText(source)] };
  });
  return { ...titled(title), columns: [{ name: "of" }, { name: "amount", align: "right" }, { name: "words" }], rows };
}

/** One place with how often and in which words it is named. */
interface Named {
  readonly place: LocalityRef | null;
  readonly candidates: readonly LocalityRef[];
  readonly words: Set<string>;
  times: number;
}

function gathered(mentions: Reading["localities"]): Named[] {
  const found = new Map<string, Named>();
  for (const { locality, candidates, source } of mentions) {
    const key = locality?.id ?? `?${candidates.map(({ id }) => id).join()}`;
    const named = found.get(key) ?? { place: locality, candidates, words: new Set(), times: 0 };
    named.times += 1;
    named.words.add(quoteText(source));
    found.set(key, named);
  }
  return [...found.values()];
}

const shownWords = 4;
const several = (candidates: readonly LocalityRef[]): string => (candidates.length === 0 ? "unknown" : `one of: ${candidates.map(placeText).join("; ")}`);

function wordsText(words: ReadonlySet<string>): string {
  const list = [...words];
  return list.length > shownWords ? `${list.slice(0, shownWords).join("; ")} … (${list.length - shownWords} more)` : list.join("; ");
}

/**
 * Places as a table, each once, with the words that name it; where several places fit, all are told.
 *
 * @example
 * import { localityOf, refOf } from "entrepot";
 * import { placesTable } from "entrepot/display";
 * const locality = refOf(localityOf("CN-YN")!);
 * placesTable([{ locality, candidates: [locality], source: { quote: "Van Nam" } }]).rows[0]?.cells; // => ["Yunnan (province, CN)","CN-YN","1","Van Nam"]
 */
export function placesTable(mentions: Reading["localities"], title?: string): Table {
  const rows = gathered(mentions).map(({ place, candidates, words, times }) => ({ cells: [place === null ? several(candidates) : placeText(place), place?.id ?? "—", String(times), wordsText(words)] }));
  return { ...titled(title), columns: [{ name: "place" }, { name: "id" }, { name: "times", align: "right" }, { name: "words" }], rows };
}

/** Problems as a table: where, and what was not understood. */
export function problemsTable(problems: readonly Problem[], title?: string): Table {
  return { ...titled(title), columns: [{ name: "where" }, { name: "what" }], rows: problems.map(({ message, source }) => ({ cells: [whereText(source), message] })) };
}

/** Where a source stands: document, then characters or row. */
export function whereText({ document, span, row }: Source): string {
  return [document ?? "", row === undefined ? "" : `row ${row}`, span === undefined ? "" : `${span[0]}–${span[1]}`].filter((text) => text !== "").join(" ") || "—";
}
