import { kindOfType } from "../../drift/kind-of-type.ts";
import type { ObservedResource } from "../../drift/observed.ts";
import { policyStatements } from "../../drift/typed/policy-statements.ts";
import { understandTyped } from "../../drift/typed/understand-typed.ts";
import { membersAt } from "../../drift/understand/values.ts";
import type { Resource } from "../../ir/resource.ts";
import { type JsonObject, memberOf } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import { isPart } from "./belongs-to.ts";

/**
 * What Terraform knows of a resource that no policy declares, in the words of the IR; undefined where policies cannot say
 * it. Its origin is nowhere.
 * @param members the resource, and those that say a part of it
 */
export function recordedOwner(members: readonly ObservedResource[]): Resource | undefined {
  const typed = members.filter((member) => member.kind === "typed");
  const whole = typed.find(({ type }) => !isPart(type));
  if (whole === undefined) return undefined;
  const attributes = { ...whole.wanted, ...whole.live };
  const groups = typed.map(({ live, wanted }) => memberOf(live ?? wanted, "target"));
  const blank = blankNode(
    whole.type,
    attributes,
    groups.filter((group) => typeof group === "string"),
  );
  return (
    blank && (understandTyped(blank, whole.type, attributes) ?? (isSaidByType(blank) ? blank : undefined))
  );
}

/** Of these the catalogue of drift reads nothing out of attributes: what is blank of them is all that there is. */
function isSaidByType({ kind }: Resource): boolean {
  return kind === "lambda-permission";
}

function blankNode(type: string, live: JsonObject, attachedTo: readonly string[]): Resource | undefined {
  const kind = kindOfType(type);
  const name = textOf(live, "name") || textOf(live, "id");
  const common = {
    id: `${kind ?? type}/${name}`,
    name,
    origin: NOWHERE,
    summary: "",
    dependsOn: [],
  } as const;
  const arn = textOf(live, "arn");
  switch (kind) {
    case "sns-topic":
      return { ...common, kind, arn, policy: [] };
    case "sns-subscription":
      return { ...common, kind, topicArn: "", protocol: "email", endpoint: "" };
    case "lambda-permission": {
      const [functionArn, topicArn] = [textOf(live, "function_name"), textOf(live, "source_arn")];
      return { ...common, kind, functionArn, topicArn, principal: textOf(live, "principal") };
    }
    case "iam-role":
      return { ...common, kind, arn, description: "", trust: [], permissions: [], managedPolicies: [] };
    case "logging-options":
      return { ...common, kind, roleArn: "", level: "DISABLED" };
    case "indexing-configuration":
      return { ...common, ...NOT_INDEXED, kind };
    case "thing-group": {
      const parent = textOf(live, "parent_group_name");
      return { ...common, kind, arn, attributes: {}, ...(parent === "" ? {} : { parent: { name: parent } }) };
    }
    case "iot-policy": {
      const groups = attachedTo.map((each) => ({
        id: `thing-group/${each}` as const,
        arn: each,
        name: nameIn(each),
      }));
      return {
        ...common,
        kind,
        statements: policyStatements(memberOf(live, "policy")) ?? [],
        attachedTo: groups,
      };
    }
    case "metric-alarm": {
      const isQuery = (membersAt(live, "metric_query") ?? []).length > 0;
      const source = isQuery
        ? { query: "" }
        : ({ namespace: "AWS/IoT", metric: "", dimensions: {} } as const);
      return { ...common, kind, description: "", source, threshold: 0, periodSeconds: 0, actionArns: [] };
    }
    case "dashboard":
      return { ...common, kind, body: null };
    // What a queue keeps is said by its policy, which is a resource of its own.
    default:
      return undefined;
  }
}

const NOWHERE = { file: "", line: 0, column: 0, path: "" };

const NOT_INDEXED = {
  things: "OFF",
  connectivity: "OFF",
  violations: "OFF",
  namedShadows: [],
  customFields: [],
  thingGroups: "OFF",
} as const;

function textOf(live: Json | undefined, name: string): string {
  const text = memberOf(live, name);
  return typeof text === "string" ? text : "";
}

function nameIn(arn: string): string {
  return arn.split("/").at(-1) ?? arn;
}
