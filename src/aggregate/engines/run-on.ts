import { EntrepotError } from "../../model/index.js";
import { aggregation, summedHere } from "../aggregate.js";
import type { AggregateOnOptions } from "../options.js";
import { checkSignal } from "../cancel.js";
import { checkPlan } from "../check-plan.js";
import type { Plan } from "../plan.js";
import type { Result } from "../result.js";
import { placeKnowledge } from "../surroundings.js";
import { demandsOf } from "../sql/demands.js";
import { engineTable, type FetchedRows } from "../sql/engine-table.js";
import { fetchFacts } from "../sql/fetch-facts.js";
import { fetchSums } from "../sql/fetch-sums.js";
import { neverOverlap } from "../sql/never-overlap.js";
import { type OpenSource, openSource } from "../sql/open-source.js";
import { ordered } from "../sql/order-rows.js";
import { readFields } from "../sql/readers.js";
import { type Sql, sql } from "../sql/sql.js";
import type { FlowSource } from "../sql/source.js";
import { whereSql } from "../sql/where-sql.js";
import type { Engine } from "./engine.js";

const defaultFigures = 1_000_000;

/** Runs a plan on a database: see `aggregateOn`. */
export async function runOn(engine: Engine, source: FlowSource, plan: Plan, options: AggregateOnOptions = {}): Promise<Result> {
  const checked = checkPlan(plan);
  checkSignal(options.signal);
  const demands = demandsOf(checked);
  const open = await openSource(engine, source, { asked: demands.amounts, places: options.places, signal: options.signal });
  const around = placeKnowledge(options.places);
  const where = await whereSql(open, checked, around);
  const compared = checked.overlaps !== "allow" && demands.added.size > 0;
  const asFacts = compared && (await isFewer(open, where, options.figures ?? defaultFigures));
  if (compared && !asFacts && !(await neverOverlap({ source: open, plan: checked, where, added: demands.added, above: around.above }))) throw tooMany(options.figures ?? defaultFigures);
  const rows = asFacts ? await facts(open, checked, where) : await fetchSums({ source: open, fields: demands.fields, where }, demands);
  checkSignal(options.signal);
  return resultOn(open, rows, { plan: checked, asFacts, options });
}

async function isFewer({ engine, relation, signal }: OpenSource, where: Sql, figures: number): Promise<boolean> {
  if (figures <= 0) return false;
  const [[count = 0] = []] = await engine.run(sql`select count(*) from ${relation} where ${where}`, signal);
  return Number(count) <= figures;
}

function facts(source: OpenSource, plan: Plan, where: Sql): Promise<FetchedRows> {
  if (plan.overlaps === "first-source" && source.row === null) throw new EntrepotError("engine.source", "The policy “first-source” asks for an order of rows, and the source names no column “row”.", { expected: "a column that numbers the rows" });
  return fetchFacts({ source, fields: readFields, where });
}

function tooMany(figures: number): EntrepotError {
  return new EntrepotError("aggregate.too-many-figures", `More than ${figures} figures would have to be compared to tell whether trade is counted twice. Narrow “where”, say “overlaps: allow”, or raise “figures”.`, { found: `more than ${figures}`, expected: "figures that share no trade, or the policy “allow”" });
}

interface Setting {
  readonly plan: Plan;
  readonly asFacts: boolean;
  readonly options: AggregateOnOptions;
}

/** The engine has done `where`; the rest of the plan is done on what it gave. */
function resultOn(source: OpenSource, rows: FetchedRows, { plan, asFacts, options }: Setting): Result {
  const { where: _done, ...rest } = plan;
  const table = engineTable(source, asFacts || rows.numbers !== null ? ordered(rows) : rows);
  return summedHere(aggregation(table, asFacts ? rest : { ...rest, overlaps: "allow" }, options, (computed) => ({
    ...computed, problems: [...source.problems, ...computed.problems], overlaps: asFacts ? computed.overlaps : () => [],
  })));
}
