import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readPlanJson } from "../../compiler/drift/readers/plan-json.ts";
import { terraformModule } from "../../compiler/emit/terraform/module.ts";
import { NOT_ASKED, uncheckedOf, warningsOf } from "../../compiler/plan/warnings/warnings.ts";
import { stacksOf } from "../support/drift-project.ts";
import { filesBelow } from "../support/files-below.ts";
import { findTerraform } from "../support/terraform.ts";
import { EVERYTHING, OWN_PROJECT, planStack, projectsUnderTest, stackName } from "./stacks-under-test.ts";

/** Warnings about plans that real Terraform makes of policies that nobody applied yet: there is nothing to warn of. */
const search = findTerraform();
if ("missing" in search) console.warn(`SKIPPED: warnings about first plans: ${search.missing}`);

describe.skipIf("missing" in search)("nothing is wrong with the first plan of", () => {
  const [own, everything] = projectsUnderTest();
  const projects = [
    { project: own, folder: OWN_PROJECT },
    { project: everything, folder: EVERYTHING },
  ];
  test.each(projects.map((each) => [each.project?.title, each] as const))(
    "%s",
    async (_, { project, folder }) => {
      if ("missing" in search || project === undefined) throw new Error("there is no project");
      const stacks = await stacksOf(await textsBelow(folder));
      expect(stacks.length).toBeGreaterThan(0);
      await Promise.all(
        project.stacks.map(async (declared) => {
          const stack = stacks.find(({ name }) => name === stackName(declared));
          if (stack === undefined) throw new Error(`no policies make ${stackName(declared)}`);
          const { planned: made, module } = await planStack(project, declared, search.found);
          await module.remove();
          const planned = readPlanJson(JSON.stringify(made.plan));
          if ("problem" in planned) throw new Error(planned.problem);
          const input = { stack, module: terraformModule(stack), planned };
          expect([stack.name, warningsOf(input)]).toEqual([stack.name, []]);
          expect(uncheckedOf(input)).toEqual([{ reason: NOT_ASKED }]);
        }),
      );
    },
  );
});

/** The texts of a project by path. */
async function textsBelow(folder: string): Promise<Readonly<Record<string, string>>> {
  const paths = ["palisade.yaml", ...filesBelow(join(folder, "policies")).map((path) => `policies/${path}`)];
  const texts = paths.map(async (path) => [path, await readFile(join(folder, path), "utf8")] as const);
  return Object.fromEntries(await Promise.all(texts));
}
