import type { Stack } from "./stack.ts";

/** Where a stack stands, as far as ARNs are concerned. */
export type ArnScope = Pick<Stack, "partition" | "region" | "account">;

/** The ARN of something in the stack's account and region. ARNs are literals: the compiler knows all their parts. */
export function arnOf({ partition, region, account }: ArnScope, service: string, resource: string): string {
  return `arn:${partition}:${service}:${region}:${account}:${resource}`;
}

/** The ARN of something of AWS IoT: `thinggroup/Quarantine`, `all/registered-things` … */
export function iotArn(scope: ArnScope, resource: string): string {
  return arnOf(scope, "iot", resource);
}

/** The ARN of a role of the account. Roles belong to no region. */
export function roleArn({ partition, account }: ArnScope, name: string): string {
  return `arn:${partition}:iam::${account}:role/${name}`;
}

/** The ARN of a managed policy of AWS, e.g. `service-role/AWSIoTDeviceDefenderAudit`. */
export function managedPolicyArn({ partition }: ArnScope, path: string): string {
  return `arn:${partition}:iam::aws:policy/${path}`;
}

/** The same ARN in another region. */
export function inRegion(arn: string, region: string): string {
  const parts = arn.split(":");
  return [...parts.slice(0, 3), region, ...parts.slice(4)].join(":");
}

/** The parts of a function's ARN that matter here. */
export function parseFunctionArn(arn: string): {
  readonly region: string;
  readonly account: string;
  readonly name: string;
} {
  const [, , , region = "", account = "", , name = ""] = arn.split(":");
  return { region, account, name };
}
