import type { Resource } from "../../ir/resource.ts";
import type { Path } from "../../source/path.ts";
import type { JudgedFinding } from "../found.ts";
import { type Below, changeList, type PolicyEdit, writeValue } from "./policy-edit.ts";

/** Edits of a profile itself: what it watches, whom it tells, how it is described. */
export function editProfile(
  { declared, actual }: Pick<JudgedFinding, "declared" | "actual">,
  node: Resource,
  property: string,
  below: Below,
): PolicyEdit | undefined {
  if (node.kind !== "security-profile") return undefined;
  const place: Path = ["securityProfiles", node.name];
  const target = /^TargetArns\[(.+)\]$/u.exec(property)?.[1];
  if (target !== undefined) {
    const member = targetOf(target);
    const group = member?.group;
    // A group must be declared before it can be named.
    if (member === undefined || (group !== undefined && !isDeclared(group, below))) return undefined;
    return changeList(below, [...place, "targets"], member, actual !== undefined);
  }
  if (property === "AlertTargets[SNS]" && actual === undefined) {
    const topic = below([...place, "alertTopic"]);
    return topic && { origin: topic.origin, text: "take `alertTopic` out" };
  }
  if (property === "SecurityProfileDescription" && typeof actual === "string")
    return writeValue(below, place, "description", actual, (written) => written === declared);
  return undefined;
}

interface TargetMember {
  readonly written: unknown;
  readonly text: string;
  readonly group?: string;
}

/** A target as a policy writes it. */
function targetOf(arn: string): TargetMember | undefined {
  const all = /^arn:[^:]+:iot:[^:]*:\d+:all\/((?:un)?(?:registered-)?things)$/u.exec(arn)?.[1];
  if (all !== undefined) return { written: `all-${all}`, text: `all-${all}` };
  const group = /^arn:[^:]+:iot:[^:]*:\d+:thinggroup\/([\w:-]+)$/u.exec(arn)?.[1];
  return group === undefined
    ? undefined
    : { written: { thingGroup: group }, text: `{ thingGroup: ${JSON.stringify(group)} }`, group };
}

function isDeclared(group: string, below: Below): boolean {
  return ["thingGroups", "quarantine"].some((kind) => below([kind, group]) !== undefined);
}
