import type { MitigationAction, MitigationActionParams } from "../ir/resource.ts";
import { ifChanged, judgeAmount, onChange, relateSets } from "./change.ts";
import type { Described } from "./described.ts";
import { on, type PropertyJudgment, undecidable } from "./judgment.ts";
import { judgeLogLevel } from "./log-level.ts";
import { OTHER_ROLE, OTHER_TOPIC } from "./other-arns.ts";

/** What changes of a mitigation action do: of what happens when somebody starts it. */
export function judgeMitigationAction(
  declared: Described<MitigationAction>,
  actual: Described<MitigationAction>,
): readonly PropertyJudgment[] {
  return [
    ...ifChanged("RoleArn", declared.roleArn, actual.roleArn, OTHER_ROLE),
    ...judgeParams(declared.action, actual.action),
  ];
}

function judgeParams(
  declared: MitigationActionParams,
  actual: MitigationActionParams,
): readonly PropertyJudgment[] {
  if (declared.type === "ADD_THINGS_TO_THING_GROUP" && actual.type === declared.type)
    return judgeGroups(declared, actual);
  if (declared.type === "PUBLISH_FINDING_TO_SNS" && actual.type === declared.type)
    return ifChanged(
      "ActionParams.PublishFindingToSnsParams.TopicArn",
      declared.topicArn,
      actual.topicArn,
      OTHER_TOPIC,
    );
  if (declared.type === "ENABLE_IOT_LOGGING" && actual.type === declared.type) {
    const property = "ActionParams.EnableIoTLoggingParams";
    return [
      ...onChange(`${property}.LogLevel`, judgeLogLevel(declared.level, actual.level)),
      ...ifChanged(
        `${property}.RoleArnForLogging`,
        declared.loggingRoleArn,
        actual.loggingRoleArn,
        OTHER_ROLE,
      ),
    ];
  }
  // The others have nothing that could change.
  return declared.type === actual.type
    ? []
    : [on("ActionParams", undecidable("whoever starts it has something else done"))];
}

type AddToGroups = Extract<MitigationActionParams, { type: "ADD_THINGS_TO_THING_GROUP" }>;

function judgeGroups(declared: AddToGroups, actual: AddToGroups): readonly PropertyJudgment[] {
  const property = "ActionParams.AddThingsToThingGroupParams";
  const groups = judgeAmount(relateSets(declared.thingGroups, actual.thingGroups), {
    less: "started, it puts things into fewer groups",
    more: "started, it puts things into more groups",
    neither: "started, it puts things into other groups",
  });
  // A thing that is in too many groups is not put into another one, or leaves one of which nothing is known.
  const override = undecidable("for a thing that is in too many groups, another one of them gives way");
  return [
    ...onChange(`${property}.ThingGroupNames`, groups),
    ...ifChanged(
      `${property}.OverrideDynamicGroups`,
      declared.overrideDynamicGroups,
      actual.overrideDynamicGroups,
      override,
    ),
  ];
}
