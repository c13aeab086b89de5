import * as type from "./resource.ts";

/** An account in a region. */
export interface Place {
  readonly account: string;
  readonly region: string;
}

/** What stands before the name in the ARN of each type, by the service authorization reference of AWS IoT. */
const ARN_TYPES: ReadonlyMap<string, string> = new Map([
  [type.SECURITY_PROFILE, "securityprofile"],
  [type.SCHEDULED_AUDIT, "scheduledaudit"],
  [type.MITIGATION_ACTION, "mitigationaction"],
  [type.CUSTOM_METRIC, "custommetric"],
  [type.DIMENSION, "dimension"],
  [type.THING_GROUP, "thinggroup"],
  [type.FLEET_METRIC, "fleetmetric"],
  [type.JOB_TEMPLATE, "jobtemplate"],
]);

export function iotArn({ account, region }: Place, resource: string): string {
  return `arn:aws:iot:${region}:${account}:${resource}`;
}

/** The ARN of a resource; undefined for the audit configuration, which has none. */
export function arnOf(place: Place, typeName: string, identifier: string): string | undefined {
  const prefix = ARN_TYPES.get(typeName);
  return prefix === undefined ? undefined : iotArn(place, `${prefix}/${identifier}`);
}

/** The type and name of what has an ARN, of those that Cloud Control knows. */
export function resourceOfArn(arn: string): readonly [typeName: string, identifier: string] | undefined {
  const [prefix = "", ...name] = arn.split(":").slice(5).join(":").split("/");
  const found = [...ARN_TYPES].find(([, each]) => each === prefix);
  return found === undefined ? undefined : [found[0], name.join("/")];
}
