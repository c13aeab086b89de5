import { HostError } from "../../host/host.ts";
import type { Stack } from "../../ir/stack.ts";
import { iamPolicy } from "../../live/iam-policy.ts";
import type { Io } from "../io.ts";

/**
 * Prints the permissions that reading the accounts of these stacks needs.
 * @throws HostError where they are of several partitions, which no policy spans
 */
export function printIamPolicy({ stdout }: Io, stacks: readonly Stack[]): void {
  const partitions = new Set(stacks.map(({ partition }) => partition));
  const accounts = new Set(stacks.map(({ account }) => account));
  if (partitions.size > 1)
    throw new HostError(
      "the stacks are of several partitions of AWS, and a policy is of one; name deployments of one partition",
    );
  const [partition = "aws"] = partitions;
  const [first = "*", ...others] = accounts;
  const policy = iamPolicy({ partition, account: others.length === 0 ? first : "*" });
  stdout.write(`${JSON.stringify(policy, undefined, 2)}\n`);
}
