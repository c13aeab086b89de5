import type { PolicyStatement } from "../ir/policy-document.ts";
import type { DynamicThingGroup, IotPolicy, ThingGroup } from "../ir/resource.ts";
import { joinWords } from "./list.ts";
import { countOf } from "./number.ts";
import { oneLine, quote } from "./quote.ts";

/** What a static thing group is for, in its author's words where he gave any. */
export function describeThingGroup({
  description,
  parent,
}: Pick<ThingGroup, "description" | "parent">): string {
  const under = parent === undefined ? "" : ` under ${quote(parent.name)}`;
  return `static thing group${under}${description === undefined ? "" : `: ${oneLine(description)}`}`;
}

const IN_VIOLATION = /^deviceDefender\.(?<profile>[^.]+)\.(?<behavior>[^.]+)\.inViolation:true$/u;

/** Which things a dynamic thing group holds. */
export function describeDynamicThingGroup({ query }: Pick<DynamicThingGroup, "query">): string {
  const { profile, behavior } = IN_VIOLATION.exec(query)?.groups ?? {};
  if (profile === undefined || behavior === undefined) return `holds the things that match ${quote(query)}`;
  const which = behavior === "*" ? "any behaviour" : `behaviour ${quote(behavior)}`;
  return `holds the things that violate ${which} of profile ${quote(profile)}`;
}

/** What a policy leaves to the things in the groups to which it is attached. */
export function describeIotPolicy({
  statements,
  attachedTo,
}: Pick<IotPolicy, "statements" | "attachedTo">): string {
  const groups = joinWords(
    attachedTo.map(({ name }) => quote(name)),
    "or",
  );
  return `denies a thing in ${groups} ${describeDenied(statements)}`;
}

function describeDenied(statements: readonly PolicyStatement[]): string {
  const exceptions = [
    exceptionOf("publishing to", "topic", exemptFrom(statements, "iot:Publish").length),
    exceptionOf("subscribing to", "topic filter", filtersIn(exemptFrom(statements, "iot:*")).length),
  ].filter((text) => text !== "");
  return exceptions.length === 0 ? "everything" : `everything but ${joinWords(exceptions, "and")}`;
}

function exceptionOf(verb: string, noun: string, count: number): string {
  return count === 0 ? "" : `${verb} ${countOf(count, noun)}`;
}

function exemptFrom(statements: readonly PolicyStatement[], action: string): readonly string[] {
  return statements.find(({ actions }) => actions.includes(action))?.notResources ?? [];
}

function filtersIn(arns: readonly string[]): readonly string[] {
  return arns.filter((arn) => arn.includes(":topicfilter/"));
}
