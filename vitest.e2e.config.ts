import { defineConfig } from "vitest/config";

/** Tests that run real programs. Terraform takes seconds a call, and two of its providers fill two cores. */
export default defineConfig({
  test: {
    include: ["test/e2e/**/*.e2e.test.ts"],
    fileParallelism: false,
    testTimeout: 400_000,
    hookTimeout: 400_000,
  },
});
