import { formatAddress, type TerraformResource } from "../../emit/terraform/model.ts";
import { compareText } from "../../util/compare.ts";
import { memberOf } from "../../util/narrow-json.ts";
import { type Json, stableJson } from "../../util/stable-json.ts";
import type { Comparison, Found } from "../found.ts";
import { nameOf, nounOf } from "../noun.ts";
import type { ObservedTyped } from "../observed.ts";
import type { Scope } from "../scope.ts";
import { type AttributeDifference, compareArguments } from "./compare-arguments.ts";
import { kindOfAttribute } from "./kind-of-attribute.ts";
import type { Resolve } from "./literal-value.ts";

/**
 * Compares a resource with a type of its own: by what the plan wants of it, which Terraform found with all that the
 * provider knows of defaults and spellings; where there is no plan, by what is declared literally.
 */
export function compareTyped(
  resource: TerraformResource,
  observed: ObservedTyped,
  live: Readonly<Record<string, Json>>,
  scope: Scope,
): Comparison {
  if (observed.wanted !== undefined) {
    const differences = wantedDifferences(observed.wanted, live);
    const isSilent = differences.length === 0 && isChange(observed) && !hasOnlyOurVersion(observed, live);
    // It depends on what is known only when it is applied.
    if (isSilent) return { found: [foundIn(resource, undefined, scope)], unchecked: [] };
    return { found: differences.map((each) => foundIn(resource, each, scope)), unchecked: [] };
  }
  const compared = compareArguments(resource.arguments, live, resolveIn(scope));
  return {
    found: compared.differences.map((each) => foundIn(resource, each, scope)),
    unchecked: compared.unknown.map(
      (path) => `the state does not tell what \`${path}\` should be, because it depends on another resource`,
    ),
  };
}

function isChange({ planned }: ObservedTyped): boolean {
  return planned === "update" || planned === "replace";
}

function wantedDifferences(
  wanted: Readonly<Record<string, Json>>,
  live: Readonly<Record<string, Json>>,
): readonly AttributeDifference[] {
  return Object.entries(wanted)
    .filter(([path, declared]) => !isOurVersion(path, declared, memberOf(live, path)))
    .map(([path, declared]) => ({ path, declared, actual: memberOf(live, path) }))
    .sort((a, b) => compareText(a.path, b.path));
}

function hasOnlyOurVersion({ wanted = {} }: ObservedTyped, live: Readonly<Record<string, Json>>): boolean {
  const entries = Object.entries(wanted);
  return (
    entries.length > 0 && entries.every(([path, value]) => isOurVersion(path, value, memberOf(live, path)))
  );
}

/** Every upgrade of Palisade changes one tag of everything. That is no drift. */
function isOurVersion(path: string, declared: Json, actual: Json | undefined): boolean {
  if (path !== "tags_all" && path !== "tags") return false;
  return stableJson(withoutVersion(declared)) === stableJson(withoutVersion(actual ?? {}));
}

function withoutVersion(tags: Json): Json {
  if (typeof tags !== "object" || tags === null) return tags;
  return Object.fromEntries(Object.entries(tags).filter(([key]) => key !== "palisade:version"));
}

/** Attributes of other resources: as AWS answered, else as the module declares them. */
function resolveIn({ declared, observed }: Scope): Resolve {
  return ({ resource, attribute }) => {
    const address = formatAddress(resource);
    const other = observed.resources.get(address);
    const live = other?.kind === "typed" ? memberOf(other.live, attribute) : undefined;
    if (live !== undefined) return live;
    const argument = declared.get(address)?.arguments.find(({ name }) => name === attribute);
    return argument?.kind === "attribute" && argument.value.kind === "text" ? argument.value.text : undefined;
  };
}

function foundIn(
  resource: TerraformResource,
  difference: AttributeDifference | undefined,
  { stack }: Scope,
): Found {
  const { node, type } = resource;
  const common = {
    address: formatAddress(resource),
    name: nameOf(node, stack),
    noun: nounOf(type, node),
    node,
    origin: node.origin,
    // A plan shows it; after a state, the next plan would.
    seenByTerraform: true,
  };
  if (difference === undefined) return { ...common, kind: "changed" };
  const { path, declared, actual } = difference;
  return {
    ...common,
    kind: kindOfAttribute(type, path, actual),
    property: path,
    declared,
    ...(actual === undefined ? {} : { actual }),
  };
}
