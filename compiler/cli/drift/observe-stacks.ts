import { driftOf } from "../../drift/drift.ts";
import type { ObservedStack } from "../../drift/observed.ts";
import { withBeliefs } from "../../drift/with-beliefs.ts";
import { terraformModule } from "../../emit/terraform/module.ts";
import { mapBounded } from "../../host/map-bounded.ts";
import type { Stack } from "../../ir/stack.ts";
import type { LiveOptions } from "../../live/observe.ts";
import type { Progress } from "../progress.ts";
import type { StackInput } from "./inputs.ts";

/** How the accounts are reached. */
export interface ObserveOptions {
  readonly endpointUrl?: string;
  /** Profiles of the AWS configuration files, by deployment. */
  readonly profiles: ReadonlyMap<string, string>;
  /** How many calls of a stack are under way at a time. */
  readonly jobs?: number;
  /** How many seconds an answer is waited for. */
  readonly timeout?: number;
}

/** Below the ten calls a second that AWS grants for most of what is read. */
const JOBS = 8;

/** So many stacks are read at a time: each is another region, which throttles by itself. */
const STACKS_AT_A_TIME = 4;

/**
 * Reads the account of every stack. Where a plan or a state of it was given as well, what is there counts as the account
 * says, and what Terraform believes as the file says.
 */
export async function observeStacks(
  stacks: readonly Stack[],
  inputs: ReadonlyMap<string, StackInput>,
  options: ObserveOptions,
  progress: Progress,
): Promise<ReadonlyMap<string, StackInput>> {
  const modules = stacks.map((stack) => ({ stack, module: terraformModule(stack) }));
  const total = modules.reduce((sum, { module }) => sum + module.resources.length, 0);
  progress.begin("reading", total, "resources");
  // The AWS SDK is loaded only where it is needed.
  const { observeLive } = await import("../../live/observe.ts");
  const { withLastModified } = await import("../../live/with-last-modified.ts");
  const found = await mapBounded(modules, STACKS_AT_A_TIME, async ({ stack, module }) => {
    const how = optionsFor(stack, options, progress);
    const live = await observeLive(stack, module, how);
    const observed = withFile(live, inputs.get(stack.name));
    // Where the account could not be asked, a file stands for it: nobody knows whose account it is that would answer.
    if (observed.source !== "live") return [stack.name, { observed }] as const;
    const drifted = driftOf(stack, module, observed).findings.filter(({ kind }) => kind !== "missing");
    const addresses = new Set(drifted.flatMap(({ address }) => address ?? []));
    const dated = await withLastModified(stack, module, observed, addresses, how);
    return [stack.name, { observed: dated }] as const;
  });
  progress.end();
  return new Map(found);
}

function optionsFor(
  { deployment }: Stack,
  { endpointUrl, profiles, timeout, jobs = JOBS }: ObserveOptions,
  progress: Progress,
): LiveOptions {
  const profile = profiles.get(deployment);
  return {
    ...(endpointUrl === undefined ? {} : { endpointUrl }),
    ...(profile === undefined ? {} : { profile }),
    ...(timeout === undefined ? {} : { timeout }),
    concurrency: jobs,
    onRead: () => progress.step(),
  };
}

function withFile(live: ObservedStack, file: StackInput | undefined): ObservedStack {
  if (file === undefined) return live;
  return "reason" in file
    ? { ...live, unchecked: [...live.unchecked, { reason: file.reason }] }
    : withBeliefs(live, file.observed);
}
