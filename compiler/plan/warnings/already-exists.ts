import type { ObservedResource, ObservedStack } from "../../drift/observed.ts";
import { adoptionOf } from "../../drift/rebase.ts";
import type { Scope } from "../../drift/scope.ts";
import { memberOf } from "../../util/narrow-json.ts";
import type { StackWarning } from "../stack-plan.ts";
import { warningOn } from "./details.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { isSingleton } from "./takes-over.ts";

/** What is to be created and is there already. @param live what stands in the account */
export function alreadyExists(
  observed: ObservedResource,
  live: ObservedStack,
  scope: Scope,
): readonly StackWarning[] {
  if (observed.planned !== "create" || observed.isImported === true) return [];
  const subject = subjectOf(observed, scope);
  // Every account has one: it is there, and taken over.
  if (isSingleton(subject.kind) || ATTACHMENTS.has(observed.type)) return [];
  const there = live.resources.get(observed.address);
  if (!isThere(there) && !isListed(subject, live)) return [];
  return [observed.kind === "typed" ? typed(subject, there) : cloudControl(subject)];
}

/** To attach what is attached already changes nothing. */
const ATTACHMENTS: ReadonlySet<string> = new Set([
  "aws_iam_role_policy_attachment",
  "aws_iot_policy_attachment",
]);

function isThere(resource: ObservedResource | undefined): boolean {
  if (resource === undefined) return false;
  return (resource.kind === "typed" ? resource.live : resource.properties) !== undefined;
}

function isListed({ kind, name }: Subject, { existing = [] }: ObservedStack): boolean {
  return kind !== undefined && existing.some((each) => each.kind === kind && each.name === name);
}

function typed(subject: Subject, there: ObservedResource | undefined): StackWarning {
  const { title, address } = subject;
  return warningOn(subject, {
    kind: "already-exists",
    message: `${title} is to be created, and is there already: AWS refuses it, or what is there is overwritten`,
    mend: `terraform import ${address} ${idOf(subject, there)}, and plan anew; or delete it first`,
    details: [],
  });
}

/** What `terraform import` asks for: what Terraform calls the id. */
function idOf({ name, declared }: Subject, there: ObservedResource | undefined): string {
  const node = declared?.node;
  if (node?.kind === "sns-topic") return node.arn;
  const id = there?.kind === "typed" ? memberOf(there.live, "id") : undefined;
  return typeof id === "string" && id !== "" ? id : name;
}

function cloudControl(subject: Subject): StackWarning {
  const { title, address } = subject;
  return warningOn(subject, {
    kind: "already-exists",
    message: `${title} is to be created, and is there already: AWS refuses it, and the next apply may delete the one that is there`,
    mend: adoptionOf(address, "plan anew"),
    details: [
      "Cloud Control names the resource that it refuses to create, so that Terraform holds it for its own, broken (tainted), and replaces it",
      `should that have happened, terraform state rm ${address} before anything is applied again`,
    ],
  });
}
