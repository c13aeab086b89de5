import { expect } from "vitest";
import type { Programs } from "../../compiler/cli/io.ts";
import { appliedStack } from "./applied-stack.ts";
import { stacksOf } from "./drift-project.ts";
import { type Answers, type FakeTerraform, fakeTerraform, versionJson } from "./fake-terraform.ts";
import { createMemoryHost, type Entry } from "./memory-host.ts";
import { type Circumstances, type Ended, runCommandLine } from "./run-command-line.ts";
import { SAMPLE_POLICY, SAMPLE_PROJECT } from "./sample-project.ts";

/** The project whose stacks are planned; nothing of it is generated. */
export const PLANNED_FILES = { "palisade.yaml": SAMPLE_PROJECT, "policies/sensors.yaml": SAMPLE_POLICY };
export const PROFILE = "aws_cloudcontrolapi_resource.security_profile_Sensors";

/** What a command line is run with, beside the project. */
export interface PlanWorld extends Omit<Circumstances, "programs"> {
  readonly fake?: FakeTerraform;
  readonly programs?: Partial<Programs>;
  /** In place of those of the project, or beside them. */
  readonly files?: Readonly<Record<string, Entry>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** A project to run `palisade plan` in, with a Terraform of the test's own. */
export interface PlannedProject {
  /** With what `compile` makes of it. */
  readonly files: Readonly<Record<string, Entry>>;
  /** Of each stack: what `terraform show -json` prints where there is nothing to do. */
  readonly unchanged: ReadonlyMap<string, string>;
  /** A Terraform for which there is nothing to do, but for what a test wants otherwise. */
  readonly terraform: (otherwise?: Answers) => FakeTerraform;
  readonly plan: (args: readonly string[], world?: PlanWorld) => Promise<Ended>;
}

/** Compiles the project. */
export async function plannedProject(): Promise<PlannedProject> {
  const host = createMemoryHost(PLANNED_FILES);
  expect(await runCommandLine(host, ["compile", "-q"])).toMatchObject({ exitCode: 0 });
  const compiled = Object.fromEntries(host.entries);
  const stacks = await stacksOf(PLANNED_FILES);
  const unchanged = new Map(stacks.map((stack) => [stack.name, appliedStack(stack).plan()]));
  const terraform = (otherwise: Answers = () => undefined): FakeTerraform =>
    fakeTerraform(async (step, stack, call) => {
      const wanted = await otherwise(step, stack, call);
      if (wanted !== undefined) return wanted;
      if (step === "version") return versionJson("1.11.4");
      return { stdout: step === "show" ? (unchanged.get(stack) ?? "") : "" };
    });
  return {
    files: compiled,
    unchanged,
    terraform,
    plan: (args, { fake = terraform(), programs = {}, files = {}, env = {}, ...rest } = {}) =>
      runCommandLine(createMemoryHost({ ...compiled, ...files }, { env }), ["plan", ...args], {
        ...rest,
        programs: { run: fake.run, ...programs },
      }),
  };
}

/** A Terraform that would lower a threshold in the stack of staging. */
export async function lowering(): Promise<Answers> {
  const json = await loweredPlan("staging-us-east-1");
  return (step, stack) => {
    if (stack !== "staging-us-east-1") return undefined;
    if (step === "show") return { stdout: json };
    if (step !== "plan") return undefined;
    const changes = { add: 0, change: 1, import: 0, remove: 0, operation: "plan" };
    return { code: 2, stdout: `${JSON.stringify({ type: "change_summary", changes })}\n` };
  };
}

async function loweredPlan(name: string): Promise<string> {
  const stack = (await stacksOf(PLANNED_FILES)).find((each) => each.name === name);
  const applied = stack && appliedStack(stack);
  const entry = applied?.entries.find(({ address }) => address === PROFILE);
  if (applied === undefined || entry === undefined) throw new Error(`there is no ${PROFILE} in ${name}`);
  const earlier = (text: unknown): string => String(text).replace('"Count":"100"', '"Count":"500"');
  const { desired_state: desired, properties } = entry.values;
  const before = { ...entry.values, desired_state: earlier(desired), properties: earlier(properties) };
  return applied
    .without(PROFILE)
    .with({ ...entry, values: before })
    .plan([
      { address: PROFILE, actions: ["update"], before, after: { ...before, desired_state: desired ?? null } },
    ]);
}
