import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import { EntrepotError, type Problem, type Reading } from "../../model/index.js";
import type { ReadOptions } from "../read-options.js";
import { revived } from "./revive.js";

/** What a thread is asked: a text with the options of its reading. */
export interface Task {
  text: string;
  options: Omit<ReadOptions, "places">;
}

interface Answer {
  number: number;
  /** The reading as JSON: amounts are exact decimals, which a structured copy would lose. */
  json?: string;
  failure?: { code: string; message: string };
}

/** The program of a thread: it reads with the built package, whichever format the caller has loaded. */
const source = `
const { parentPort, workerData } = require("node:worker_threads");
const { readText } = require(workerData.module);
parentPort.on("message", ({ number, text, options }) => {
  try {
    parentPort.postMessage({ number, json: JSON.stringify(readText(text, options)) });
  } catch (error) {
    parentPort.postMessage({ number, failure: { code: String(error.code ?? "text.worker"), message: error.message } });
  }
});`;

/** Where the package's reader stands, asked of the package itself. */
function readerModule(): string {
  const here = typeof __filename === "string" ? __filename : import.meta.url;
  return createRequire(here).resolve("entrepot/text");
}

interface Waiting {
  resolve: (reading: Reading) => void;
  reject: (cause: unknown) => void;
}

/** Threads that read texts; each takes the next text when it is done with one. */
export class ReadingCrew {
  readonly #idle: Worker[] = [];
  readonly #all: Worker[] = [];
  readonly #queue: (Task & { number: number })[] = [];
  readonly #waiting = new Map<number, Waiting>();
  #started = 0;

  constructor(size: number) {
    const module = readerModule();
    for (let index = 0; index < size; index++) {
      const worker = new Worker(source, { eval: true, workerData: { module } });
      worker.on("message", (answer: Answer) => this.#receive(worker, answer));
      worker.on("error", (cause) => this.#fail(new EntrepotError("text.worker", `A thread that reads texts failed: ${cause.message}`, { cause })));
      this.#all.push(worker);
      this.#idle.push(worker);
    }
  }

  read(task: Task): Promise<Reading> {
    return new Promise((resolve, reject) => {
      const number = this.#started++;
      this.#waiting.set(number, { resolve, reject });
      this.#queue.push({ ...task, number });
      this.#next();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#all.map((worker) => worker.terminate()));
  }

  #next(): void {
    while (this.#idle.length > 0 && this.#queue.length > 0) this.#idle.pop()?.postMessage(this.#queue.shift());
  }

  #receive(worker: Worker, { number, json, failure }: Answer): void {
    const waiting = this.#waiting.get(number);
    this.#waiting.delete(number);
    this.#idle.push(worker);
    this.#next();
    if (json !== undefined) waiting?.resolve(revived(json));
    else waiting?.reject(new EntrepotError(failure?.code ?? "text.worker", failure?.message ?? "A text could not be read."));
  }

  #fail(cause: EntrepotError): void {
    for (const { reject } of this.#waiting.values()) reject(cause);
    this.#waiting.clear();
  }
}

/** A reading of a text that could not be read: empty, with the reason as its problem. */
export function unread(cause: unknown, document: string | undefined): Reading {
  const { code, message } = cause instanceof EntrepotError ? cause : new EntrepotError("text.worker", String(cause));
  const reason: Problem = { code, message, source: document === undefined ? {} : { document } };
  return { language: "en", amounts: [], quantities: [], percents: [], periods: [], localities: [], flows: [], shares: [], agreements: [], problems: [reason] };
}
