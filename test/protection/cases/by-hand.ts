import type { PolicyStatement } from "../../../compiler/ir/policy-document.ts";
import {
  judgeInlinePolicyAdded,
  judgeIotPolicyAdded,
  judgeManagedPolicyAdded,
} from "../../../compiler/protection/added-policies.ts";
import { judgeSuppressed } from "../../../compiler/protection/audit-suppression.ts";
import type { Judgment } from "../../../compiler/protection/judgment.ts";
import { on } from "../../../compiler/protection/judgment.ts";
import type { Case, Section } from "./case.ts";

const PUBLISH: PolicyStatement = {
  sid: "Publish",
  effect: "Allow",
  actions: ["sns:Publish"],
  resources: ["arn:topic"],
};
const allowing = (action: string): readonly PolicyStatement[] => [
  { ...PUBLISH, actions: [action], resources: ["*"] },
];

function added(property: string, change: string, judgment: Judgment): Case {
  return { property, change: `not there → ${change}`, judgments: () => [on(property, judgment)] };
}

const ADMINISTRATOR = "arn:aws:iam::aws:policy/AdministratorAccess";
const OWN = "arn:aws:iam::111122223333:policy/AdministratorAccess";

/** What somebody adds to what policies declare, and no policy of theirs could hold. */
export const BY_HAND: Section = {
  title: "Added by hand",
  cases: [
    added(
      `policy_arn[${ADMINISTRATOR}]`,
      "a managed policy of AWS that may delete what protects",
      judgeManagedPolicyAdded(ADMINISTRATOR),
    ),
    added(`policy_arn[${OWN}]`, "a managed policy of the account", judgeManagedPolicyAdded(OWN)),
    added(
      "inline_policy[more]",
      "one that may delete a security profile",
      judgeInlinePolicyAdded([PUBLISH], allowing("iot:DeleteSecurityProfile")),
    ),
    added(
      "inline_policy[more]",
      "one that may list things",
      judgeInlinePolicyAdded([PUBLISH], allowing("iot:ListThings")),
    ),
    added("inline_policy[more]", "one that nobody understands", judgeInlinePolicyAdded([PUBLISH], [])),
    added("policies[more]", "one more IoT policy on a group", judgeIotPolicyAdded()),
    added("account=111122223333", "a suppression", judgeSuppressed(undefined)),
    added("account=111122223333", "a suppression, longer than declared", judgeSuppressed("longer")),
    added("account=111122223333", "a suppression, wider than declared", judgeSuppressed("wider")),
  ],
};
