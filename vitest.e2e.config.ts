import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** So that none of them runs alone at the end; they mostly wait: the provider takes 25 seconds for each change of a queue. */
const LONGEST = ["generated", "thousand-profiles", "patch", "plan-command", "live-typed", "every-kind"];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.e2e.test.ts`));
      return at === -1 ? LONGEST.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

/** Tests that run real programs. Three files at a time are enough for two cores, because one of them mostly waits. */
export default defineConfig({
  test: {
    include: ["test/e2e/**/*.e2e.test.ts"],
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    testTimeout: 400_000,
    hookTimeout: 400_000,
  },
});
