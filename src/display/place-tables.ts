import type { Locality } from "../model/index.js";
import type { DescribedPlace, PlaceDescription, PlaceEvent, SideOfGate } from "../places/index.js";
import { dateText } from "./period-text.js";
import type { Table } from "./table.js";

const named = (places: readonly Locality[]): string => places.map(({ name, id }) => `${name} [${id}]`).join("; ") || "—";

function eventText({ event, type, name, localities }: PlaceEvent): string {
  if (event === "changes") return [name === undefined ? "" : `is named ${name}`, type === undefined ? "" : `becomes a ${type}`].filter((text) => text !== "").join(", ");
  const with_ = localities.length === 0 ? "" : event === "begins" ? ` from ${named(localities)}` : `, followed by ${named(localities)}`;
  return `${event}${with_}`;
}

const codesText = (codes: Locality["codes"]): string => Object.entries(codes).map(([scheme, code]) => `${scheme}:${code}`).join(" ") || "—";

function placeTable(places: readonly DescribedPlace[], title: string): Table {
  const rows = places.map(({ locality, name, type, exists, parents }) => ({
    cells: [name, type, locality.id, parents.map((parent) => parent.name).join("; ") || "—", codesText(locality.codes), exists ? "yes" : "no", locality.trust],
  }));
  return { title, columns: ["name", "type", "id", "in", "codes", "exists", "trust"].map((column) => ({ name: column })), rows };
}

function namesTable(places: readonly DescribedPlace[]): Table {
  const rows = places.map(({ locality }) => ({ cells: [locality.id, ...(["en", "vi", "zh"] as const).map((language) => (locality.names[language] ?? []).join("; ") || "—")] }));
  return { title: "Names", columns: ["id", "en", "vi", "zh"].map((column) => ({ name: column })), rows };
}

function historyTable(places: readonly DescribedPlace[]): Table {
  const rows = places.flatMap(({ locality, history }) => history.map((event) => ({ cells: [locality.id, dateText(event.date), eventText(event)] })));
  return { title: "History", columns: [{ name: "id" }, { name: "date" }, { name: "what" }], rows };
}

const sideText = ({ locality, country, class: gateClass }: SideOfGate): string => [locality?.name ?? "—", `(${country})`, gateClass ?? ""].filter((text) => text !== "").join(" ");

function gatesTable(places: readonly DescribedPlace[]): Table {
  const gates = new Map(places.flatMap(({ gates: found }) => found.map((each) => [each.gate.id, each] as const)));
  const rows = [...gates.values()].map(({ gate, sides }) => ({ cells: [gate.name, gate.id, sides.map(sideText).join("; ")] }));
  return { title: "Gates", columns: [{ name: "gate" }, { name: "id" }, { name: "sides" }], rows };
}

/**
 * What a name means on a day, as tables: the place found or all candidates, their names, history and gates.
 *
 * @example
 * import { describePlace } from "entrepot";
 * import { placeTables } from "entrepot/display";
 * placeTables(describePlace("tỉnh Yên Bái", { at: "2024-12-31" }))[0]?.rows[0]?.cells.slice(0, 3); // => ["Yên Bái","province","VN-06"]
 */
export function placeTables({ asked, at, finding, places }: PlaceDescription): Table[] {
  const found = { found: "found", ambiguous: "ambiguous: every candidate is told", unknown: "unknown" }[finding.status];
  const tables = [placeTable(places, `“${asked}” on ${dateText(at)}: ${found}`), namesTable(places), historyTable(places), gatesTable(places)];
  return tables.filter(({ rows }, index) => index === 0 || rows.length > 0);
}
