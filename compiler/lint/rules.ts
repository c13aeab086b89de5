import type { Rule } from "./rule.ts";
import { accountIdInPolicy } from "./rules/account-id-in-policy.rule.ts";
import { allAlertsSuppressed } from "./rules/all-alerts-suppressed.rule.ts";
import { alwaysAlarms } from "./rules/always-alarms.rule.ts";
import { auditWithoutTopic } from "./rules/audit-without-topic.rule.ts";
import { caDeactivatedAutomatically } from "./rules/ca-deactivated-automatically.rule.ts";
import { checkNeverScheduled } from "./rules/check-never-scheduled.rule.ts";
import { colonInQueriedName } from "./rules/colon-in-queried-name.rule.ts";
import { contradictingBehaviors } from "./rules/contradicting-behaviors.rule.ts";
import { criticalCheckOff } from "./rules/critical-check-off.rule.ts";
import { deviceMetricWithoutAgent } from "./rules/device-metric-without-agent.rule.ts";
import { duplicateAlert } from "./rules/duplicate-alert.rule.ts";
import { dynamicQuarantine } from "./rules/dynamic-quarantine.rule.ts";
import { flappingAlarm } from "./rules/flapping-alarm.rule.ts";
import { httpEndpoint } from "./rules/http-endpoint.rule.ts";
import { impliedBehavior } from "./rules/implied-behavior.rule.ts";
import { invertedThreshold } from "./rules/inverted-threshold.rule.ts";
import { isolationOnLowConfidence } from "./rules/isolation-on-low-confidence.rule.ts";
import { isolationWithoutPolicy } from "./rules/isolation-without-policy.rule.ts";
import { missingOwner } from "./rules/missing-owner.rule.ts";
import { mlFleetTooSmall } from "./rules/ml-fleet-too-small.rule.ts";
import { mlWithoutThreshold } from "./rules/ml-without-threshold.rule.ts";
import { monthlyCost } from "./rules/monthly-cost.rule.ts";
import { neverAlarms } from "./rules/never-alarms.rule.ts";
import { overlappingTopicFilters } from "./rules/overlapping-topic-filters.rule.ts";
import { percentileOfASmallGroup } from "./rules/percentile-of-a-small-group.rule.ts";
import { policyReplacedAutomatically } from "./rules/policy-replaced-automatically.rule.ts";
import { profileWithoutBehaviors } from "./rules/profile-without-behaviors.rule.ts";
import { profileWithoutTopic } from "./rules/profile-without-topic.rule.ts";
import { quarantineAllowsTooMuch } from "./rules/quarantine-allows-too-much.rule.ts";
import { quarantineIsTarget } from "./rules/quarantine-is-target.rule.ts";
import { quarantineUndoneByWildcard } from "./rules/quarantine-undone-by-wildcard.rule.ts";
import { quarantineWithoutWayBack } from "./rules/quarantine-without-way-back.rule.ts";
import { reasonWithoutContent } from "./rules/reason-without-content.rule.ts";
import { responseWithoutLimit } from "./rules/response-without-limit.rule.ts";
import { scheduleRarerThanThreshold } from "./rules/schedule-rarer-than-threshold.rule.ts";
import { silentDeviceUnwatched } from "./rules/silent-device-unwatched.rule.ts";
import { slowAlarm } from "./rules/slow-alarm.rule.ts";
import { subscriberToBeConfirmed } from "./rules/subscriber-to-be-confirmed.rule.ts";
import { suppressionExpired } from "./rules/suppression-expired.rule.ts";
import { suppressionWithoutEnd } from "./rules/suppression-without-end.rule.ts";
import { suppressionWithoutReason } from "./rules/suppression-without-reason.rule.ts";
import { threatNotCovered } from "./rules/threat-not-covered.rule.ts";
import { topicWithoutSubscriber } from "./rules/topic-without-subscriber.rule.ts";
import { unregisteredDevicesUnwatched } from "./rules/unregistered-devices-unwatched.rule.ts";
import { unusedAlertTopic } from "./rules/unused-alert-topic.rule.ts";
import { unusedCustomMetric } from "./rules/unused-custom-metric.rule.ts";
import { unusedDimension } from "./rules/unused-dimension.rule.ts";
import { unusedMitigationAction } from "./rules/unused-mitigation-action.rule.ts";
import { unusedRetainedMetric } from "./rules/unused-retained-metric.rule.ts";
import { unusedThingGroup } from "./rules/unused-thing-group.rule.ts";
import { unusedVariable } from "./rules/unused-variable.rule.ts";

/** All rules, by family, in the order in which `palisade rules` lists them. */
export const RULES: readonly Rule[] = [
  // Polarity
  invertedThreshold,
  alwaysAlarms,
  neverAlarms,
  contradictingBehaviors,
  impliedBehavior,
  // Blindness
  mlWithoutThreshold,
  mlFleetTooSmall,
  percentileOfASmallGroup,
  allAlertsSuppressed,
  profileWithoutTopic,
  topicWithoutSubscriber,
  subscriberToBeConfirmed,
  profileWithoutBehaviors,
  deviceMetricWithoutAgent,
  slowAlarm,
  silentDeviceUnwatched,
  auditWithoutTopic,
  unregisteredDevicesUnwatched,
  // Noise
  duplicateAlert,
  flappingAlarm,
  unusedRetainedMetric,
  // Cost
  monthlyCost,
  // Audit
  criticalCheckOff,
  checkNeverScheduled,
  scheduleRarerThanThreshold,
  suppressionWithoutReason,
  suppressionWithoutEnd,
  suppressionExpired,
  // Response
  responseWithoutLimit,
  caDeactivatedAutomatically,
  policyReplacedAutomatically,
  isolationOnLowConfidence,
  quarantineIsTarget,
  dynamicQuarantine,
  quarantineUndoneByWildcard,
  quarantineWithoutWayBack,
  quarantineAllowsTooMuch,
  isolationWithoutPolicy,
  // Hygiene
  unusedVariable,
  unusedDimension,
  unusedCustomMetric,
  unusedAlertTopic,
  unusedMitigationAction,
  unusedThingGroup,
  overlappingTopicFilters,
  accountIdInPolicy,
  httpEndpoint,
  missingOwner,
  colonInQueriedName,
  reasonWithoutContent,
  // Coverage
  threatNotCovered,
];
