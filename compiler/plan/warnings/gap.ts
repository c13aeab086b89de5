import { CLOUDFORMATION_TYPES } from "../../catalog/cloudformation/types.ts";
import { joinWords } from "../../describe/list.ts";
import type { ObservedResource } from "../../drift/observed.ts";
import type { Scope } from "../../drift/scope.ts";
import { masked } from "../../drift/typed/masked.ts";
import { wantedDifferences } from "../../drift/typed/wanted-differences.ts";
import { replacingPaths } from "../../emit/terraform/cloud-control/replacement.ts";
import type { ResourceKind } from "../../ir/resource.ts";
import { judgeMissing } from "../../protection/presence.ts";
import { gapOf, whyNotReplaced } from "../../protection/replaced.ts";
import { behaviorSentence } from "../changes/behavior-parts.ts";
import { changedProperties } from "../changes/both-ways.ts";
import { valueAt } from "../changes/part.ts";
import { kindOfTypeName, sideOf } from "../changes/side.ts";
import { whyReplaced } from "../changes/why-replaced.ts";
import type { PlannedPart, StackWarning } from "../stack-plan.ts";
import { valueDetail, warningOn } from "./details.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { successorsOf } from "./successors.ts";

/** What protects and is away for a while, or for good. */
export function gap(observed: ObservedResource, scope: Scope): readonly StackWarning[] {
  if (observed.planned === "delete") return deleted(observed, subjectOf(observed, scope), scope);
  if (observed.planned !== "replace" || observed.isCreatedFirst === true) return [];
  return replaced(observed, subjectOf(observed, scope));
}

/** What is made anew is away in between, even where it comes back the same. */
function replaced(observed: ObservedResource, subject: Subject): readonly StackWarning[] {
  const kind = subject.kind ?? subject.declared?.node.kind;
  const missing = kind && judgeMissing(kind);
  if (missing?.effect === "neutral") return [];
  const values = fixedChanges(observed);
  const isPart = subject.kind === undefined;
  const refusal = kind === undefined || isPart ? undefined : whyNotReplaced(kind);
  return [
    warningOn(subject, {
      kind: "gap",
      message: `${subject.title}: ${whyReplaced(observed, [{ values }])}; ${gapOf(subject.kind)}`,
      mend: mendOf(observed),
      details: [
        ...values.map(({ property, before, after }) => valueDetail(property, before, after)),
        ...(missing === undefined ? [] : [`while it is away, ${missing.because}`]),
        ...(refusal === undefined ? [] : [refusal]),
      ],
    }),
  ];
}

function mendOf({ replaceBecause = [], address }: ObservedResource): string {
  if (replaceBecause.includes("replace_because_tainted"))
    return `if it is in order, terraform untaint ${address}, and plan anew; if not, apply when somebody watches`;
  if (replaceBecause.includes("replace_by_request"))
    return "plan without -replace; or apply when somebody watches";
  return "declare it under another name beside this one, apply, and take this one out afterwards; or apply when somebody watches";
}

/** The changes that cannot be made in place. */
function fixedChanges(observed: ObservedResource): PlannedPart["values"] {
  if (observed.kind === "typed") {
    const { live = {}, wanted = {}, type, replaceBecause = [] } = observed;
    const fixed = Object.entries(wanted).filter(([name]) =>
      replaceBecause.some((path) => path.split(".")[0] === name),
    );
    return wantedDifferences(Object.fromEntries(fixed), live).map(({ path, declared, actual }) =>
      valueAt(path, masked(type, path, actual), masked(type, path, declared)),
    );
  }
  const { recorded, wanted, typeName } = observed;
  const kind = kindOfTypeName(typeName);
  if (recorded === undefined || wanted === undefined || kind === undefined) return [];
  const fixed = replacingPaths(kind);
  return changedProperties(CLOUDFORMATION_TYPES.get(typeName), recorded, wanted)
    .filter(({ steps: [property = ""] }) => fixed.includes(property))
    .map(({ path, before, after }) => valueAt(path, before, after));
}

/** What protects only by what uses it: that changes in the same plan, and is told there. */
const FOR_OTHERS: ReadonlySet<ResourceKind> = new Set([
  "sns-topic",
  "sqs-queue",
  "iam-role",
  "lambda-permission",
  "custom-metric",
  "dimension",
]);

/** An attachment has no kind of its own: without it, the policy denies nothing. */
function protectorIn(observed: ObservedResource, { kind }: Subject): ResourceKind | undefined {
  return observed.type === "aws_iot_policy_attachment" ? "iot-policy" : kind;
}

function deleted(observed: ObservedResource, subject: Subject, scope: Scope): readonly StackWarning[] {
  const kind = protectorIn(observed, subject);
  if (kind === undefined || FOR_OTHERS.has(kind)) return [];
  const missing = judgeMissing(kind);
  if (missing.effect !== "weaker") return [];
  const { covered, following } = successorsOf(observed, scope);
  if (covered) return [];
  return [
    warningOn(subject, {
      kind: "gap",
      message: `${subject.title} is deleted: ${missing.because}`,
      mend: subject.declared === undefined ? DECLARE : PLAN_ANEW,
      details: [
        ...behaviorsOf(observed, scope),
        ...(following.length === 0
          ? []
          : [
              `security profile ${joinWords(following, "and")} watches the same, and is made in the same apply: in which order, Terraform does not say, and ML Detect learns from the beginning`,
            ]),
      ],
    }),
  ];
}

const DECLARE = "declare it again if it is to stay; if not, nothing is to be done";
const PLAN_ANEW =
  "it is declared: run palisade compile, and plan anew without -destroy; if all is to go, nothing is to be done";

/** What the behaviours of a profile that goes said. */
function behaviorsOf(observed: ObservedResource, scope: Scope): readonly string[] {
  if (observed.kind === "typed") return [];
  const side = sideOf(observed.typeName, observed.properties);
  if ("reason" in side || side.understood.kind !== "security-profile") return [];
  return side.understood.behaviors.flatMap(({ name }) => {
    const sentence = behaviorSentence(side, name, scope);
    return sentence === undefined ? [] : [`behaviour ${name}: ${sentence}`];
  });
}
