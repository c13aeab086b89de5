import type { Behavior, Declared, DimensionUse, StackPolicies, Target } from "../../analyze/policy-set.ts";
import { describeDimensionUse } from "../../describe/behavior.ts";
import { joinWords } from "../../describe/list.ts";
import { countOf } from "../../describe/number.ts";
import { quote } from "../../describe/quote.ts";
import { hasDetect } from "../../lower/engine.ts";
import { assertNever } from "../../util/assert-never.ts";
import { compareText } from "../../util/compare.ts";
import type { WatchedBehavior } from "../behaviors-of.ts";
import { alarmingValues } from "./alarming-values.ts";

const MOST_GROUPS = 3;

/** What keeps a behaviour from seeing all that its metric shows. */
export type Limit =
  /** It never raises an alarm that anybody is told of. */
  | { readonly kind: "no-detect" | "suppressed" | "no-agent" }
  /** It sees nothing before ML Detect has a model. */
  | { readonly kind: "learning" }
  /** It looks at some things only. */
  | { readonly kind: "unregistered" }
  | { readonly kind: "groups"; readonly groups: readonly string[] }
  /** It looks at some messages only. */
  | { readonly kind: "topics"; readonly dimension: DimensionUse }
  /** It knows only the members that somebody listed as bad. */
  | { readonly kind: "listed" };

/** What keeps the behaviour from seeing all, the worst first. */
export function limitsOf(watched: WatchedBehavior, policies: StackPolicies): readonly Limit[] {
  const { behavior, profile } = watched;
  return [
    ...silences(watched, policies),
    ...reach(profile.targets),
    ...(behavior.dimension === undefined ? [] : [{ kind: "topics", dimension: behavior.dimension } as const]),
    ...manner(behavior),
  ];
}

/** Whether the behaviour sees nothing at all with this limit. */
export function isSilent({ kind }: Limit): boolean {
  return kind === "no-detect" || kind === "suppressed" || kind === "no-agent";
}

/** Whether the behaviour sees only a part with this limit, of the things, the messages or the time. */
export function isPartial({ kind }: Limit): boolean {
  return kind === "learning" || kind === "unregistered" || kind === "groups" || kind === "topics";
}

/** The limit in a few words. */
export function describeLimit(limit: Limit): string {
  switch (limit.kind) {
    case "no-detect":
      return "nothing evaluates behaviours: the deployment's engine is `none`";
    case "suppressed":
      return "its alerts are suppressed";
    case "no-agent":
      return "no device reports its metric: the deployment's `fleet` names no agent";
    case "learning":
      return "only by ML Detect, after its training";
    case "unregistered":
      return "only on unregistered things";
    case "groups":
      return `only on things in ${describeGroups(limit.groups)}`;
    case "topics":
      return `only ${describeDimensionUse(limit.dimension)}`;
    case "listed":
      return "only what its list names";
    default:
      return assertNever(limit);
  }
}

/** What the limits of several behaviours come to between them: groups of all together, everything else once. */
export function joinLimits(limits: readonly Limit[]): readonly Limit[] {
  const groups = limits.flatMap((limit) => (limit.kind === "groups" ? limit.groups : []));
  const others = limits.filter(({ kind }) => kind !== "groups");
  const distinct = new Map(others.map((limit) => [describeLimit(limit), limit]));
  if (groups.length === 0) return [...distinct.values()];
  return [{ kind: "groups", groups: [...new Set(groups)].toSorted(compareText) }, ...distinct.values()];
}

function describeGroups(groups: readonly string[]): string {
  const rest = groups.length - MOST_GROUPS;
  const names = groups.map(quote);
  if (rest <= 0) return joinWords(names, "or");
  return `${names.slice(0, MOST_GROUPS).join(", ")} or ${countOf(rest, "more group")}`;
}

function silences({ behavior }: WatchedBehavior, policies: StackPolicies): readonly Limit[] {
  const { fleet } = policies.stack;
  const isReported = behavior.metric.side !== "cloud";
  return [
    ...(hasDetect(policies) ? [] : [{ kind: "no-detect" } as const]),
    ...(behavior.suppressAlerts ? [{ kind: "suppressed" } as const] : []),
    // Where the project says nothing of its fleet, nothing is known against it.
    ...(isReported && fleet !== undefined && fleet.agent === undefined
      ? [{ kind: "no-agent" } as const]
      : []),
  ];
}

function reach(targets: readonly Target[]): readonly Limit[] {
  const kinds = new Set(targets.map(({ kind }) => kind));
  if (kinds.has("all-things") || kinds.has("all-registered-things")) return [];
  const groups = targets.flatMap((target) => (target.kind === "thing-group" ? [target.name] : []));
  if (groups.length === 0) return [{ kind: "unregistered" }];
  return [{ kind: "groups", groups: [...new Set(groups)].toSorted(compareText) }];
}

function manner({ condition }: Declared<Behavior>): readonly Limit[] {
  const values = alarmingValues(condition);
  if (values === "unusual") return [{ kind: "learning" }];
  return values === "inside" ? [{ kind: "listed" }] : [];
}
