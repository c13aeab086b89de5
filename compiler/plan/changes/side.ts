import { describeUnderstood } from "../../drift/cloud-control/describe-understood.ts";
import { understand } from "../../drift/understand/understand.ts";
import { not, type Understood } from "../../drift/understand/understood.ts";
import { cloudControlType } from "../../emit/terraform/cloud-control/types.ts";
import {
  DEVICE_DEFENDER_KINDS,
  type DeviceDefenderKind,
} from "../../emit/terraform/device-defender-provider.ts";
import type { DescribedOf } from "../../protection/judge-change.ts";
import type { JsonObject } from "../../util/narrow-json.ts";

/** A resource on one side of a plan, in the words of the IR, or why it has no such meaning. */
export type Side = Understood<DescribedOf<DeviceDefenderKind>>;

const KINDS: ReadonlyMap<string, DeviceDefenderKind> = new Map(
  DEVICE_DEFENDER_KINDS.map((kind) => [cloudControlType(kind).shape.typeName, kind]),
);

/** What policies call a resource of a type of CloudFormation. */
export function kindOfTypeName(typeName: string): DeviceDefenderKind | undefined {
  return KINDS.get(typeName);
}

export function sideOf(typeName: string, properties: JsonObject | undefined): Side {
  if (properties === undefined) return not("it is not there");
  const kind = KINDS.get(typeName);
  return kind === undefined ? not("policies make nothing of its kind") : understand(kind, properties);
}

/** The sentence of it; undefined where it is not understood. */
export function sentenceOf(side: Side): string | undefined {
  return "reason" in side ? undefined : describeUnderstood(side.understood);
}
