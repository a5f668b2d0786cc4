import { availableParallelism } from "node:os";
import type { FlowTable } from "../../columns/index.js";
import { EntrepotError, shown, type TradeFlow } from "../../model/index.js";
import { aggregation } from "../aggregate.js";
import type { AggregateOptions } from "../options.js";
import type { CellSums } from "../kernels/cell-sums.js";
import { rangeTask, type SumRequest, sumCells } from "../kernels/choose.js";
import { denseSums } from "../kernels/dense-sums.js";
import type { RangeTask } from "../kernels/range-sums.js";
import { wideSums } from "../kernels/wide-sums.js";
import type { Plan } from "../plan.js";
import type { Result } from "../result.js";
import { Crew } from "./crew.js";
import { SharedColumns } from "./shared.js";

/** How threads are used. */
export interface ThreadOptions {
  /** How many; as many as the machine runs at once, unless said. */
  readonly count?: number;
  /** Tables with fewer rows are added up without them; 500,000 unless said. */
  readonly fewestRows?: number;
}

/** Threads that stay ready between aggregations. Make them with {@link threads}. */
export class Threads {
  private crew: Crew;
  private readonly columns = new SharedColumns();

  constructor(readonly count: number, private readonly fewestRows: number) {
    this.crew = new Crew(count);
  }

  /**
   * What `aggregate` gives, with the sums of large tables spread over threads: the same rows, digit by digit. The columns of a
   * table are copied once into memory that all threads see.
   *
   * Errors: those of `aggregate`, and `aggregate.worker` where a thread fails; `aggregate.cancelled` also while threads are at work.
   */
  async aggregate(flows: readonly TradeFlow[] | FlowTable, plan: Plan, options: AggregateOptions = {}): Promise<Result> {
    const steps = aggregation(flows, plan, options);
    let step = steps.next();
    while (step.done !== true) step = steps.next(await this.sums(step.value, options.signal));
    return step.value;
  }

  private async sums(request: SumRequest, signal: AbortSignal | undefined): Promise<CellSums> {
    const task = request.rows.count < this.fewestRows ? null : rangeTask(request);
    if (task === null) return sumCells(request);
    const { cells } = task;
    const shared = this.columns.task(task);
    const dense = task.loop === "sum" ? denseSums(await this.run(shared, signal), cells) : null;
    return dense ?? wideSums(await this.run({ ...shared, loop: "wide" }, signal), cells);
  }

  /** Runs a task; a signal ends the threads at their work, and new ones take their place. */
  private async run(task: RangeTask, signal: AbortSignal | undefined): ReturnType<Crew["run"]> {
    const { crew } = this;
    const stop = () => {
      this.crew = new Crew(this.count);
      void crew.close(new EntrepotError("aggregate.cancelled", "The aggregation was cancelled before it was done.", { cause: signal?.reason }));
    };
    signal?.addEventListener("abort", stop, { once: true });
    try {
      return await crew.run(task);
    } finally {
      signal?.removeEventListener("abort", stop);
    }
  }

  /** Ends the threads. */
  close(): Promise<void> {
    return this.crew.close();
  }
}

/**
 * Threads for aggregations of large tables.
 *
 * Errors: `aggregate.threads` for a number of threads that is no whole number from 1 to 256.
 *
 * @example
 * import { year } from "entrepot";
 * import { flowTable } from "entrepot/aggregate";
 * import { threads } from "entrepot/workers";
 * const table = flowTable(1_000_000, { period: { all: year(2024) }, money: { values: new BigInt64Array(1_000_000).fill(125n), scale: 2 }, currency: { all: "USD" } });
 * const two = threads({ count: 2 });
 * const { rows } = await two.aggregate(table, { by: ["year"], measures: ["sum"], overlaps: "allow" });
 * await two.close();
 * JSON.stringify(rows); // => [{"year":2024,"sum":{"value":"1250000","bound":"exact","currency":"USD"}}]
 */
export function threads({ count = availableParallelism(), fewestRows = 500_000 }: ThreadOptions = {}): Threads {
  if (!Number.isInteger(count) || count < 1 || count > 256) throw new EntrepotError("aggregate.threads", `${shown(count)} is no number of threads.`, { found: shown(count), expected: "a whole number from 1 to 256" });
  return new Threads(count, fewestRows);
}
