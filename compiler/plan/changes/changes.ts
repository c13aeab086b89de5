import { scopeOf } from "../../drift/scope.ts";
import type { Stack } from "../../ir/stack.ts";
import type { PlanInput } from "../plan-input.ts";
import type { PlannedChange } from "../stack-plan.ts";
import { isPart } from "./belongs-to.ts";
import { bookkeepingOf, isBookkeeping } from "./bookkeeping.ts";
import { calledByPolicy, calledByTerraform } from "./called.ts";
import { tellCloudControl } from "./cloud-control.ts";
import { foldServants } from "./fold.ts";
import { groupWholes, type TouchedWhole } from "./group-wholes.ts";
import { withRecordedMetrics } from "./recorded-metrics.ts";
import { recordedOwner } from "./recorded-node.ts";
import { compareChanges } from "./sort-changes.ts";
import type { Telling, TouchedResource } from "./touched.ts";
import { touchedIn } from "./touched-in.ts";
import { tellTyped } from "./typed.ts";
import { plannedChange, type WholeChange, wholeChange } from "./whole-change.ts";

/** What a plan changes, policy by policy: by file and line, what no policy declares last. */
export function changesIn({ stack, module, planned }: PlanInput): readonly PlannedChange[] {
  const { declared, surroundings } = scopeOf(stack, module, planned);
  const touched = touchedIn(planned, declared);
  if (touched.length === 0) return [];
  const telling = { surroundings: withRecordedMetrics(surroundings, planned) };
  const wholes = groupWholes(touched, module.resources).map((whole) => ({
    whole,
    members: tellAll(whole, telling),
  }));
  const changes = wholes.flatMap(({ whole, members }) => changeOf(whole, members, stack));
  const beside = wholes.flatMap(({ members }) => members.filter(isBookkeeping));
  return [...foldServants(changes).map(plannedChange).sort(compareChanges), ...bookkeepingOf(beside)];
}

function tellAll({ declared, members }: TouchedWhole, telling: Telling): readonly TouchedResource[] {
  const owner = declared?.node ?? recordedOwner(members.map(({ observed }) => observed));
  return members.map((touched) => {
    const { observed } = touched;
    const told =
      observed.kind === "typed"
        ? tellTyped({ ...touched, observed }, owner, telling)
        : tellCloudControl({ ...touched, observed }, telling);
    return { ...touched, ...told };
  });
}

function changeOf(
  { declared }: TouchedWhole,
  members: readonly TouchedResource[],
  stack: Stack,
): readonly WholeChange[] {
  const telling = members.filter((member) => !isBookkeeping(member));
  const first = telling.find(({ observed }) => !isPart(observed.type)) ?? telling[0];
  if (first === undefined) return [];
  const called = declared ? calledByPolicy(declared, stack) : calledByTerraform(first.observed, stack);
  return [wholeChange(telling, declared?.node, called)];
}
