import { EntrepotError, type LocalityRef, type Period, shown } from "../model/index.js";
import type { FlowTable } from "../columns/index.js";
import type { FieldName } from "./plan.js";

/** What a row can be grouped by; null is what its source does not say. */
export type Key = string | number | LocalityRef | null;

/** A row that has no key: why it cannot be placed. */
export class NoKey {
  constructor(readonly code: string, readonly message: string, readonly expected: string) {}
}

export type PlaceLevel = "country" | "province" | "prefecture" | "county";
type KeyColumnName = "direction" | "status" | "reporter" | "partner" | "via" | "period" | "commodity" | "valuation" | "coverage" | "document" | "currency" | "unit";

/** A field that reads one column, entry by entry of its dictionary. */
export interface SimpleField {
  readonly kind: "simple";
  readonly name: string;
  readonly type: "place" | "text" | "number";
  readonly column: KeyColumnName;
  /** `entry` is an entry of that column's dictionary. */
  readonly key: (entry: never) => Key | NoKey;
}

/** A field that reads a place together with the time of the flow. */
export interface LevelField {
  readonly kind: "level";
  readonly name: string;
  readonly type: "place";
  readonly column: "reporter" | "partner" | "via";
  readonly level: PlaceLevel;
  readonly at?: string;
}
export type Field = SimpleField | LevelField;

const simple = <C extends KeyColumnName>(name: string, type: SimpleField["type"], column: C, key: (entry: FlowTable[C]["dictionary"][number]) => Key | NoKey): SimpleField => ({ kind: "simple", name, type, column, key });
const itself = <T extends Key>(entry: T): T => entry;

const noReporter = new NoKey("aggregate.no-reporter", "It is not said whose trade this is", "a reporter");
const noPeriod = new NoKey("aggregate.no-period", "It is not said when this was traded", "a period");

/** A period's name at a step of the calendar, when it lies within one. */
function calendar(step: string, name: (date: string) => string | number) {
  return (period: Period | null): Key | NoKey => {
    if (period === null) return noPeriod;
    if (name(period.start) === name(period.end)) return name(period.start);
    return new NoKey("aggregate.period-too-long", `${period.start} to ${period.end} is longer than one ${step}`, `a period within one ${step}`);
  };
}

function harmonized(digits: number) {
  return (commodity: { hs?: string } | null): Key | NoKey => {
    const code = commodity?.hs?.replace(/\D/g, "");
    if (code === undefined || code === "") return null;
    if (code.length >= digits) return code.slice(0, digits);
    return new NoKey("aggregate.commodity-too-coarse", `HS ${code} is stated with fewer than ${digits} digits`, `an HS code of at least ${digits} digits`);
  };
}

const simpleFields: readonly SimpleField[] = [
  simple("reporter", "place", "reporter", (place) => place ?? noReporter),
  simple("partner", "place", "partner", itself),
  simple("via", "place", "via", itself),
  simple("gate", "place", "via", itself),
  simple("direction", "text", "direction", itself),
  simple("status", "text", "status", itself),
  simple("currency", "text", "currency", itself),
  simple("unit", "text", "unit", itself),
  simple("valuation", "text", "valuation", itself),
  simple("coverage", "text", "coverage", itself),
  simple("document", "text", "document", itself),
  simple("period", "text", "period", (period) => (period === null ? noPeriod : `${period.start}/${period.end}`)),
  simple("year", "number", "period", calendar("year", (date) => Number(date.slice(0, 4)))),
  simple("quarter", "text", "period", calendar("quarter", (date) => `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`)),
  simple("month", "text", "period", calendar("month", (date) => date.slice(0, 7))),
  simple("commodity", "text", "commodity", (commodity) => (commodity === null ? null : (commodity.hs ?? commodity.words))),
  simple("hs2", "text", "commodity", harmonized(2)),
  simple("hs4", "text", "commodity", harmonized(4)),
  simple("hs6", "text", "commodity", harmonized(6)),
];

const levels: readonly PlaceLevel[] = ["country", "province", "prefecture", "county"];
const levelFields: readonly LevelField[] = (["reporter", "partner", "via"] as const).flatMap((column) =>
  levels.map((level): LevelField => ({ kind: "level", name: `${column}.${level}`, type: "place", column, level })));

const byName: ReadonlyMap<string, Field> = new Map([...simpleFields, ...levelFields].map((field): [string, Field] => [field.name, field]));

/** The fields that rows can be grouped by and tested on. */
export const fieldNames = (): readonly string[] => [...byName.keys()];

/** The field that a plan names. Errors: `aggregate.field`. */
export function fieldNamed(name: FieldName, where: string): Field {
  if (typeof name !== "string") return { kind: "level", name: name.as ?? `${name.field}.${name.level}`, type: "place", column: name.field, level: name.level, ...(name.at === undefined ? {} : { at: name.at }) };
  const field = byName.get(name);
  if (field !== undefined) return field;
  throw new EntrepotError("aggregate.field", `“${where}” names the field “${shown(name)}”, which trade flows do not have.`, { found: shown(name), expected: fieldNames().join(", ") });
}
