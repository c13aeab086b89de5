import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Stack } from "../../compiler/ir/stack.ts";
import { stacksOf } from "../support/drift-project.ts";
import { sampleProfiles } from "./sample-policies.ts";

/** A stack of so many profiles, the plan of it in which nothing changed, and the state that the plan begins with. */
export interface DriftSample {
  readonly stack: Stack;
  readonly plan: string;
  readonly state: string;
}

/**
 * What `terraform show -json` (1.11.4, hashicorp/aws 5.100) printed of the plan of two applied profiles, with AWS
 * answering in another order and with its defaults: each property stands in it as often as in any plan.
 */
const REAL_PLAN = join(import.meta.dirname, "plan-of-two-profiles.json");

/** The number in the names of the second of the two profiles. */
const NUMBER = "00001";

/** The second of the two profiles, and all that the plan says of it, once for each number. */
export async function driftSample(count: number): Promise<DriftSample> {
  const [stack] = await stacksOf({
    "palisade.yaml": `version: 1
deployments:
  plant: { account: "111122223333", regions: [us-east-1] }
`,
    ...Object.fromEntries(sampleProfiles(2).map(({ profile, text }) => [`policies/${profile}.yaml`, text])),
  });
  if (stack === undefined) throw new Error("the sample has no stack");
  const lists = new Set(["resources", "resource_changes", "checks"]);
  const plan: { readonly prior_state: object } = JSON.parse(
    readFileSync(REAL_PLAN, "utf8"),
    (key, value: unknown) => (lists.has(key) && Array.isArray(value) ? multiplied(value, count) : value),
  );
  return {
    stack: { ...stack, resources: multiplied(stack.resources, count) },
    plan: JSON.stringify(plan),
    state: JSON.stringify(plan.prior_state),
  };
}

function multiplied<T>(list: readonly T[], count: number): readonly T[] {
  const template = list.map((each) => JSON.stringify(each)).find((text) => text.includes(NUMBER));
  if (template === undefined) throw new Error(`the sample has no profile ${NUMBER}`);
  return Array.from({ length: count }, (_, index) =>
    JSON.parse(template.replaceAll(NUMBER, String(index).padStart(NUMBER.length, "0"))),
  );
}
