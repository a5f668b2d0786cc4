import { rangeSums } from "../kernels/range-sums.js";

/**
 * What a worker runs, as text: the same function that runs without workers, so that no file must be found beside a bundle. Some
 * compilers name inner functions by a helper `__name`; here it does nothing.
 */
export const workerSource = `
const { parentPort } = require("node:worker_threads");
const __name = (named) => named;
const rangeSums = ${rangeSums.toString()};
parentPort.on("message", ({ number, task }) => {
  try {
    const sums = rangeSums(task);
    parentPort.postMessage({ number, sums }, [sums.cells]);
  } catch (cause) {
    parentPort.postMessage({ number, failure: String(cause) });
  }
});
`;
