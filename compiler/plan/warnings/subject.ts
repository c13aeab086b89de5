import { kindOfType } from "../../drift/kind-of-type.ts";
import type { ObservedResource } from "../../drift/observed.ts";
import type { Scope } from "../../drift/scope.ts";
import type { TerraformResource } from "../../emit/terraform/model.ts";
import type { ResourceKind } from "../../ir/resource.ts";
import type { Origin } from "../../source/origin.ts";
import { calledByPolicy, calledByTerraform } from "../changes/called.ts";

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
  const { name, noun } =
    declared === undefined ? calledByTerraform(observed, stack) : calledByPolicy(declared, stack);
  return {
    address,
    title: `${noun} ${name}`,
    name,
    kind: kindOfType(type),
    declared,
    origin: declared?.node.origin,
  };
}
