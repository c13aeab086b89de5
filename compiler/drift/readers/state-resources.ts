import { isJsonObject, type JsonObject, listOf, memberOf } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import type { UncheckedResource } from "../observed.ts";

/** A resource in the values of a state. */
export interface StateResource {
  readonly address: string;
  readonly type: string;
  readonly values: JsonObject;
  /** Which of the values are sensitive: true for all of a value, or the same again for its members. */
  readonly sensitive: Json | undefined;
}

export interface StateResources {
  readonly resources: readonly StateResource[];
  readonly unchecked: readonly UncheckedResource[];
}

/**
 * The managed resources of the root module. Data sources are nothing that stands in AWS. Modules, instances of count and
 * for_each, and what waits to be deleted are none of ours, and are named as unchecked.
 * @param values of a state, or of the prior state of a plan
 */
export function stateResources(values: Json | undefined): StateResources {
  const root = memberOf(values, "root_module");
  const resources: StateResource[] = [];
  const unchecked: UncheckedResource[] = [...modulesIn(root)];
  for (const entry of listOf(memberOf(root, "resources"))) {
    if (memberOf(entry, "mode") === "data") continue;
    const resource = resourceOf(entry);
    if ("reason" in resource) unchecked.push(resource);
    else resources.push(resource);
  }
  return { resources, unchecked };
}

/** Why a resource is not looked at, whatever it is; undefined for one that is. */
export function whyOutside(entry: Json): UncheckedResource | undefined {
  const address = memberOf(entry, "address");
  const type = memberOf(entry, "type");
  if (typeof address !== "string" || typeof type !== "string")
    return { reason: "a resource in it has no address or no type" };
  if (memberOf(entry, "module_address") !== undefined)
    return { address, reason: "it stands in a module, and policies make none" };
  if (memberOf(entry, "index") !== undefined)
    return { address, reason: "it is one of several made with count or for_each, and policies make none" };
  if (memberOf(entry, "deposed") !== undefined || memberOf(entry, "deposed_key") !== undefined)
    return { address, reason: "a predecessor of it still waits to be deleted" };
  return undefined;
}

function resourceOf(entry: Json): StateResource | UncheckedResource {
  const outside = whyOutside(entry);
  if (outside !== undefined) return outside;
  const address = String(memberOf(entry, "address"));
  const values = memberOf(entry, "values");
  if (!isJsonObject(values)) return { address, reason: "its attributes are missing" };
  const type = String(memberOf(entry, "type"));
  return { address, type, values, sensitive: memberOf(entry, "sensitive_values") };
}

function modulesIn(root: Json | undefined): readonly UncheckedResource[] {
  return listOf(memberOf(root, "child_modules")).map((module) => {
    const address = memberOf(module, "address");
    const reason = "resources in modules are not looked at, and policies make none";
    return typeof address === "string" ? { address, reason } : { reason };
  });
}
