/** The least processor time of some runs, in milliseconds: what else the machine does only adds. */
export function costOf(work: () => unknown, runs: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

export const ms = (time: number): string => `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`;
export const speed = (text: string, time: number): string => `${(Buffer.byteLength(text) / 1000 / time).toPrecision(3)} MB/s`;
