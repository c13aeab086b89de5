import type { DriftReport, DriftRow, DriftStack } from "../../compiler/report/drift-report.ts";
import type { Origin } from "../../compiler/source/origin.ts";
import { EVIL } from "./reports.ts";

export const DAY = "2026-11-21";

function at(line: number, path: string, file = "policies/fleet.yaml"): Origin {
  return { file, line, column: 7, path };
}

function stackOf(deployment: string, region: string, more: Partial<DriftStack> = {}): DriftStack {
  return {
    name: `${deployment}-${region}`,
    deployment,
    account: deployment === "production" ? "444455556666" : "111122223333",
    region,
    source: "plan",
    compared: 42,
    declared: 42,
    ...more,
  };
}

/** A finding with all that every finding has. */
export function rowOf(more: Partial<DriftRow> = {}): DriftRow {
  return {
    kind: "absorbed",
    stack: "production-eu-west-1",
    address: "aws_cloudcontrolapi_resource.security_profile_Sensors",
    name: "Sensors",
    noun: "security profile",
    seenByTerraform: false,
    effect: "weaker",
    because: "more messages pass without an alarm",
    firstSeen: DAY,
    ...more,
  };
}

const RAISED = rowOf({
  property: "Behaviors[Flood].Criteria.Value.Count",
  declared: "100",
  actual: "99999",
  origin: at(12, "securityProfiles.Sensors.behaviors.Flood"),
  before: "alarms when a thing in `Sensors` sends more than 100 messages in 5 minutes",
  after: "alarms when a thing in `Sensors` sends more than 99999 messages in 5 minutes",
  firstSeen: "2026-11-12",
  lastModified: "2026-11-11T22:47:03.512Z",
  reconcile: {
    command: "terraform apply -replace=aws_cloudcontrolapi_resource.security_profile_Sensors",
    note: "deletes it and creates it anew: in between nothing of it is watched",
  },
});

const MUTED = rowOf({
  kind: "suppressed",
  property: "Behaviors[Denied].SuppressAlerts",
  declared: false,
  actual: true,
  origin: at(15, "securityProfiles.Sensors.behaviors.Denied"),
  before: "alarms when a thing in `Sensors` has more than 5 authorization failures in 5 minutes",
  after:
    "alarms when a thing in `Sensors` has more than 5 authorization failures in 5 minutes; recorded but not sent: alerts are suppressed",
  because: "its alarms are recorded, but nobody is told",
});

const DETACHED = rowOf({
  kind: "unattached",
  stack: "production-us-east-1",
  property: "TargetArns[arn:aws:iot:us-east-1:444455556666:all/registered-things]",
  declared: "arn:aws:iot:us-east-1:444455556666:all/registered-things",
  origin: at(8, "securityProfiles.Sensors"),
  because: "its things are not watched any more",
});

const MISSING = rowOf({
  kind: "missing",
  stack: "production-us-east-1",
  address: "aws_cloudcontrolapi_resource.scheduled_audit_Daily",
  name: "Daily",
  noun: "scheduled audit",
  origin: at(31, "audit.schedules.Daily"),
  before: "runs 14 audit checks every day",
  because: "its checks do not run on schedule",
  seenByTerraform: true,
});

const WIDENED = rowOf({
  kind: "changed",
  stack: "staging-eu-west-1",
  address: "aws_iam_role.role_audit",
  name: "palisade-audit",
  noun: "role",
  property: "assume_role_policy",
  declared: { Statement: [{ Effect: "Allow", Principal: { Service: "iot.amazonaws.com" } }] },
  actual: { Statement: [{ Effect: "Allow", Principal: { AWS: "*" } }] },
  origin: at(29, "audit"),
  because: "who else may act in this role is not known",
  effect: "undecidable",
});

const ADDED = rowOf({
  kind: "absorbed",
  property: "TargetArns[arn:aws:iot:eu-west-1:444455556666:thinggroup/Gateways]",
  actual: "arn:aws:iot:eu-west-1:444455556666:thinggroup/Gateways",
  origin: at(8, "securityProfiles.Sensors"),
  because: "more things are watched",
  effect: "stronger",
});

const RENAMED = rowOf({
  kind: "changed",
  address: "aws_iot_thing_group.thing_group_Sensors",
  name: "Sensors",
  noun: "thing group",
  property: "properties.description",
  declared: "in the field",
  actual: "somewhere else",
  origin: at(5, "thingGroups.Sensors"),
  because: "only people read it",
  effect: "neutral",
  seenByTerraform: true,
});

const FORGOTTEN = rowOf({
  kind: "undeclared",
  stack: "staging-eu-west-1",
  address: "aws_sns_topic.topic_old",
  name: "old-alerts",
  noun: "alert topic",
  because: "a topic alone does nothing",
  effect: "neutral",
});

/** Not managed by anybody: the address is left out, not undefined. */
function unmanagedRow(more: Partial<DriftRow>): DriftRow {
  const { address: _, ...row } = rowOf({ kind: "unmanaged", ...more });
  return row;
}

const BY_HAND = Array.from({ length: 23 }, (_, index) =>
  unmanagedRow({
    name: `by-hand-${String(index).padStart(2, "0")}`,
    noun: "dimension",
    because: "a dimension alone narrows nothing",
    effect: "neutral",
    lastModified: "2025-03-02T08:00:00Z",
  }),
);

const UNMANAGED = [
  ...BY_HAND,
  unmanagedRow({ name: "Old gateways", because: "it raises alarms of its own", effect: "stronger" }),
];

const STACKS = [
  stackOf("production", "eu-west-1", {
    source: "live",
    compared: 41,
    coverage: [
      { noun: "dimension", existing: 27, declared: 4 },
      { noun: "security profile", existing: 13, declared: 12 },
      { noun: "thing group", existing: 15, declared: 15 },
    ],
  }),
  stackOf("production", "us-east-1", { source: "live" }),
  stackOf("staging", "ap-southeast-2"),
  stackOf("staging", "eu-west-1", { source: "state", compared: 38 }),
  {
    name: "staging-us-east-1",
    deployment: "staging",
    account: "111122223333",
    region: "us-east-1",
    compared: 0,
    declared: 42,
  },
];

/** One of everything. */
export const DRIFTED: DriftReport = {
  outcome: "drift",
  day: DAY,
  stacks: STACKS,
  findings: [RAISED, MUTED, ADDED, RENAMED, ...UNMANAGED, MISSING, DETACHED, WIDENED, FORGOTTEN],
  ignored: [
    {
      finding: rowOf({
        property: "TargetArns[arn:aws:iot:eu-west-1:444455556666:thinggroup/Plant]",
        actual: "arn:aws:iot:eu-west-1:444455556666:thinggroup/Plant",
        origin: at(8, "securityProfiles.Sensors"),
        effect: "stronger",
        because: "more things are watched",
      }),
      because: "the plant moves its devices by hand",
      until: "2027-03-31",
    },
  ],
  unchecked: [
    {
      stack: "production-eu-west-1",
      address: "aws_cloudcontrolapi_resource.audit_configuration",
      reason:
        "AWS does not let this role read it (iot:DescribeAccountAuditConfiguration); --print-iam-policy prints what it needs",
    },
    { stack: "staging-us-east-1", reason: "the region did not answer within 30 seconds" },
  ],
  remarks: [
    {
      state: "expired",
      resource: "Gateways",
      until: "2026-10-31",
      origin: { file: "palisade.yaml", line: 14, column: 7, path: "drift.ignore[1]" },
    },
  ],
  previous: {
    day: "2026-11-20",
    gone: [
      rowOf({
        stack: "staging-ap-southeast-2",
        kind: "suppressed",
        name: "Gateways",
        property: "Behaviors[Ports].SuppressAlerts",
        because: "its alarms are recorded, but nobody is told",
        firstSeen: "2026-11-17",
      }),
    ],
    remembered: [
      rowOf({
        stack: "staging-us-east-1",
        kind: "missing",
        name: "Daily",
        noun: "scheduled audit",
        because: "its checks do not run on schedule",
        firstSeen: "2026-11-19",
      }),
    ],
  },
};

/** Everything was compared, and is as declared. */
export const IN_SYNC: DriftReport = {
  outcome: "in-sync",
  day: DAY,
  stacks: [stackOf("production", "eu-west-1"), stackOf("production", "us-east-1")],
  findings: [],
  ignored: [],
  unchecked: [],
  remarks: [],
};

/** No drift, but a stack that nobody could look at. */
export const INCOMPLETE: DriftReport = {
  ...IN_SYNC,
  outcome: "incomplete",
  unchecked: [{ stack: "production-us-east-1", reason: "the plan is of another account" }],
};

/** Nothing could be compared, and there is nothing to blame but the inputs. */
export const NOTHING_COMPARED: DriftReport = {
  ...IN_SYNC,
  outcome: "could-not-run",
  stacks: [{ ...stackOf("production", "us-east-1"), source: "plan", compared: 0 }],
  unchecked: [{ stack: "production-us-east-1", reason: "the plan is of another account" }],
};

/** The command gave up. */
export const FAILED_DRIFT: DriftReport = {
  ...IN_SYNC,
  outcome: "could-not-run",
  stacks: [],
  failure: { kind: "io", message: 'cannot read "plan.json": it does not exist' },
};

/** The policies are wrong, so that nothing was compared. */
export const WRONG_POLICIES: DriftReport = {
  ...FAILED_DRIFT,
  failure: {
    kind: "policies",
    message: "there are 2 errors; palisade validate tells them",
    problems: [
      { message: "unknown key `alertTopics`", origin: at(9, "securityProfiles.Sensors") },
      { message: `wrong ${EVIL}`, origin: at(3, "audit", `policies/${EVIL}.yaml`) },
    ],
  },
};

/** Text that acts, in every place to which text of an author or of the account gets. */
export const HOSTILE_DRIFT: DriftReport = (() => {
  const origin = { file: `policies/${EVIL}.yaml`, line: 3, column: 1, path: EVIL };
  const breakout = `"'></script><!--</style><img src=x onerror=alert(1)>__proto__ ${EVIL}`;
  const row = rowOf({
    name: breakout,
    noun: EVIL,
    address: breakout,
    property: `${breakout}[${"x".repeat(300)}]`,
    declared: { [breakout]: EVIL, constructor: "</script>" },
    actual: [EVIL, "\u2028", "x".repeat(3_000)],
    before: EVIL,
    after: breakout,
    because: EVIL,
    lastModified: breakout,
    origin,
    reconcile: { command: breakout, note: EVIL },
  });
  const { address: _, ...unmanaged } = { ...row, kind: "unmanaged" as const, effect: "neutral" as const };
  return {
    ...DRIFTED,
    stacks: [{ ...stackOf("production", "eu-west-1"), deployment: EVIL, account: EVIL, region: breakout }],
    findings: [row, { ...row, noun: "constructor", effect: "undecidable" }, unmanaged],
    ignored: [{ finding: row, because: EVIL, until: "2027-01-01" }],
    unchecked: [{ stack: "production-eu-west-1", address: breakout, reason: EVIL }],
    remarks: [{ state: "idle", resource: EVIL, property: breakout, origin }],
    previous: { day: "2026-11-20", gone: [row], remembered: [row] },
  };
})();

/** So many findings in ten stacks, of all kinds, each of another resource. */
export function manyFindings(count: number): DriftReport {
  const kinds = [RAISED, MUTED, DETACHED, MISSING, WIDENED, ADDED, RENAMED, FORGOTTEN];
  const stacks = Array.from({ length: 10 }, (_, index) => stackOf("production", `region-${index}`));
  const findings = Array.from({ length: count }, (_, index): DriftRow => {
    const kind = kinds[index % kinds.length] ?? RAISED;
    const stack = stacks[Math.floor((index * 10) / count)]?.name ?? "";
    return { ...kind, stack, name: `thing-${index}`, address: `aws_cloudcontrolapi_resource.r${index}` };
  });
  return { ...IN_SYNC, outcome: "drift", stacks, findings };
}

/** By name: what every view has to show. */
export const ALL_DRIFT: Readonly<Record<string, DriftReport>> = {
  "all kinds of drift": DRIFTED,
  "a project in sync": IN_SYNC,
  "a comparison with gaps": INCOMPLETE,
  "a comparison of nothing": NOTHING_COMPARED,
  "a run that failed": FAILED_DRIFT,
  "policies with errors": WRONG_POLICIES,
  "hostile names": HOSTILE_DRIFT,
};
