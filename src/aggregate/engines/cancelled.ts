import { checkSignal } from "../cancel.js";

/** Runs work that can be called off: `stop` ends it on the engine. Errors: `aggregate.cancelled`, as soon as the signal says so. */
export async function unlessCancelled<T>(signal: AbortSignal | undefined, stop: () => void, work: () => Promise<T>): Promise<T> {
  checkSignal(signal);
  if (signal === undefined) return work();
  let cancel = () => {};
  const cancelled = new Promise<never>((_, reject) => {
    cancel = () => {
      stop();
      try {
        checkSignal(signal);
      } catch (cause) {
        reject(cause);
      }
    };
  });
  signal.addEventListener("abort", cancel, { once: true });
  try {
    return await Promise.race([work(), cancelled]);
  } finally {
    signal.removeEventListener("abort", cancel);
  }
}
