import { defineConfig } from "vitest/config";

/** The tests on a real cluster: run by `npm run test:cluster`, which starts one and says where it is. */
export default defineConfig({
  test: { include: ["tests/cluster/**/*.cluster.ts"], fileParallelism: false, testTimeout: 120_000, hookTimeout: 240_000 },
});
