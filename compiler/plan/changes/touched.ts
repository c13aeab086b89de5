import type { ObservedResource } from "../../drift/observed.ts";
import type { Scope } from "../../drift/scope.ts";
import type { TerraformResource } from "../../emit/terraform/model.ts";
import type { Judgment } from "../../protection/judgment.ts";
import type { Json } from "../../util/stable-json.ts";
import type { PlannedChange, PlannedPart } from "../stack-plan.ts";

/** What a plan does with one of Terraform's resources, before it is known to which policy it belongs. */
export interface Touched<Observed extends ObservedResource = ObservedResource> {
  readonly observed: Observed;
  readonly action: PlannedChange["action"];
  /** As the policies at hand have it; undefined where they do not declare it. */
  readonly declared: TerraformResource | undefined;
}

/** The same with what is told of it. */
export type TouchedResource = Touched & Told;

/** What is told of a resource that a plan touches. */
export interface Told {
  /** In plain English; absent where there is no sentence for it. */
  readonly before?: string;
  readonly after?: string;
  readonly parts: readonly PlannedPart[];
  readonly tags: readonly TagChange[];
  /** Of all of it, where that is not the sum of its parts: of what is made, and of what goes. */
  readonly judgment?: Judgment;
}

/** A tag that changes. */
export interface TagChange {
  readonly key: string;
  readonly before?: Json;
  readonly after?: Json;
}

/** What the changes of a stack are told with. */
export type Telling = Pick<Scope, "surroundings">;

export const KNOWN_AFTER_APPLY = "(known after apply)";
