import { isJsonObject, type JsonObject, listOf, memberOf } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import type { ObservedResource, ObservedStack, UncheckedResource } from "../observed.ts";
import { CLOUD_CONTROL_RESOURCE, missingCloudControl, type Thoughts } from "./cloud-control.ts";
import { changedOutside, hasChangedOutside } from "./noticed.ts";
import { observedInState } from "./observed-in-state.ts";
import { parseTerraformJson } from "./parse-terraform-json.ts";
import { changesIn, isImport, type ResourceChange, tallyOf, unknownIn, wantedIn } from "./plan-changes.ts";
import { type StateResource, stateResources } from "./state-resources.ts";
import type { Unreadable } from "./unreadable.ts";
import { providerPlace, whereabouts } from "./whereabouts.ts";

/**
 * What the output of `terraform show -json <plan>` says: what Terraform saw when it refreshed for the plan. What a plan
 * that failed, or that looked at some resources only, does not show is unchecked.
 */
export function readPlanJson(text: string): ObservedStack | Unreadable {
  const parsed = parseTerraformJson(text);
  if ("problem" in parsed) return parsed;
  const plan = parsed.json;
  if (!PLANS.some((name) => isJsonObject(memberOf(plan, name)))) {
    const isState = isJsonObject(memberOf(plan, "values"));
    return {
      problem: isState
        ? "it is a state and no plan"
        : "it is no plan; make it with `terraform show -json <plan>`",
    };
  }
  return readPlan(plan);
}

/** One of them is in every plan, and none in a state. */
const PLANS = ["planned_values", "configuration"];

function readPlan(plan: JsonObject): ObservedStack {
  const said = saidOf(plan);
  const prior = stateResources(memberOf(memberOf(plan, "prior_state"), "values"));
  const known = new Set(prior.resources.map(({ address }) => address));
  const entries = [
    ...prior.resources.map((resource) => present(resource, said)),
    ...[...said.changes.values()]
      .filter(({ address }) => !known.has(address))
      .map((each) => absent(each, said)),
    // Of a plan that only refreshes, this is all that is left of what is gone.
    ...[...said.drift.values()]
      .filter(({ address, change }) => isGone(change) && !known.has(address) && !said.changes.has(address))
      .map((each) => missing(each, said)),
    ...said.putOff.map((address) => ({ address, reason: "Terraform puts it off to a later plan" })),
  ];
  const resources = new Map<string, ObservedResource>();
  const left: UncheckedResource[] = [];
  for (const entry of entries) {
    if ("reason" in entry) left.push(entry);
    else resources.set(entry.address, entry);
  }
  const provider = providerPlace(memberOf(plan, "configuration"), memberOf(plan, "variables"));
  const { reasons, ...place } = whereabouts(resources.values(), provider);
  const unchecked = unique([...said.reasons, ...reasons, ...prior.unchecked, ...said.outside, ...left]);
  const tally = tallyOf(memberOf(plan, "resource_changes"));
  return { source: "plan", ...place, provider, resources, unchecked, tally };
}

/** What a plan says beside its prior state. */
interface Said {
  /** A plan that only refreshes decides nothing about anything. */
  readonly isRefreshOnly: boolean;
  readonly changes: ReadonlyMap<string, ResourceChange>;
  readonly drift: ReadonlyMap<string, ResourceChange>;
  /** The expressions of the attributes that the configuration sets, by address. */
  readonly configured: ReadonlyMap<string, JsonObject>;
  readonly putOff: readonly string[];
  /** Why there may be more than it shows. */
  readonly reasons: readonly UncheckedResource[];
  readonly outside: readonly UncheckedResource[];
}

function saidOf(plan: JsonObject): Said {
  const list = memberOf(plan, "resource_changes");
  const { changes, unchecked } = changesIn(list);
  const drift = changesIn(memberOf(plan, "resource_drift"));
  const reasons = whyNotWhole(plan);
  return {
    isRefreshOnly: list === undefined && reasons.length === 0,
    changes,
    drift: drift.changes,
    configured: configuredAttributes(memberOf(plan, "configuration")),
    putOff: listOf(memberOf(plan, "deferred_changes")).flatMap((deferred) => {
      const address = memberOf(memberOf(deferred, "resource_change"), "address");
      return typeof address === "string" ? [address] : [];
    }),
    reasons,
    outside: [...unchecked, ...drift.unchecked],
  };
}

/** Terraform before 1.8 does not say whether a plan is complete; what it left out is then found resource by resource. */
function whyNotWhole(plan: JsonObject): readonly UncheckedResource[] {
  if (memberOf(plan, "errored") === true)
    return [{ reason: "the plan ended with an error, so what it does not show is not known" }];
  if (memberOf(plan, "complete") === false)
    return [{ reason: "the plan is incomplete, so what it does not show is not known" }];
  return [];
}

/** A resource that is in the state after the refresh. */
function present(resource: StateResource, said: Said): ObservedResource | UncheckedResource {
  const { address } = resource;
  const change = said.changes.get(address);
  // Without a decision about it, nobody knows whether it was refreshed.
  if (change === undefined && !said.isRefreshOnly) return { address, reason: "the plan does not look at it" };
  const thoughts = thoughtsOn(address, said);
  return "reason" in thoughts
    ? thoughts
    : withWanted(observedInState(resource, thoughts, change?.change), change, said);
}

/** A resource about which the plan decides although it is not in the state. */
function absent(change: ResourceChange, said: Said): ObservedResource | UncheckedResource {
  if (change.planned === "create") return missing(change, said);
  return { address: change.address, reason: "the plan would change it, and does not say how it is" };
}

function missing(entry: ResourceChange, said: Said): ObservedResource | UncheckedResource {
  const { address, type } = entry;
  const before = memberOf(said.drift.get(address)?.change, "before");
  const thoughts = thoughtsOn(address, said);
  if ("reason" in thoughts) return thoughts;
  if (type === CLOUD_CONTROL_RESOURCE) return missingCloudControl(address, before, entry.change, thoughts);
  return withWanted(
    { kind: "typed", address, type, live: undefined, ...thoughts },
    said.changes.get(address),
    said,
  );
}

/** What Terraform thinks of a resource. */
function thoughtsOn(address: string, { changes, drift, configured }: Said): Thoughts | UncheckedResource {
  const drifted = drift.get(address);
  const noticed = drifted !== undefined && hasChangedOutside(drifted, namesIn(configured.get(address)));
  const change = changes.get(address);
  if (change === undefined) return { noticed };
  const { planned } = change;
  if (planned !== undefined) {
    const imported = isImport(change.change) ? ({ isImported: true } as const) : {};
    return { planned, noticed, ...imported, ...change.replacement };
  }
  if (isForgotten(change.change)) return { address, reason: FORGOTTEN };
  return { address, reason: "the plan would do something with it that is neither a change nor a deletion" };
}

function withWanted(
  observed: ObservedResource | UncheckedResource,
  change: ResourceChange | undefined,
  { configured, drift }: Said,
): ObservedResource | UncheckedResource {
  if ("reason" in observed || observed.kind === "cloud-control" || change === undefined) return observed;
  const { address } = observed;
  const unknown = unknownIn(change.change, configured.get(address));
  const drifted = drift.get(address);
  const noticedIn = drifted === undefined ? [] : changedOutside(drifted, namesIn(configured.get(address)));
  return {
    ...observed,
    wanted: wantedIn(change.change),
    ...(unknown.length === 0 ? {} : { wantedUnknown: unknown }),
    ...(noticedIn.length === 0 ? {} : { noticedIn }),
  };
}

const FORGOTTEN = "the plan makes Terraform forget it, and leaves it in the account as it is";

function isForgotten(change: Json | undefined): boolean {
  return listOf(memberOf(change, "actions")).join() === "forget";
}

function isGone(change: Json | undefined): boolean {
  return memberOf(change, "before") !== undefined && memberOf(change, "after") === undefined;
}

function namesIn(expressions: JsonObject | undefined): readonly string[] | undefined {
  return expressions && Object.keys(expressions);
}

function configuredAttributes(configuration: Json | undefined): ReadonlyMap<string, JsonObject> {
  const root = memberOf(configuration, "root_module");
  return new Map(
    listOf(memberOf(root, "resources")).flatMap((resource) => {
      const address = memberOf(resource, "address");
      const expressions = memberOf(resource, "expressions");
      if (typeof address !== "string" || !isJsonObject(expressions)) return [];
      return [[address, expressions] as const];
    }),
  );
}

/** A resource in a module stands in several lists. */
function unique(unchecked: readonly UncheckedResource[]): readonly UncheckedResource[] {
  return [...new Map(unchecked.map((each) => [JSON.stringify([each.address, each.reason]), each])).values()];
}
