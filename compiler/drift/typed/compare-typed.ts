import { formatAddress, type TerraformResource } from "../../emit/terraform/model.ts";
import { type JsonObject, memberOf } from "../../util/narrow-json.ts";
import type { Comparison, Found } from "../found.ts";
import { nameOf, nounOf } from "../noun.ts";
import type { ObservedTyped } from "../observed.ts";
import { isRedacted } from "../readers/redacted.ts";
import type { Scope } from "../scope.ts";
import { addedMembers, isAddedMember } from "./added-members.ts";
import { type AttributeDifference, type ComparedArguments, compareArguments } from "./compare-arguments.ts";
import { judgeAttributes } from "./judge-attributes.ts";
import { kindOfAttribute } from "./kind-of-attribute.ts";
import type { Resolve } from "./literal-value.ts";
import { masked } from "./masked.ts";
import { tagDifferences } from "./tag-differences.ts";
import { isBeyondTerraform, unsetDifferences } from "./unset-attributes.ts";
import { wantedDifferences } from "./wanted-differences.ts";

/**
 * Compares a resource with a type of its own: by what the plan wants of it, which Terraform found with all that the
 * provider knows of defaults and spellings; where there is no plan, by what is declared literally.
 */
export function compareTyped(
  resource: TerraformResource,
  { wanted, planned, unread = {} }: ObservedTyped,
  live: JsonObject,
  scope: Scope,
): Comparison {
  const found = (differences: readonly AttributeDifference[]): readonly Found[] => {
    if (differences.length === 0) return [];
    const judge = judgeAttributes(resource, live, scope);
    return differences.map((each) => ({
      ...foundIn(resource, each, scope),
      seenByTerraform: planned !== "no-op" && !isBeyondTerraform(each) && !isAddedMember(each),
      judgment: judge(each),
    }));
  };
  if (wanted === undefined) {
    const compared = compareLiterally(resource, live, scope);
    const tags = tagDifferences(scope.stack, live);
    const isRead = (path: string): boolean => !Object.hasOwn(unread, path);
    return {
      found: found([...compared.differences, ...tags].filter(({ path }) => isRead(path))),
      unchecked: [
        ...compared.unknown.filter(isRead).map(whyUnknown),
        ...compared.sensitive.filter(isRead).map(whyHidden),
        ...Object.entries(unread).map(whyUnread),
      ],
    };
  }
  // A plan that would leave it as it is may have been made of other policies than these.
  if (planned === "no-op") {
    const { differences } = compareLiterally(resource, live, scope);
    return { found: found(differences), unchecked: [] };
  }
  // What the plan changes to something that is known only when it is applied is not among the wanted.
  const isChange = planned === "update" || planned === "replace";
  if (isChange && Object.keys(wanted).length === 0)
    return { found: [foundIn(resource, undefined, scope)], unchecked: [] };
  const beyond = [
    ...unsetDifferences(resource, live).filter(isBeyondTerraform),
    ...addedMembers(resource, live, scope),
  ];
  return { found: found([...wantedDifferences(wanted, live), ...beyond]), unchecked: [] };
}

/** By what is declared, and by what counts where nothing is. */
function compareLiterally(resource: TerraformResource, live: JsonObject, scope: Scope): ComparedArguments {
  const { differences, ...left } = compareArguments(resource.arguments, live, resolveIn(scope));
  const others = [...unsetDifferences(resource, live), ...addedMembers(resource, live, scope)];
  return { differences: [...differences, ...others], ...left };
}

function whyHidden(path: string): string {
  return `\`${path}\` is sensitive to Terraform, which does not tell what is there`;
}

function whyUnread([path, reason]: readonly [string, string]): string {
  return `\`${path}\` is not known: ${reason}`;
}

function whyUnknown(path: string): string {
  return `it is not known what \`${path}\` should be, because it depends on another resource`;
}

/** Attributes of other resources: as AWS answered, else as the module declares them. */
function resolveIn({ declared, observed }: Scope): Resolve {
  return ({ resource, attribute }) => {
    const address = formatAddress(resource);
    const other = observed.resources.get(address);
    const live = other?.kind === "typed" ? memberOf(other.live, attribute) : undefined;
    if (live !== undefined) return isRedacted(live) ? undefined : live;
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
    before: node.summary,
    // A plan shows it; after a state, the next plan would.
    seenByTerraform: true,
  };
  if (difference === undefined) return { ...common, kind: "changed" };
  const { path, actual } = difference;
  return {
    ...common,
    kind: kindOfAttribute(type, path, actual),
    property: path,
    ...shownValues(type, difference),
  };
}

/** Without what is secret. Two that then look the same are told apart in words. */
function shownValues(
  type: string,
  { path, declared, actual }: AttributeDifference,
): Pick<Found, "declared" | "actual"> {
  const there = masked(type, path, actual);
  if (declared === undefined) return there === undefined ? {} : { actual: there };
  if (there === undefined) return { declared: masked(type, path, declared) ?? declared };
  const said = masked(type, path, declared) ?? declared;
  const isHidden = there !== actual && typeof there === "string" && there === said;
  return { declared: said, actual: isHidden ? `${there} (another one)` : there };
}
