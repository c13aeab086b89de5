import { defineConfig } from "vitest/config";

/**
 * Tests that run real programs. Terraform takes seconds a call, so two files at a time are enough for two cores; one of
 * them mostly waits for the provider, which takes 25 seconds a queue.
 */
export default defineConfig({
  test: {
    include: ["test/e2e/**/*.e2e.test.ts"],
    maxWorkers: 2,
    testTimeout: 400_000,
    hookTimeout: 400_000,
  },
});
