import { isJsonObject, isWithinDepth, type JsonObject, memberOf } from "../../util/narrow-json.ts";
import { once } from "../../util/once.ts";
import type { Json } from "../../util/stable-json.ts";
import type { ObservedCloudControl, UncheckedResource } from "../observed.ts";
import { hasMark } from "./redacted.ts";
import type { StateResource } from "./state-resources.ts";

/** The type through which Terraform reaches Cloud Control. */
export const CLOUD_CONTROL_RESOURCE = "aws_cloudcontrolapi_resource";

/** Deeper than any type of CloudFormation, and not too deep for a function that calls itself. */
const DEEPEST = 500;

/** What a plan thinks of a resource; nothing in a state. */
export type Thoughts = Pick<
  ObservedCloudControl,
  "planned" | "noticed" | "replaceBecause" | "isCreatedFirst" | "isImported"
>;

/**
 * What a state holds of a resource that goes through Cloud Control. Its schema is sensitive, and stays where it is.
 * @param change what a plan would do with it; undefined in a state
 */
export function cloudControlIn(
  resource: StateResource,
  thoughts: Thoughts,
  change: Json | undefined,
): ObservedCloudControl | UncheckedResource {
  const { address, values, sensitive } = resource;
  const typeName = memberOf(values, "type_name");
  if (typeof typeName !== "string") return { address, reason: "its CloudFormation type is missing" };
  if (["type_name", "properties", "desired_state"].some((name) => isMarked(memberOf(sensitive, name))))
    return { address, reason: "its properties are sensitive to Terraform" };
  const properties = propertiesIn(memberOf(values, "properties"));
  if (properties === undefined) return { address, reason: "what AWS answered of it is no JSON object" };
  return withDesired(
    { address, typeName, properties, ...thoughts, ...whetherUnknown(change) },
    memberOf(values, "desired_state"),
    wantedText(change),
  );
}

/** What Terraform asks for is read when somebody wants to know: few do, and it is as long as the answer of AWS. */
function withDesired(
  observed: Omit<ObservedCloudControl, "kind" | "type" | "recorded" | "wanted">,
  recordedText: Json | undefined,
  wanted: Json | undefined,
): ObservedCloudControl {
  const readRecorded = once(() => propertiesIn(recordedText));
  // Most of a plan changes nothing: then it is the same text.
  const readWanted = wanted === recordedText ? readRecorded : once(() => propertiesIn(wanted));
  return {
    kind: "cloud-control",
    type: CLOUD_CONTROL_RESOURCE,
    ...observed,
    get recorded() {
      return readRecorded();
    },
    get wanted() {
      return readWanted();
    },
  };
}

/** What a plan would ask for, as text; undefined where it does not say it. */
function wantedText(change: Json | undefined): Json | undefined {
  return isWantedUnknown(change) ? undefined : memberOf(memberOf(change, "after"), "desired_state");
}

function whetherUnknown(change: Json | undefined): Pick<ObservedCloudControl, "isWantedUnknown"> {
  return isWantedUnknown(change) ? { isWantedUnknown: true } : {};
}

function isWantedUnknown(change: Json | undefined): boolean {
  const marks = memberOf(change, "after_sensitive");
  const isSensitive = marks === true || isMarked(memberOf(marks, "desired_state"));
  return isSensitive || hasMark(memberOf(memberOf(change, "after_unknown"), "desired_state"));
}

/**
 * One that is not there.
 * @param before what Terraform knew of it when it still was, if it ever was
 * @param change what a plan would do with it, or what it noticed
 */
export function missingCloudControl(
  address: string,
  before: Json | undefined,
  change: Json | undefined,
  thoughts: Thoughts,
): ObservedCloudControl | UncheckedResource {
  const typeName = memberOf(before, "type_name") ?? memberOf(memberOf(change, "after"), "type_name");
  if (typeof typeName !== "string") return { address, reason: "its CloudFormation type is missing" };
  return withDesired(
    { address, typeName, properties: undefined, ...thoughts, ...whetherUnknown(change) },
    memberOf(before, "desired_state"),
    wantedText(change),
  );
}

/** Properties out of the JSON text in an attribute; undefined where it is none. */
export function propertiesIn(text: Json | undefined): JsonObject | undefined {
  if (typeof text !== "string") return undefined;
  try {
    const value: Json = JSON.parse(text);
    return isJsonObject(value) && isShallow(text, value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A text with few brackets is nested no deeper than it has brackets: that costs less to see than to walk. */
function isShallow(text: string, value: Json): boolean {
  return !hasMoreBrackets(text, DEEPEST) || isWithinDepth(value, DEEPEST);
}

function hasMoreBrackets(text: string, limit: number): boolean {
  let count = 0;
  for (const bracket of ["{", "["]) {
    for (let at = text.indexOf(bracket); at !== -1; at = text.indexOf(bracket, at + 1)) {
      count += 1;
      if (count > limit) return true;
    }
  }
  return false;
}

function isMarked(mark: Json | undefined): boolean {
  return mark !== undefined && mark !== false;
}
