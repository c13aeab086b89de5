import type { IotPolicy } from "../ir/resource.ts";
import { judgeAmount, membersOfOne, onChange, opposite } from "./change.ts";
import type { Described } from "./described.ts";
import { type Judgment, on, type PropertyJudgment, stronger, undecidable, weaker } from "./judgment.ts";
import { relatePermissions } from "./permissions.ts";

/**
 * What changes of a policy for devices do: to allow more, or to deny less, protects less. Properties as Terraform calls
 * them; it has a resource of its own for each thing group that the policy is attached to.
 */
export function judgeIotPolicy(
  declared: Described<IotPolicy>,
  actual: Described<IotPolicy>,
): readonly PropertyJudgment[] {
  const protection = opposite(relatePermissions(declared.statements, actual.statements));
  const arnsOf = ({ attachedTo }: Described<IotPolicy>): readonly string[] =>
    attachedTo.map(({ arn }) => arn);
  const { lost, gained } = membersOfOne(arnsOf(declared), arnsOf(actual));
  const isDenying = [...declared.statements, ...actual.statements].every(({ effect }) => effect === "Deny");
  return [
    ...onChange(
      "policy",
      judgeAmount(protection, {
        less: "devices may do more than before",
        more: "devices may do less than before",
        neither: "it cannot be shown whether devices may do more or less",
      }),
    ),
    ...lost.map((arn) => on(attachmentOf(arn), judgeDetached(isDenying))),
    ...gained.map((arn) => on(attachmentOf(arn), judgeAttached(isDenying))),
  ];
}

function attachmentOf(arn: string): string {
  return `attachment[${arn}]`;
}

function judgeDetached(isDenying: boolean): Judgment {
  return isDenying ? weaker("things in the group are not restricted any more") : MIXED;
}

function judgeAttached(isDenying: boolean): Judgment {
  return isDenying ? stronger("things in the group are restricted as well") : MIXED;
}

const MIXED = undecidable("the policy allows something as well, which things in the group may need");
