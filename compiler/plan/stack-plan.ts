import type { Effect } from "../protection/judgment.ts";
import type { Origin } from "../source/origin.ts";
import type { Json } from "../util/stable-json.ts";

/** What applying the plan of one stack would do. `report/plan-report.ts` says what the members mean. */
export interface StackPlan {
  readonly add: number;
  readonly change: number;
  readonly destroy: number;
  readonly changes: readonly PlannedChange[];
  readonly warnings: readonly StackWarning[];
  readonly unchecked: readonly { readonly address?: string; readonly reason: string }[];
}

/** What happens to one resource that a policy declares. */
export interface PlannedChange {
  readonly action: "create" | "update" | "replace" | "delete";
  readonly name: string;
  readonly noun: string;
  readonly origin?: Origin;
  readonly before?: string;
  readonly after?: string;
  readonly parts: readonly PlannedPart[];
  readonly addresses: readonly string[];
  readonly effect: Effect;
  readonly because: string;
}

/** The same in one or several stacks. */
export interface MergedChange extends PlannedChange {
  /** Names, sorted. */
  readonly stacks: readonly string[];
}

/** One part of it that changes. */
export interface PlannedPart {
  readonly property: string;
  readonly origin?: Origin;
  readonly before?: string;
  readonly after?: string;
  readonly values: readonly { readonly property: string; readonly before?: Json; readonly after?: Json }[];
  readonly effect: Effect;
  readonly because: string;
}

/** Why an apply may not do what the policies say. */
export interface StackWarning {
  readonly kind:
    | "wrong-patch"
    | "already-exists"
    | "gap"
    | "carries-drift"
    | "takes-over"
    | "elsewhere"
    | "other-policies";
  readonly address?: string;
  readonly origin?: Origin;
  readonly message: string;
  readonly mend: string;
  readonly details: readonly string[];
}
