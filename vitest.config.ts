import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // Generous, because a slow machine is no defect: no test asserts a time.
    testTimeout: 60_000,
    hookTimeout: 240_000,
    reporters: ["default"],
  },
});
