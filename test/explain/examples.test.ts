import { expect, test } from "vitest";
import { check } from "../../compiler/compile.ts";
import { explain, TOPICS } from "../../compiler/explain/topics.ts";
import { SourceFile } from "../../compiler/source/source-file.ts";

test.each(TOPICS)("the example for %s is a policy file without a fault", async (topic) => {
  const policy = new SourceFile("example.yaml", explain(topic)?.example ?? "");
  const { diagnostics, policySet } = await check({
    project: undefined,
    policies: [policy],
    readReferenced: async () => new Map(),
  });
  expect(diagnostics.filter(({ severity }) => severity !== "info").map(({ message }) => message)).toEqual([]);
  expect(policySet).toBeDefined();
});
