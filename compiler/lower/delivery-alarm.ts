import type { StackPolicies } from "../analyze/policy-set.ts";
import {
  ALARM_LIMITS,
  DETECT_PERIOD_SECONDS,
  IOT_NAMESPACE,
  NOTIFICATION_FAILURE,
} from "../catalog/cloudwatch.ts";
import { UNDELIVERED_ALERTS_ALARM } from "../catalog/own-names.ts";
import type { Undescribed } from "../describe/resource.ts";
import type { MetricAlarm } from "../ir/resource.ts";
import type { Place } from "../source/place.ts";
import { compareText } from "../util/compare.ts";
import { useTopic } from "./alert-topic.ts";
import { declaredProfiles } from "./engine.ts";
import { resourceId } from "./resource-id.ts";

const NAME = UNDELIVERED_ALERTS_ALARM;

/**
 * The alarm that nobody has to ask for: it goes off when Device Defender could not deliver an alert. The metric is
 * published per profile, role, topic and error, so that only a query sees all of it. CloudWatch publishes without
 * the role that failed, so that the topic itself is told, and every other one.
 */
export function lowerDeliveryAlarm(policies: StackPolicies): readonly Undescribed<MetricAlarm>[] {
  const users = topicUsers(policies);
  const [first] = users;
  if (first === undefined) return [];
  const topics = topicsOfDeliveryAlarm(policies).map((name) => useTopic(policies, name));
  return [
    {
      kind: "metric-alarm",
      id: resourceId("metric-alarm", NAME),
      name: NAME,
      description:
        "alarms when Device Defender could not deliver an alert: the topic, its key or the role does not let it",
      source: { query: `SELECT SUM(${NOTIFICATION_FAILURE.metric}) FROM "${IOT_NAMESPACE}"` },
      threshold: 1,
      periodSeconds: DETECT_PERIOD_SECONDS,
      actionArns: [...new Set(topics.map(({ arn }) => arn))].toSorted(compareText),
      origin: first.place.origin(),
      dependsOn: topics.flatMap(({ dependsOn }) => dependsOn),
    },
  ];
}

/** Names of the alert topics that the alarm tells: those in use, as far as one alarm can. */
export function topicsOfDeliveryAlarm(policies: StackPolicies): readonly string[] {
  const names = new Set(topicUsers(policies).map(({ alertTopic }) => alertTopic));
  return [...names].toSorted(compareText).slice(0, ALARM_LIMITS.actionsPerState);
}

interface TopicUser {
  readonly alertTopic: string;
  readonly place: Place;
}

function topicUsers(policies: StackPolicies): readonly TopicUser[] {
  const declarations = [
    ...declaredProfiles(policies),
    ...(policies.audit === undefined ? [] : [policies.audit]),
  ];
  return declarations.flatMap(({ alertTopic, place }) =>
    alertTopic === undefined ? [] : [{ alertTopic, place }],
  );
}
