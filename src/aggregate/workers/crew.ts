import { Worker } from "node:worker_threads";
import { EntrepotError } from "../../model/index.js";
import type { RangeSums, RangeTask } from "../kernels/range-sums.js";
import { workerSource } from "./worker-source.js";

interface Answer {
  readonly number: number;
  readonly sums?: RangeSums;
  readonly failure?: string;
}

interface Waiting {
  readonly resolve: (sums: RangeSums) => void;
  readonly reject: (cause: EntrepotError) => void;
}

/** Threads that add up ranges of rows. They do not keep a program alive. */
export class Crew {
  private readonly workers: readonly Worker[];
  private readonly waiting = new Map<number, Waiting>();
  private started = 0;
  private stopped = false;

  constructor(readonly size: number) {
    this.workers = Array.from({ length: size }, () => this.hire());
  }

  private hire(): Worker {
    const worker = new Worker(workerSource, { eval: true, execArgv: [] });
    worker.unref();
    worker.on("message", (answer: Answer) => this.receive(answer));
    worker.on("error", (cause) => this.fail(new EntrepotError("aggregate.worker", `A thread that adds up rows failed: ${cause.message}`, { cause })));
    worker.on("exit", () => this.fail(new EntrepotError("aggregate.worker", "A thread that adds up rows ended before its answer.")));
    return worker;
  }

  /** The sums of a task, its rows divided among the threads: each takes the next block, so that none waits for one that is held up. Errors: `aggregate.worker`. */
  run(task: RangeTask): Promise<readonly RangeSums[]> {
    if (this.stopped) throw new EntrepotError("aggregate.worker", "The threads were closed.", { expected: "threads that are open" });
    const begun = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    this.workers.forEach((worker) => worker.ref());
    const answers = this.workers.map((worker) => this.ask(worker, { ...task, begun }));
    return Promise.all(answers).finally(() => this.workers.forEach((worker) => worker.unref()));
  }

  private ask(worker: Worker, task: RangeTask): Promise<RangeSums> {
    return new Promise((resolve, reject) => {
      const number = this.started++;
      this.waiting.set(number, { resolve, reject });
      worker.postMessage({ number, task });
    });
  }

  private receive({ number, sums, failure }: Answer): void {
    const waiting = this.waiting.get(number);
    this.waiting.delete(number);
    if (sums !== undefined) waiting?.resolve(sums);
    else waiting?.reject(new EntrepotError("aggregate.worker", `A thread that adds up rows failed: ${failure}`));
  }

  /** Ends all work: what is waiting fails with the cause. */
  private fail(cause: EntrepotError): void {
    this.stopped = true;
    for (const { reject } of this.waiting.values()) reject(cause);
    this.waiting.clear();
  }

  /** Ends the threads; what is being added up fails with the cause. */
  async close(cause = new EntrepotError("aggregate.worker", "The threads were closed before they were done.")): Promise<void> {
    this.fail(cause);
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }
}
