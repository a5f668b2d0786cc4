import type { AmountCell, Cell, Result, ResultColumn } from "../aggregate/index.js";
import { type Bound, EntrepotError, shown } from "../model/index.js";
import { cellText } from "./result-table.js";

/** Vega-Lite 5: the newest version whose schema notebooks draw by themselves. */
const schema = "https://vega.github.io/schema/vega-lite/v5.json";

/** A Vega-Lite specification: a plain object, for any renderer of it. */
export interface ChartSpec {
  readonly $schema: string;
  readonly title?: string;
  readonly data: { readonly values: readonly Record<string, string | number | null>[] };
  readonly [part: string]: unknown;
}

/** What is drawn along which axis; without them, the first key, the first measure, and the second key as series. */
export interface ChartOptions {
  readonly x?: string;
  readonly y?: string;
  readonly series?: string;
  readonly mark?: "bar" | "line" | "point";
  readonly title?: string;
}

const times = new Set(["year", "half", "quarter", "month", "period"]);

function columnNamed({ columns }: Result, name: string | undefined, role: ResultColumn["role"], at: number): ResultColumn | undefined {
  const fitting = columns.filter((column) => column.role === role);
  if (name === undefined) return fitting[at];
  const found = fitting.find((column) => column.name === name);
  if (found === undefined) throw new EntrepotError("display.column", `The result has no ${role} “${shown(name)}”.`, { found: shown(name), expected: fitting.map((column) => column.name).join(", ") });
  return found;
}

function axes(result: Result, { x, y, series }: ChartOptions): { x: ResultColumn; y: ResultColumn; series: ResultColumn | undefined } {
  const keys = result.columns.filter(({ role }) => role === "key");
  const along = columnNamed(result, x ?? keys.find(({ name }) => times.has(name))?.name, "key", 0);
  const up = columnNamed(result, y, "measure", 0);
  if (along === undefined || up === undefined) throw new EntrepotError("display.chart", "A chart needs a key and a measure.", { found: result.columns.map(({ name }) => name).join(", "), expected: "a plan with “by” and “measures”" });
  const rest = keys.find(({ name }) => name !== along.name)?.name;
  return { x: along, y: up, series: series === undefined && rest === undefined ? undefined : columnNamed(result, series ?? rest, "key", 1) };
}

const isAmount = (cell: Cell | undefined): cell is AmountCell => typeof cell === "object" && cell !== null && "bound" in cell;
/** Only here a number becomes a double: it is drawn, not counted. */
const height = (cell: Cell | undefined): number | null => (isAmount(cell) ? cell.value.toNumber() : typeof cell === "number" ? cell : null);
const boundOf = (cell: Cell | undefined): Bound => (isAmount(cell) ? cell.bound : "exact");

/** Field names of Vega-Lite are paths: a dot in a column's name would be read as one. */
const fieldOf = (name: string): string => name.replace(/[.[\]\\]/g, "\\$&");

/**
 * A Vega-Lite specification of a result, with its data inside: bounds stand in the tooltip, and figures that are only bounds are
 * drawn lighter.
 *
 * Errors: `display.column` for a column the result has not, `display.chart` for a result without key or measure.
 *
 * @example
 * import { aggregate, money, tradeFlowFromJson, year } from "entrepot";
 * import { chart } from "entrepot/display";
 * const flow = tradeFlowFromJson({ direction: "export", reporter: null, partner: null, via: null, period: year(2024), money: money("2e9", "USD", { bound: "over" }), status: "actual", source: {} });
 * chart(aggregate([flow], { by: ["year"], measures: ["sum"] })).data.values; // => [{"year":"2024","sum":2000000000,"bound":"over","shown":"> USD 2 bn"}]
 */
export function chart(result: Result, options: ChartOptions = {}): ChartSpec {
  const { x, y, series } = axes(result, options);
  const keys = series === undefined ? [x] : [x, series];
  const values = result.rows.map((row) => ({
    ...Object.fromEntries(keys.map((column) => [column.name, cellText(row[column.name], column)])),
    [y.name]: height(row[y.name]), bound: boundOf(row[y.name]), shown: withUnit(cellText(row[y.name], y, "short"), y),
  }));
  return {
    $schema: schema,
    ...(options.title === undefined ? {} : { title: options.title }),
    data: { values },
    mark: { type: options.mark ?? "bar" },
    encoding: encodingOf(x, y, series),
  };
}

const withUnit = (text: string, { unit, type }: ResultColumn): string => (unit === undefined || unit === "%" || text === "—" ? text : type === "money" ? text.replace(/^([^\d−]*)/, `$1${unit} `) : `${text} ${unit}`);
const titleOf = ({ name, unit }: ResultColumn): string => (unit === undefined ? name : `${name} (${unit})`);

function encodingOf(x: ResultColumn, y: ResultColumn, series: ResultColumn | undefined): object {
  const fields = series === undefined ? [x] : [x, series];
  return {
    x: { field: fieldOf(x.name), type: "ordinal", title: x.name },
    y: { field: fieldOf(y.name), type: "quantitative", title: titleOf(y) },
    ...(series === undefined ? {} : { color: { field: fieldOf(series.name), type: "nominal", title: series.name } }),
    opacity: { condition: { test: "datum.bound === 'exact'", value: 1 }, value: 0.6 },
    tooltip: [...fields.map(({ name }) => ({ field: fieldOf(name), type: "nominal", title: name })), { field: "shown", type: "nominal", title: y.name }],
  };
}

/** Whether something is a specification that {@link chart} made. */
export function isChartSpec(value: unknown): value is ChartSpec {
  return typeof value === "object" && value !== null && (value as Partial<ChartSpec>).$schema === schema;
}
