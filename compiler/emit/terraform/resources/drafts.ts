import type { Resource } from "../../../ir/resource.ts";
import type { Stack } from "../../../ir/stack.ts";
import { assertNever } from "../../../util/assert-never.ts";
import { CLOUD_CONTROL } from "../cloud-control/provider.ts";
import { type DeviceDefenderProvider, isDeviceDefenderNode } from "../device-defender-provider.ts";
import { dashboard, metricAlarm } from "./cloudwatch.ts";
import type { Draft } from "./draft.ts";
import { iamRole } from "./iam.ts";
import { indexingConfiguration, loggingOptions } from "./iot-account.ts";
import { iotPolicy, thingGroup } from "./iot-groups.ts";
import { lambdaPermission, snsSubscription, snsTopic } from "./sns.ts";
import { sqsQueue } from "./sqs.ts";

/** Which provider Device Defender's resources are written for. */
export const DEVICE_DEFENDER: DeviceDefenderProvider = CLOUD_CONTROL;

/** What a node becomes in Terraform; the first is the one that others refer to. */
export function draftsOf(node: Resource, stack: Stack): readonly Draft[] {
  if (isDeviceDefenderNode(node)) return [DEVICE_DEFENDER.resource(node, stack)];
  switch (node.kind) {
    case "sns-topic":
      return snsTopic(node);
    case "sqs-queue":
      return sqsQueue(node);
    case "sns-subscription":
      return snsSubscription(node);
    case "lambda-permission":
      return lambdaPermission(node);
    case "iam-role":
      return iamRole(node, stack.region);
    case "logging-options":
      return loggingOptions(node);
    case "indexing-configuration":
      return indexingConfiguration(node);
    case "thing-group":
      return thingGroup(node);
    case "iot-policy":
      return iotPolicy(node);
    case "metric-alarm":
      return metricAlarm(node);
    case "dashboard":
      return dashboard(node);
    default:
      return assertNever(node);
  }
}
