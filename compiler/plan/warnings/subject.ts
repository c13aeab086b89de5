import { CLOUDFORMATION_TYPES } from "../../catalog/cloudformation/types.ts";
import { kindOfType } from "../../drift/kind-of-type.ts";
import { nameOf, nounOf, nounOfType } from "../../drift/noun.ts";
import type { ObservedResource } from "../../drift/observed.ts";
import type { Scope } from "../../drift/scope.ts";
import type { TerraformResource } from "../../emit/terraform/model.ts";
import type { ResourceKind } from "../../ir/resource.ts";
import type { Origin } from "../../source/origin.ts";
import { type JsonObject, memberOf } from "../../util/narrow-json.ts";

/** What a warning is about. */
export interface Subject {
  readonly address: string;
  /** `security profile Sensors` */
  readonly title: string;
  /** AWS's name. */
  readonly name: string;
  /** Undefined for what is a part of something, and for what policies never make. */
  readonly kind: ResourceKind | undefined;
  /** As the policies at hand have it; undefined where they do not declare it. */
  readonly declared: TerraformResource | undefined;
  readonly origin: Origin | undefined;
}

export function subjectOf(observed: ObservedResource, { declared: all, stack }: Scope): Subject {
  const { address } = observed;
  const declared = all.get(address);
  const type = observed.kind === "typed" ? observed.type : observed.typeName;
  const name = declared === undefined ? (nameIn(observed) ?? address) : nameOf(declared.node, stack);
  const noun = declared === undefined ? nounOfType(type) : nounOf(declared.type, declared.node);
  return {
    address,
    title: `${noun} ${name}`,
    name,
    kind: kindOfType(type),
    declared,
    origin: declared?.node.origin,
  };
}

/** The name that a resource has, or will have. */
function nameIn(observed: ObservedResource): string | undefined {
  if (observed.kind === "typed")
    return textIn([observed.live, observed.wanted], ["name", "alarm_name", "dashboard_name", "id"]);
  const { typeName, properties, recorded, wanted } = observed;
  return textIn([properties, recorded, wanted], CLOUDFORMATION_TYPES.get(typeName)?.primaryIdentifier ?? []);
}

function textIn(sides: readonly (JsonObject | undefined)[], names: readonly string[]): string | undefined {
  return sides
    .flatMap((side) => names.map((name) => memberOf(side, name)))
    .find((value) => typeof value === "string");
}
