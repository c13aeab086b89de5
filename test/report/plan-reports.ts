import type { PlanReport, PlanStack, PolicyChange } from "../../compiler/report/plan-report.ts";

const SENSORS = "policies/sensors.yaml";

/** The policy line of a behaviour, or of the whole profile. */
function origin(line: number, path = "securityProfiles.Sensors"): NonNullable<PolicyChange["origin"]> {
  return { file: SENSORS, line, column: 3, path };
}

/** A stack that Terraform planned. */
export function plannedStack(name: string, counts: Partial<PlanStack> = {}): PlanStack {
  const [deployment = name, ...region] = name.split("-");
  return {
    name,
    deployment,
    account: "111122223333",
    region: region.join("-"),
    state: "planned",
    add: 0,
    change: 0,
    destroy: 0,
    diagnostics: [],
    ...counts,
  };
}

/** A behaviour becomes weaker, and another one is new. */
export const UPDATED: PolicyChange = {
  stacks: ["staging-eu-west-1", "staging-us-east-1"],
  action: "update",
  name: "Sensors",
  noun: "security profile",
  origin: origin(3),
  parts: [
    {
      property: "Behaviors[Flood]",
      origin: origin(9, "securityProfiles.Sensors.behaviors.Flood"),
      before: "alarms when any registered thing sends more than 100 messages in 5 minutes",
      after: "alarms when any registered thing sends more than 1,000 messages in 5 minutes",
      values: [
        { property: "Behaviors[Flood].Criteria.Value.Count", before: "100", after: "1000" },
        { property: "Behaviors[Flood].SuppressAlerts", before: true },
        { property: "Behaviors[Flood].ExportMetric", after: true },
        { property: "Description", before: "(sensitive value)", after: "(sensitive value)" },
      ],
      effect: "weaker",
      because: "it takes more messages to alarm",
    },
    {
      property: "TargetArns[arn:aws:iot:eu-west-1:111122223333:all/things]",
      values: [
        {
          property: "TargetArns[arn:aws:iot:eu-west-1:111122223333:all/things]",
          after: "arn:aws:iot:eu-west-1:111122223333:all/things",
        },
      ],
      effect: "stronger",
      because: "it watches more things",
    },
  ],
  addresses: ["aws_cloudcontrolapi_resource.security_profile_Sensors"],
  effect: "weaker",
  because: "a behaviour of it is weaker",
};

export const CREATED: PolicyChange = {
  stacks: ["staging-us-east-1"],
  action: "create",
  name: "Isolate",
  noun: "mitigation action",
  origin: { file: "policies/response.yaml", line: 4, column: 3, path: "mitigationActions.Isolate" },
  after: "puts things into the thing group `Quarantine`",
  parts: [],
  addresses: ["aws_cloudcontrolapi_resource.mitigation_action_Isolate", "aws_iam_role.Isolate"],
  effect: "stronger",
  because: "something new can be done",
};

export const REPLACED: PolicyChange = {
  stacks: ["staging-us-east-1"],
  action: "replace",
  name: "Old",
  noun: "scheduled audit",
  before: "audits daily",
  after: "audits weekly",
  parts: [],
  addresses: ["aws_cloudcontrolapi_resource.scheduled_audit_Old"],
  effect: "undecidable",
  because: "how soon an audit finds something depends on when it happens",
};

/** A plan with everything that a plan can have. */
export const FULL: PlanReport = {
  outcome: "refused",
  stacks: [
    plannedStack("staging-eu-west-1", { change: 1 }),
    plannedStack("staging-us-east-1", {
      add: 3,
      change: 1,
      destroy: 1,
      diagnostics: [
        {
          severity: "warning",
          summary: "Check block assertion failed",
          detail: "The behaviour Flood is otherwise\nin AWS.",
          address: "check.drift_security_profile_Sensors",
          origin: origin(3),
        },
      ],
    }),
    plannedStack("testing-us-east-1", {
      state: "failed",
      diagnostics: [{ severity: "error", summary: "No valid credential sources found" }],
    }),
  ],
  changes: [UPDATED, CREATED, REPLACED],
  warnings: [
    {
      kind: "wrong-patch",
      stack: "staging-us-east-1",
      address: "aws_cloudcontrolapi_resource.security_profile_Sensors",
      origin: origin(9),
      message: "the update would change the behaviour `Denied` in the place of `Flood`",
      mend: "rebase the state before the apply",
      details: ['Behaviors[Denied].Criteria.Value.Count: "5" → "1000"', "Behaviors[Flood] stays as it is"],
    },
  ],
  unchecked: [{ stack: "testing-us-east-1", reason: "there is no plan of it" }],
};

export const QUIET: PlanReport = {
  outcome: "no-changes",
  stacks: [plannedStack("staging-eu-west-1"), plannedStack("staging-us-east-1")],
  changes: [],
  warnings: [],
  unchecked: [],
};

export const NOT_RUN: PlanReport = {
  ...QUIET,
  outcome: "could-not-run",
  stacks: [],
  failure: { kind: "terraform", message: "there is no terraform on the path; install it" },
};
