import { CLOUDFORMATION_TYPES } from "../../catalog/cloudformation/types.ts";
import { joinWords } from "../../describe/list.ts";
import type { ObservedCloudControl, ObservedResource, ObservedTyped } from "../../drift/observed.ts";
import { differences, type PropertyDifference } from "../../drift/properties/differences.ts";
import { areSurelySame } from "../../drift/properties/surely-same.ts";
import type { Scope } from "../../drift/scope.ts";
import { judgeAttributes } from "../../drift/typed/judge-attributes.ts";
import { masked } from "../../drift/typed/masked.ts";
import { wantedDifferences } from "../../drift/typed/wanted-differences.ts";
import type { JsonObject } from "../../util/narrow-json.ts";
import { propertyParts } from "../changes/property-parts.ts";
import { sideOf } from "../changes/side.ts";
import { KNOWN_AFTER_APPLY } from "../changes/touched.ts";
import { updateOf } from "../patch/update.ts";
import type { StackWarning } from "../stack-plan.ts";
import { partDetails, valueDetail, warningOn } from "./details.ts";
import { isSameDifference, memberTitle, touches } from "./places.ts";
import { type Subject, subjectOf } from "./subject.ts";

/** What somebody changed behind Terraform's back, and what the plan makes of it. */
export function carriesDrift(observed: ObservedResource, scope: Scope): readonly StackWarning[] {
  const subject = subjectOf(observed, scope);
  if (observed.planned === "create") return observed.noticed === true ? [deleted(subject)] : [];
  return observed.kind === "typed"
    ? inTyped(observed, subject, scope)
    : inCloudControl(observed, subject, scope);
}

const RECONCILE = "palisade drift --reconcile says how to bring it back";
const KEEP = "if it is to stay, declare it in the policy first; if not, find out who changed it";

function deleted(subject: Subject): StackWarning {
  return warningOn(subject, {
    kind: "carries-drift",
    message: `${subject.title} was deleted outside of Terraform, and the plan creates it anew`,
    mend: "apply, and find out who deleted it",
    details: [],
  });
}

function inCloudControl(
  observed: ObservedCloudControl,
  subject: Subject,
  scope: Scope,
): readonly StackWarning[] {
  const { typeName, planned, properties: live, recorded, isWantedUnknown } = observed;
  const shape = CLOUDFORMATION_TYPES.get(typeName);
  if (shape === undefined || live === undefined || recorded === undefined) return [];
  if (planned === undefined || planned === "delete") return [];
  // Nearly all that a plan reads is as it was left.
  if (areSurelySame(shape, recorded, live)) return [];
  const drifted = differences(shape, recorded, live);
  if (drifted.length === 0) return [];
  const telling = { live, recorded, typeName, subject, scope };
  if (isWantedUnknown === true) return [warning(telling, drifted, UNKNOWN, KEEP)];
  const wanted = observed.wanted ?? recorded;
  // What somebody did by hand and the policies say by now is no matter.
  const open = differences(shape, wanted, live);
  const carried = drifted.filter((each) => open.some((other) => touches(each, other)));
  if (carried.length === 0) return [];
  const still = differences(shape, wanted, afterApply(observed, wanted, live));
  const isLeft = (each: PropertyDifference): boolean => still.some((other) => isSameDifference(each, other));
  const left = carried.filter(isLeft);
  if (left.length === carried.length) return [warning(telling, left, "the plan leaves it so", RECONCILE)];
  if (left.length === 0) return [warning(telling, carried, "the plan overwrites that", KEEP)];
  const stays = joinWords([...new Set(left.map(({ steps }) => memberTitle(steps)))], "and");
  return [warning(telling, carried, `the plan overwrites all of that but ${stays}`, RECONCILE)];
}

const UNKNOWN = "what the plan makes of that is known only when it is applied";

function afterApply(observed: ObservedCloudControl, wanted: JsonObject, live: JsonObject): JsonObject {
  if (observed.planned === "replace") return wanted;
  const outcome = updateOf(observed)?.outcome;
  return outcome === undefined || "problem" in outcome ? live : outcome.properties;
}

interface Telling {
  readonly live: JsonObject;
  readonly recorded: JsonObject;
  readonly typeName: string;
  readonly subject: Subject;
  readonly scope: Scope;
}

function warning(
  { live, recorded, typeName, subject, scope }: Telling,
  drifted: readonly PropertyDifference[],
  what: string,
  mend: string,
): StackWarning {
  const tags = drifted.filter(({ steps }) => steps[0] === "Tags");
  const parts = propertyParts({
    changes: drifted
      .filter(({ steps }) => steps[0] !== "Tags")
      .map(({ path, steps, declared, actual }) => ({ path, steps, before: declared, after: actual })),
    before: sideOf(typeName, recorded),
    after: sideOf(typeName, live),
    typeName,
    node: subject.declared?.node,
    telling: scope,
  });
  const line = parts.length === 1 ? (parts[0]?.origin ?? subject.origin) : subject.origin;
  return warningOn(
    subject,
    {
      kind: "carries-drift",
      message: `${subject.title} was changed outside of Terraform, and ${what}`,
      mend,
      details: [
        ...partDetails(parts),
        ...tags.map(({ path, declared, actual }) => valueDetail(path, declared, actual)),
      ],
    },
    line,
  );
}

/** Terraform sees what has a type of its own, and plans it back; what it does not plan back, the policies say by now. */
function inTyped(observed: ObservedTyped, subject: Subject, scope: Scope): readonly StackWarning[] {
  const { live, wanted = {}, wantedUnknown = [], noticedIn = [], planned, type } = observed;
  if (live === undefined || (planned !== "update" && planned !== "replace")) return [];
  const overwritten = Object.fromEntries(Object.entries(wanted).filter(([name]) => noticedIn.includes(name)));
  const changes = wantedDifferences(overwritten, live);
  const unknown = noticedIn.filter((name) => wantedUnknown.includes(name));
  if (changes.length === 0 && unknown.length === 0) return [];
  const judge = subject.declared && judgeAttributes(subject.declared, live, scope);
  const details = changes.flatMap((each) => {
    const { path, declared, actual } = each;
    const judgment = judge?.(each);
    return [
      valueDetail(path, masked(type, path, actual), masked(type, path, declared)),
      ...(judgment === undefined ? [] : [`as it is, it is ${judgment.effect}: ${judgment.because}`]),
    ];
  });
  return [
    warningOn(subject, {
      kind: "carries-drift",
      message: `${subject.title} was changed outside of Terraform, and the plan overwrites that`,
      mend: KEEP,
      details: [...details, ...unknown.map((name) => valueDetail(name, live[name], KNOWN_AFTER_APPLY))],
    }),
  ];
}
