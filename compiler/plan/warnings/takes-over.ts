import type { ResourceShape } from "../../catalog/cloudformation/shape.ts";
import { CLOUDFORMATION_TYPES } from "../../catalog/cloudformation/types.ts";
import type {
  ObservedCloudControl,
  ObservedResource,
  ObservedStack,
  ObservedTyped,
} from "../../drift/observed.ts";
import { differences } from "../../drift/properties/differences.ts";
import { adoptionOf } from "../../drift/rebase.ts";
import type { Scope } from "../../drift/scope.ts";
import type { AttributeDifference } from "../../drift/typed/compare-arguments.ts";
import { understandTyped } from "../../drift/typed/understand-typed.ts";
import { wantedDifferences } from "../../drift/typed/wanted-differences.ts";
import type { ResourceKind } from "../../ir/resource.ts";
import { findJudgment } from "../../protection/find-judgment.ts";
import { judgeChange } from "../../protection/judge-change.ts";
import { isJsonObject, type JsonObject, memberOf } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import { changedProperties } from "../changes/both-ways.ts";
import { propertyParts } from "../changes/property-parts.ts";
import { sideOf } from "../changes/side.ts";
import type { PlannedPart, StackWarning } from "../stack-plan.ts";
import { partDetails, valueDetail, warningOn } from "./details.ts";
import { type Subject, subjectOf } from "./subject.ts";

const SINGLETONS: ReadonlySet<ResourceKind> = new Set([
  "account-audit-configuration",
  "indexing-configuration",
  "logging-options",
]);

/** Whether every account has one of a kind in each region, whoever set it. */
export function isSingleton(kind: ResourceKind | undefined): boolean {
  return kind !== undefined && SINGLETONS.has(kind);
}

/** A singleton with settings that somebody made by hand. @param live what stands in the account */
export function takesOver(
  observed: ObservedResource,
  live: ObservedStack,
  scope: Scope,
): readonly StackWarning[] {
  if (observed.planned !== "create" || observed.isImported === true) return [];
  const subject = subjectOf(observed, scope);
  if (!isSingleton(subject.kind)) return [];
  const there = live.resources.get(observed.address);
  if (observed.kind === "typed") return there?.kind === "typed" ? typed(observed, there, subject, scope) : [];
  return there?.kind === "cloud-control" ? cloudControl(observed, there, subject, scope) : [];
}

/** Terraform creates it silently over what is there. */
function typed(
  { wanted = {} }: ObservedTyped,
  { live }: ObservedTyped,
  subject: Subject,
  scope: Scope,
): readonly StackWarning[] {
  if (live === undefined) return [];
  const lost = wantedDifferences(wanted, live).filter(isSetByHand);
  if (lost.length === 0) return [];
  const judge = judgeTakeover(subject, live, scope);
  return [
    warningOn(subject, {
      kind: "takes-over",
      message: `${subject.title} is to be created, and replaces settings that somebody made by hand`,
      mend: "declare in the policy what is to stay, and plan anew",
      details: lost.flatMap((each) => [
        valueDetail(each.path, each.actual, each.declared),
        ...judge(each.path),
      ]),
    }),
  ];
}

/** The fields that the index always has are AWS's. */
function isSetByHand({ path, actual }: AttributeDifference): boolean {
  return !path.endsWith(".managed_field") && !isUsual(actual);
}

/** What is off, empty or nothing at all is as AWS gives it to everybody. */
function isUsual(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === "" || value === "OFF" || value === "DISABLED")
    return true;
  return typeof value === "object" && Object.values(value).every((member: Json) => isUsual(member));
}

function judgeTakeover(
  { declared }: Subject,
  live: JsonObject,
  { surroundings }: Scope,
): (path: string) => readonly string[] {
  if (declared === undefined) return () => [];
  const there = understandTyped(declared.node, declared.type, live);
  if (there === undefined) return () => [];
  const judgments = judgeChange(declared.node.kind, there, declared.node, surroundings);
  return (path) => {
    const judgment = findJudgment(judgments, path);
    return judgment === undefined ? [] : [`${judgment.effect}: ${judgment.because}`];
  };
}

function cloudControl(
  { typeName, wanted }: ObservedCloudControl,
  { properties: live }: ObservedCloudControl,
  subject: Subject,
  scope: Scope,
): readonly StackWarning[] {
  const shape = CLOUDFORMATION_TYPES.get(typeName);
  if (shape === undefined || live === undefined || isUntouched(shape, live)) return [];
  const parts =
    wanted === undefined
      ? []
      : propertyParts({
          changes: changedProperties(shape, live, wanted),
          before: sideOf(typeName, live),
          after: sideOf(typeName, wanted),
          typeName,
          node: subject.declared?.node,
          telling: scope,
        });
  return [
    warningOn(subject, {
      kind: "takes-over",
      message: `${subject.title} is to be created, and somebody made settings there by hand: AWS refuses it, or they are replaced`,
      mend: adoptionOf(subject.address, "plan anew"),
      // What comes on top takes nothing from anybody.
      details: partDetails(
        parts.filter(({ effect, values }) => effect !== "stronger" || values.some(isThere)),
      ),
    }),
  ];
}

function isThere({ before }: PlannedPart["values"][number]): boolean {
  return before !== undefined;
}

/** Whether an audit configuration is as every account has it: no check is on, and nobody is told. */
function isUntouched(shape: ResourceShape, live: JsonObject): boolean {
  const checks = shape.properties["AuditCheckConfigurations"];
  const names = checks?.kind === "object" ? Object.keys(checks.properties) : [];
  const off = Object.fromEntries(names.map((name) => [name, {}]));
  const { AuditNotificationTargetConfigurations: targets } = live;
  const isTold = isJsonObject(targets) && String(memberOf(memberOf(targets, "Sns"), "Enabled")) === "true";
  return !isTold && differences(shape, { AuditCheckConfigurations: off }, live).length === 0;
}
