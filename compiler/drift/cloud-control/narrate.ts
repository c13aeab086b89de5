import type { DeviceDefenderNode } from "../../emit/terraform/device-defender-provider.ts";
import type { Json } from "../../util/stable-json.ts";
import type { PropertyDifference } from "../properties/differences.ts";
import type { Scope } from "../scope.ts";

/** What the policy says, and what is there, in plain English. */
export interface Sentences {
  readonly before?: string;
  readonly after?: string;
}

export function createNarrator(
  node: DeviceDefenderNode,
  _properties: Readonly<Record<string, Json>>,
  { sentencesOf }: Scope,
): (difference: PropertyDifference) => Sentences {
  return ({ steps: [property, name] }) => {
    if (node.kind !== "security-profile" || property !== "Behaviors") return { before: node.summary };
    const declared = sentencesOf(node).find((each) => each.name === name);
    return declared === undefined ? {} : { before: declared.sentence };
  };
}
