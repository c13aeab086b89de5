import { cp, mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { startAwsEndpoint, type UnexpectedCall } from "../support/aws-endpoint.ts";
import { type JsonObject, parseJsonObject } from "../support/json.ts";
import { limit } from "../support/limit.ts";
import { runPalisade } from "../support/palisade-command.ts";
import { type PlannedStack, readPlannedStack } from "../support/planned-stack.ts";
import type { Terraform } from "../support/terraform.ts";
import { type Message, prepareModule, type TerraformModule } from "../support/terraform-module.ts";
import { type Declared, readDeclaredStacks } from "./declared-policies.ts";

/** The project itself: what stands in `generated/` is committed. */
export const OWN_PROJECT = resolve(import.meta.dirname, "../..");
/** A project that uses every construct of the language; compiled for the test. */
export const EVERYTHING = resolve(import.meta.dirname, "../cases/everything");

/** A project with the stacks that its policies call for. */
export interface ProjectUnderTest {
  readonly title: string;
  /** Where its `palisade.yaml` and `policies/` stand. */
  readonly folder: string;
  readonly stacks: readonly Declared[];
  /** Path of the generated folder. */
  readonly generated: () => Promise<string>;
}

/** What real Terraform made of a stack. */
export interface PlanUnderTest {
  readonly module: TerraformModule;
  readonly valid: boolean;
  readonly messages: readonly Message[];
  readonly planned: PlannedStack;
  readonly manifest: JsonObject;
  readonly identityCalls: number;
  readonly unexpectedCalls: readonly UnexpectedCall[];
}

export function projectsUnderTest(): readonly ProjectUnderTest[] {
  return [
    {
      title: "generated/",
      folder: OWN_PROJECT,
      stacks: readDeclaredStacks(OWN_PROJECT),
      generated: async () => join(OWN_PROJECT, "generated"),
    },
    {
      title: "test/cases/everything",
      folder: EVERYTHING,
      stacks: readDeclaredStacks(EVERYTHING),
      generated: compileEverything,
    },
  ];
}

export function stackName(declared: Declared): string {
  return `${declared.deployment}-${declared.region}`;
}

/** The folders of stacks below a generated folder, sorted. */
export async function stackFolders(generated: string): Promise<readonly string[]> {
  const entries = await readdir(generated, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

// A provider takes a core while it starts; more at once only wait for each other.
const twoAtOnce = limit(2);

/** Init, validate and plan of one stack. @throws with all that Terraform said when there is no plan */
export function planStack(
  project: ProjectUnderTest,
  declared: Declared,
  terraform: Terraform,
): Promise<PlanUnderTest> {
  return twoAtOnce(async () => {
    const generated = await project.generated();
    const module = await prepareModule(join(generated, stackName(declared)), terraform);
    const endpoint = await startAwsEndpoint(declared.account);
    try {
      const validation = await module.validate();
      const run = await module.plan(endpoint.url);
      const messages = [...validation.messages, ...run.messages];
      if (run.plan === undefined) throw new Error(`no plan: ${JSON.stringify(messages, undefined, 2)}`);
      return {
        module,
        valid: validation.valid,
        messages,
        planned: readPlannedStack(run.plan),
        manifest: parseJsonObject(await readFile(join(generated, "manifest.json"), "utf8")),
        identityCalls: endpoint.identityCalls(),
        unexpectedCalls: endpoint.unexpectedCalls(),
      };
    } finally {
      await endpoint.close();
    }
  });
}

let everything: Promise<string> | undefined;

/** Compiles a copy of the case, once. */
function compileEverything(): Promise<string> {
  everything ??= (async () => {
    const folder = join(await mkdtemp(join(tmpdir(), "palisade-everything-")), "project");
    await cp(EVERYTHING, folder, { recursive: true });
    const compiled = await runPalisade(["compile"], folder);
    if (compiled.code !== 0)
      throw new Error(`palisade compile failed\n${compiled.stdout}\n${compiled.stderr}`);
    return join(folder, "generated");
  })();
  return everything;
}
