import type { DriftInput } from "../drift/inputs.ts";
import { readInputs } from "../drift/inputs.ts";
import type { Io } from "../io.ts";
import type { StackResult, WantedStack } from "./stack-result.ts";
import { type ReadLive, understandPlan } from "./understand-plan.ts";

/** How plans that were made elsewhere are read. */
export interface FilesOptions {
  readonly inputs: readonly DriftInput[];
  /** Whether a stack without a plan is one for which there should be one. */
  readonly areAllWanted: boolean;
  readonly readLive: ReadLive | undefined;
}

/**
 * Understands plans that were made elsewhere. A file that is no plan, or one of another account, is no exception.
 * @throws HostError when it cannot be known to which stack a file belongs
 */
export async function planFromFiles(
  io: Io,
  wanted: readonly WantedStack[],
  { inputs, areAllWanted, readLive }: FilesOptions,
): Promise<readonly StackResult[]> {
  const read = await readInputs(
    io,
    inputs,
    wanted.map(({ stack }) => stack),
  );
  const results: StackResult[] = [];
  for (const each of wanted) {
    const { stack } = each;
    const input = read.get(stack.name);
    results.push({ stack, diagnostics: [], result: await resultOf(each, input) });
  }
  return results;

  async function resultOf(
    each: WantedStack,
    input: ReturnType<typeof read.get>,
  ): Promise<StackResult["result"]> {
    if (input === undefined)
      return areAllWanted ? { state: "failed", reason: "there is no plan of it" } : { state: "skipped" };
    if ("reason" in input) return { state: "failed", reason: input.reason };
    return understandPlan(each, input.observed, readLive);
  }
}
