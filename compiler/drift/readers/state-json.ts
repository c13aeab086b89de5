import { isJsonObject, type JsonObject, memberOf } from "../../util/narrow-json.ts";
import type { ObservedResource, ObservedStack, UncheckedResource } from "../observed.ts";
import { observedInState } from "./observed-in-state.ts";
import { parseTerraformJson } from "./parse-terraform-json.ts";
import { stateResources } from "./state-resources.ts";
import type { Unreadable } from "./unreadable.ts";
import { whereabouts } from "./whereabouts.ts";

const PLANS = ["planned_values", "resource_changes", "configuration"];

/** All that Terraform prints of a state that holds nothing. Its other outputs have a `format_version`, too. */
const EMPTY: ReadonlySet<string> = new Set(["format_version", "terraform_version", "checks"]);

/**
 * What the output of `terraform show -json` says of a state: what Terraform saw when it last looked, which may be long
 * ago. A state of nothing is a state.
 */
export function readStateJson(text: string): ObservedStack | Unreadable {
  const parsed = parseTerraformJson(text);
  if ("problem" in parsed) return parsed;
  const state = parsed.json;
  if (PLANS.some((name) => Object.hasOwn(state, name))) return { problem: "it is a plan and no state" };
  if (!isState(state)) return { problem: "it is no state; make it with `terraform show -json`" };
  const { resources: found, unchecked } = stateResources(memberOf(state, "values"));
  const resources = new Map<string, ObservedResource>();
  const left: UncheckedResource[] = [...unchecked];
  for (const resource of found) {
    const observed = observedInState(resource);
    if ("reason" in observed) left.push(observed);
    else resources.set(observed.address, observed);
  }
  const { reasons, ...place } = whereabouts(resources.values(), undefined);
  return { source: "state", ...place, resources, unchecked: [...left, ...reasons] };
}

function isState(state: JsonObject): boolean {
  return isJsonObject(memberOf(state, "values")) || Object.keys(state).every((name) => EMPTY.has(name));
}
