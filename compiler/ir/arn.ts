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

/** The region in an ARN; empty for a global resource. */
export function regionOf(arn: string): string {
  return arn.split(":")[3] ?? "";
}

/** What an ARN names, without the type in front of it: the last of its parts. */
export function nameOf(arn: string): string {
  return arn.split(":").at(-1)?.split("/").at(-1) ?? arn;
}

/** The parts of a function's ARN that matter here. */
export interface FunctionArn {
  readonly region: string;
  readonly account: string;
  readonly name: string;
  /** The ARN of the function itself, whatever version or alias was named. */
  readonly unqualified: string;
  /** The version or alias, where one is named. */
  readonly qualifier?: string;
}

/** Takes apart `arn:aws:lambda:<region>:<account>:function:<name>[:<qualifier>]`. */
export function parseFunctionArn(arn: string): FunctionArn {
  const steps = arn.split(":");
  const [, , , region = "", account = "", , name = "", qualifier] = steps;
  const unqualified = steps.slice(0, 7).join(":");
  return { region, account, name, unqualified, ...(qualifier === undefined ? {} : { qualifier }) };
}
