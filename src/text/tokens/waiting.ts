import { widened } from "./vocabulary.js";

/** Numbers that wait for words, as chains: lists for thousands of words would take long to make. */
export class Waiting {
  /** The last link of the chain of each word. */
  #last = new Int32Array(1 << 13);
  #before = new Int32Array(1 << 15);
  #numbers = new Int32Array(1 << 15);
  #count = 1;

  add(word: number, number: number): void {
    while (word >= this.#last.length) this.#last = widened(this.#last);
    const last = this.#last[word] as number;
    if (last > 0 && this.#numbers[last] === number) return;
    const link = this.#count++;
    if (link >= this.#numbers.length) [this.#before, this.#numbers] = [widened(this.#before), widened(this.#numbers)];
    this.#before[link] = last;
    this.#numbers[link] = number;
    this.#last[word] = link;
  }

  /** What waits or has waited for a word, each number once, from the lowest on. */
  of(word: number): number[] {
    const numbers = new Set<number>();
    for (let link = this.#last[word] ?? 0; link > 0; link = this.#before[link] as number) numbers.add(this.#numbers[link] as number);
    return [...numbers].sort((a, b) => a - b);
  }
}
