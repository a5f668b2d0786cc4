/** Work that is timed. */
export type Work = () => unknown;

/**
 * The least time of each work in milliseconds. They run in turn, round after round, so that whatever else the machine does meets all of
 * them; the first round is not counted.
 */
export async function inTurn<K extends string>(works: Readonly<Record<K, Work>>, rounds: number): Promise<Readonly<Record<K, number>>> {
  const named = Object.entries<Work>(works) as [K, Work][];
  const least = Object.fromEntries(named.map(([name]) => [name, Number.POSITIVE_INFINITY])) as Record<K, number>;
  for (let round = 0; round <= rounds; round++) {
    for (const [name, work] of named) {
      const start = performance.now();
      await work();
      if (round > 0) least[name] = Math.min(least[name], performance.now() - start);
    }
  }
  return least;
}
