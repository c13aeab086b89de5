import type { ObservedStack } from "../../drift/observed.ts";
import { readPlanJson } from "../../drift/readers/plan-json.ts";
import { readStateJson } from "../../drift/readers/state-json.ts";
import { HostError } from "../../host/host.ts";
import type { Stack } from "../../ir/stack.ts";
import { decodeText } from "../decode-text.ts";
import type { Io } from "../io.ts";

/** A plan or a state that the command line names. */
export interface DriftInput {
  readonly source: "plan" | "state";
  /** `-` for standard input. */
  readonly path: string;
  /** The name of the stack, where it was given. */
  readonly stack?: string;
}

/** What is known of a stack: what was observed, or why nothing can be said of it. */
export type StackInput = { readonly observed: ObservedStack } | { readonly reason: string };

/**
 * Reads every input and finds out which stack it is of. A file that cannot be read, or is of another account, leaves its
 * stack unchecked; the others are compared all the same.
 * @throws HostError when it cannot be known to which stack an input belongs, or two belong to one
 */
export async function readInputs(
  io: Io,
  inputs: readonly DriftInput[],
  stacks: readonly Stack[],
): Promise<ReadonlyMap<string, StackInput>> {
  const found = new Map<string, StackInput>();
  for (const input of inputs) {
    const named = input.stack === undefined ? undefined : stackCalled(input.stack, stacks);
    const read = await readInput(io, input);
    const stack = named ?? stackOf(input, read, stacks);
    if (found.has(stack.name))
      throw new HostError(`${pathOf(input)} and another file are both of stack ${stack.name}`);
    found.set(stack.name, fitting(input, read, stack));
  }
  return found;
}

function stackCalled(name: string, stacks: readonly Stack[]): Stack {
  const stack = stacks.find((each) => each.name === name);
  if (stack !== undefined) return stack;
  const known = stacks.map((each) => each.name).join(", ");
  throw new HostError(`there is no stack ${JSON.stringify(name)}; there are ${known}`);
}

async function readInput(io: Io, input: DriftInput): Promise<StackInput> {
  try {
    const text = decodeText(await bytesOf(io, input));
    const read = input.source === "plan" ? readPlanJson(text) : readStateJson(text);
    return "problem" in read ? { reason: `${pathOf(input)}: ${read.problem}` } : { observed: read };
  } catch (error) {
    if (error instanceof HostError) return { reason: error.message };
    throw error;
  }
}

function bytesOf({ host, readStdin }: Io, { path }: DriftInput): Promise<Uint8Array> {
  return path === "-" ? readStdin() : host.readFile(path);
}

/** The one stack in whose account and region the resources stand. */
function stackOf(input: DriftInput, read: StackInput, stacks: readonly Stack[]): Stack {
  const [only, ...others] = stacks;
  // One stack leaves no doubt, whatever is in the file.
  if (only !== undefined && others.length === 0) return only;
  if ("reason" in read)
    throw new HostError(
      `${read.reason}; so that it does not tell which stack it is of; say so: ${exampleOf(input)}`,
    );
  const { account, region } = read.observed;
  const places = stacks.filter((stack) => isPlaceOf(stack, account, region));
  const [place, ...more] = places;
  if (place !== undefined && more.length === 0 && region !== undefined) return place;
  const where = account === undefined ? "it does not tell" : `account ${account}, ${region ?? "no region"}`;
  throw new HostError(
    `${pathOf(input)}: which stack it is of cannot be known (${where}); say so: ${exampleOf(input)}`,
  );
}

function isPlaceOf(stack: Stack, account: string | undefined, region: string | undefined): boolean {
  return (account ?? stack.account) === stack.account && (region ?? stack.region) === stack.region;
}

/** What is of another account or region says nothing of the stack. */
function fitting(input: DriftInput, read: StackInput, stack: Stack): StackInput {
  if ("reason" in read) return read;
  const { account, region } = read.observed;
  if (isPlaceOf(stack, account, region)) return read;
  const theirs = [account === undefined ? "" : `account ${account}`, region ?? ""].filter(Boolean).join(", ");
  return {
    reason: `${pathOf(input)} is of ${theirs}, and the stack of account ${stack.account}, ${stack.region}`,
  };
}

function exampleOf({ source, path }: DriftInput): string {
  return `--${source}-json <stack>=${path}`;
}

function pathOf({ path }: DriftInput): string {
  return path === "-" ? "standard input" : JSON.stringify(path);
}
