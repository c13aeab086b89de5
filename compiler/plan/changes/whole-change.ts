import { nounOfType } from "../../drift/noun.ts";
import type { Resource } from "../../ir/resource.ts";
import { type Judgment, neutral } from "../../protection/judgment.ts";
import { compareText } from "../../util/compare.ts";
import type { PlannedChange } from "../stack-plan.ts";
import { isPart } from "./belongs-to.ts";
import { tagParts, withoutVersion } from "./bookkeeping.ts";
import type { Called } from "./called.ts";
import { together } from "./together.ts";
import type { TouchedResource } from "./touched.ts";
import { whyReplaced } from "./why-replaced.ts";

/** What a plan does with one node of the IR, which may be several of Terraform's resources. */
export interface WholeChange extends Omit<PlannedChange, "origin" | "effect" | "because"> {
  /** As the policies at hand have it. */
  readonly node: Resource | undefined;
  readonly members: readonly TouchedResource[];
  readonly judgment: Judgment;
  /** How it is done, where that is not plain: the second half of a sentence. */
  readonly how?: string;
}

/**
 * What a plan does with one node: with the resource that it is, and with those that say a part of it.
 * @param members one at least
 */
export function wholeChange(
  members: readonly TouchedResource[],
  node: Resource | undefined,
  called: Called,
): WholeChange {
  const main = members.find(({ observed }) => !isPart(observed.type));
  const action = main?.action ?? "update";
  // What comes or goes with the whole tells nothing of its own.
  const isOneSided = main !== undefined && (action === "create" || action === "delete");
  const told = isOneSided ? [main] : members;
  const tags = withoutVersion(told.flatMap((each) => each.tags));
  const parts = [...told.flatMap((each) => each.parts), ...tagParts(tags)];
  return {
    node,
    members,
    action,
    ...called,
    ...(main?.before === undefined ? {} : { before: main.before }),
    ...(main?.after === undefined ? {} : { after: main.after }),
    parts,
    addresses: members.map(({ observed }) => observed.address).sort(compareText),
    judgment: main?.judgment ?? together(parts, neutral("it is the same afterwards")),
    ...howOf(main, members, parts),
  };
}

function howOf(
  main: TouchedResource | undefined,
  members: readonly TouchedResource[],
  parts: PlannedChange["parts"],
): { readonly how?: string } {
  if (main?.observed.isImported === true)
    return { how: "it stands in the account already, and Terraform takes it over" };
  if (main?.action === "replace") return { how: whyReplaced(main.observed, parts) };
  const replaced = members.filter((member) => member !== main && member.action === "replace");
  if (main?.action === "create" || main?.action === "delete" || replaced.length === 0) return {};
  return {
    how: replaced
      .map(({ observed, parts: own }) => `${nounOfType(observed.type)}: ${whyReplaced(observed, own)}`)
      .join("; "),
  };
}

/** The change as it is reported. */
export function plannedChange({ node, members: _, judgment, how, ...change }: WholeChange): PlannedChange {
  const because = how === undefined ? judgment.because : `${judgment.because}; ${how}`;
  return {
    ...change,
    ...(node === undefined ? {} : { origin: node.origin }),
    effect: judgment.effect,
    because,
  };
}
