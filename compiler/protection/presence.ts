import type { ResourceKind } from "../ir/resource.ts";
import { type Judgment, neutral, stronger, undecidable, weaker } from "./judgment.ts";

// Records, so that the compiler demands an answer for every kind.
const MISSING: Readonly<Record<ResourceKind, Judgment>> = {
  "sns-topic": weaker("alerts have nowhere to go"),
  "sqs-queue": weaker("alerts for it are lost"),
  "sns-subscription": weaker("a subscriber is told of no alert"),
  "lambda-permission": weaker("the function is told of no alert"),
  "iam-role": weaker("what acts in this role does not work"),
  "logging-options": weaker("nothing is logged as declared"),
  "indexing-configuration": weaker("queries, and the groups that live by them, find less"),
  "thing-group": weaker("things cannot be put into it, and what is for it reaches none"),
  "dynamic-thing-group": weaker("what is for its things reaches none"),
  "iot-policy": weaker("what it denies is not denied"),
  "custom-metric": weaker("nothing that devices report of it is judged"),
  dimension: weaker("no behaviour can be narrowed to its topics"),
  "security-profile": weaker("none of its behaviours raises an alarm"),
  "account-audit-configuration": weaker("no audit check is on"),
  "scheduled-audit": weaker("its checks do not run on schedule"),
  "mitigation-action": weaker("nobody can start it"),
  "metric-alarm": weaker("it cannot go off"),
  dashboard: neutral("only people look at it"),
  "job-template": weaker("nobody can start the job from it"),
  "fleet-metric": undecidable("who goes by its values is not known"),
};

const UNDECLARED: Readonly<Record<ResourceKind, Judgment>> = {
  "sns-topic": neutral("a topic alone does nothing"),
  "sqs-queue": neutral("a queue alone does nothing"),
  "sns-subscription": undecidable("who else is told is not known"),
  "lambda-permission": undecidable("what else the function is told is not known"),
  "iam-role": undecidable("what else may be done in this role is not known"),
  "logging-options": stronger("more is logged, so that more is left to look into"),
  "indexing-configuration": stronger("queries, and the groups that live by them, find more"),
  "thing-group": undecidable("what reaches the things in it is not known"),
  "dynamic-thing-group": undecidable("what reaches the things in it is not known"),
  "iot-policy": undecidable("what it allows, and whom, is not known"),
  "custom-metric": neutral("a metric alone raises no alarm"),
  dimension: neutral("a dimension alone narrows nothing"),
  "security-profile": stronger("it raises alarms of its own"),
  "account-audit-configuration": stronger("its audit checks are on"),
  "scheduled-audit": stronger("its checks run in addition"),
  "mitigation-action": undecidable("what happens when somebody starts it is not known"),
  "metric-alarm": stronger("it goes off in addition"),
  dashboard: neutral("only people look at it"),
  "job-template": undecidable("what the job does on devices is not known"),
  "fleet-metric": neutral("a metric alone raises no alarm"),
};

const ADDED: Readonly<Record<ResourceKind, Judgment>> = {
  "sns-topic": stronger("alerts have somewhere to go"),
  "sqs-queue": stronger("alerts for it are kept"),
  "sns-subscription": stronger("one more subscriber is told of alerts"),
  "lambda-permission": stronger("the function can be told of alerts"),
  "iam-role": neutral("a role alone does nothing"),
  "logging-options": stronger("what is logged is left to look into"),
  "indexing-configuration": stronger("queries, and the groups that live by them, find what is indexed"),
  "thing-group": neutral("a group alone watches and denies nothing"),
  "dynamic-thing-group": neutral("a group alone watches and denies nothing"),
  "iot-policy": stronger("what it denies is denied"),
  "custom-metric": neutral("a metric alone raises no alarm"),
  dimension: neutral("a dimension alone narrows nothing"),
  "security-profile": stronger("its behaviours raise alarms"),
  "account-audit-configuration": stronger("its audit checks are on"),
  "scheduled-audit": stronger("its checks run on schedule"),
  "mitigation-action": stronger("it can be started"),
  "metric-alarm": stronger("it can go off"),
  dashboard: neutral("only people look at it"),
  "job-template": stronger("the job can be started from it"),
  "fleet-metric": neutral("a metric alone raises no alarm"),
};

/** What it does that something declared is not there. */
export function judgeMissing(kind: ResourceKind): Judgment {
  return MISSING[kind];
}

/** What it does that something is there which no policy declares. */
export function judgeUndeclared(kind: ResourceKind): Judgment {
  return UNDECLARED[kind];
}

/** What it does that something is made which a policy declares. */
export function judgeAdded(kind: ResourceKind): Judgment {
  return ADDED[kind];
}
