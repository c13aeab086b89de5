import type { JsonObject } from "../../../compiler/util/narrow-json.ts";

/** The properties of a security profile before and after an edit of its policy. */
export interface Edit {
  readonly before: JsonObject;
  readonly after: JsonObject;
}

const behavior = (Name: string, Count: number, more: JsonObject = {}): JsonObject => ({
  Name,
  Metric: "aws:num-messages-sent",
  Criteria: { ComparisonOperator: "greater-than", DurationSeconds: 300, Value: { Count: String(Count) } },
  ...more,
});
const [FLOOD, QUIET, LARGE, DENIED, SLOW] = [
  behavior("Flood", 1),
  behavior("Quiet", 2),
  behavior("Large", 3),
  behavior("Denied", 4),
  behavior("Slow", 5),
];
const target = (group: string): string => `arn:aws:iot:us-east-1:123456789012:thinggroup/${group}`;
const TARGETS = ["A", "B", "C"].map(target);
const ALERTS = {
  SNS: {
    AlertTargetArn: "arn:aws:sns:us-east-1:123456789012:alerts",
    RoleArn: "arn:aws:iam::123456789012:role/alerts",
  },
};
const tag = (Key: string, Value: string): JsonObject => ({ Key, Value });

const behaviors = (before: readonly JsonObject[], after: readonly JsonObject[]): Edit => ({
  before: { Behaviors: before, TargetArns: TARGETS },
  after: { Behaviors: after, TargetArns: TARGETS },
});
const profile = (before: JsonObject, after: JsonObject): Edit => ({
  before: { Behaviors: [FLOOD, QUIET, LARGE], ...before },
  after: { Behaviors: [FLOOD, QUIET, LARGE], ...after },
});

/** Edits of every form, by the name of the profile. */
export const EDITS: Readonly<Record<string, Edit>> = {
  ChangeFirst: behaviors([FLOOD, QUIET, LARGE], [behavior("Flood", 111), QUIET, LARGE]),
  ChangeLast: behaviors([FLOOD, QUIET, LARGE], [FLOOD, QUIET, behavior("Large", 333)]),
  InsertInFront: behaviors([FLOOD, QUIET], [DENIED, FLOOD, QUIET]),
  InsertTwo: behaviors([FLOOD, QUIET], [DENIED, FLOOD, SLOW, QUIET]),
  Append: behaviors([FLOOD, QUIET], [FLOOD, QUIET, LARGE]),
  RemoveMiddle: behaviors([FLOOD, QUIET, LARGE], [FLOOD, LARGE]),
  RemoveTwo: behaviors([FLOOD, QUIET, LARGE, DENIED], [QUIET, DENIED]),
  RemoveAllButOne: behaviors([FLOOD, QUIET, LARGE, DENIED, SLOW], [LARGE]),
  Reorder: behaviors([FLOOD, QUIET, LARGE], [LARGE, FLOOD, QUIET]),
  ReorderAndRemove: behaviors([FLOOD, QUIET, LARGE, DENIED], [DENIED, LARGE, FLOOD]),
  ChangeAndInsert: behaviors([FLOOD, QUIET, LARGE], [DENIED, behavior("Flood", 111), QUIET, LARGE]),
  ChangeAndRemove: behaviors([FLOOD, QUIET, LARGE, SLOW], [FLOOD, behavior("Large", 333), SLOW]),
  ReplaceAll: behaviors([FLOOD, QUIET], [LARGE, DENIED, SLOW]),
  Suppress: behaviors([FLOOD, QUIET, LARGE], [FLOOD, { ...QUIET, SuppressAlerts: true }, LARGE]),
  Unsuppress: behaviors([FLOOD, { ...QUIET, SuppressAlerts: true }, LARGE], [FLOOD, QUIET, LARGE]),
  OtherForm: behaviors(
    [FLOOD, QUIET],
    [
      FLOOD,
      {
        Name: "Quiet",
        Metric: "aws:num-messages-sent",
        Criteria: { MlDetectionConfig: { ConfidenceLevel: "HIGH" } },
      },
    ],
  ),
  Targets: profile({ TargetArns: TARGETS }, { TargetArns: TARGETS.with(1, target("D")) }),
  FewerTargets: profile({ TargetArns: TARGETS }, { TargetArns: [target("C")] }),
  MoreTargets: profile({ TargetArns: TARGETS }, { TargetArns: [target("0"), ...TARGETS, target("Z")] }),
  NoTargets: profile({ TargetArns: TARGETS }, { TargetArns: [] }),
  AddTags: profile({}, { Tags: [tag("owner", "security"), tag("source", "fleet")] }),
  ChangeTags: profile(
    { Tags: [tag("owner", "a"), tag("source", "b"), tag("version", "1")] },
    { Tags: [tag("owner", "a"), tag("source", "b"), tag("version", "2")] },
  ),
  DropTags: profile({ Tags: [tag("owner", "a"), tag("source", "b")] }, {}),
  AddAlerts: profile({}, { AlertTargets: ALERTS }),
  RemoveAlerts: profile({ AlertTargets: ALERTS }, {}),
  Description: profile(
    { SecurityProfileDescription: '${a} "b" /~1 |' },
    { SecurityProfileDescription: "%{c} <d> & ~0/ ^" },
  ),
  Nothing: profile({ TargetArns: TARGETS }, { TargetArns: TARGETS }),
  Everything: {
    before: {
      Behaviors: [FLOOD, QUIET],
      TargetArns: TARGETS,
      AlertTargets: ALERTS,
      Tags: [tag("owner", "a")],
    },
    after: {
      Behaviors: [SLOW, behavior("Quiet", 22)],
      TargetArns: [target("Z"), target("A")],
      SecurityProfileDescription: "new",
      Tags: [tag("cost", "1"), tag("owner", "a")],
    },
  },
};
