import { CLOUDFORMATION_TYPES } from "../catalog/cloudformation/types.ts";
import { compareText } from "../util/compare.ts";
import { memberOf } from "../util/narrow-json.ts";
import type { Found } from "./found.ts";
import { nounOfType } from "./noun.ts";
import type { ObservedResource } from "./observed.ts";
import type { Scope } from "./scope.ts";

/** What is in the state and there, and no policy declares any more. */
export function undeclaredIn({ declared, observed }: Scope): readonly Found[] {
  return [...observed.resources.values()]
    .filter((resource) => !declared.has(resource.address) && isThere(resource))
    .sort((a, b) => compareText(a.address, b.address))
    .map(undeclaredResource);
}

/** Whether it stands in the account. */
export function isThere(resource: ObservedResource): boolean {
  return (resource.kind === "typed" ? resource.live : resource.properties) !== undefined;
}

function undeclaredResource(resource: ObservedResource): Found {
  return {
    kind: "undeclared",
    address: resource.address,
    name: nameIn(resource) ?? resource.address,
    noun: nounOfType(resource.kind === "typed" ? resource.type : resource.typeName),
    // A plan that keeps it was made of policies that declare it.
    seenByTerraform: resource.planned === undefined || resource.planned === "delete",
  };
}

/** AWS's name of it, where its properties tell. */
export function nameIn(resource: ObservedResource): string | undefined {
  if (resource.kind === "typed") return textOf(resource.live, ["name", "alarm_name", "id"]);
  const names = CLOUDFORMATION_TYPES.get(resource.typeName)?.primaryIdentifier ?? [];
  return textOf(resource.properties, names);
}

function textOf(properties: Parameters<typeof memberOf>[0], names: readonly string[]): string | undefined {
  return names.map((name) => memberOf(properties, name)).find((value) => typeof value === "string");
}
