import type { ObservedResource } from "../../drift/observed.ts";
import type { Resource } from "../../ir/resource.ts";
import { compareText } from "../../util/compare.ts";
import { isJsonList, isJsonObject, type JsonObject, memberOf } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import { propertiesOf } from "./called.ts";
import { groupBy } from "./group-by.ts";
import { together } from "./together.ts";
import type { WholeChange } from "./whole-change.ts";

/**
 * Puts what only serves a declaration into the change of what it serves, where that changes as well: nobody who gives a
 * profile an alert topic wants to read of its role. What serves and changes alone stays a change of its own.
 */
export function foldServants(changes: readonly WholeChange[]): readonly WholeChange[] {
  const masterOf = mastersIn(changes);
  const servants = new Map(
    changes.flatMap((change) => {
      const master = isServant(change) ? masterOf(change) : undefined;
      return master === undefined ? [] : [[change, master] as const];
    }),
  );
  if (servants.size === 0) return changes;
  const served = groupBy([...servants], ([, master]) => master);
  return changes
    .filter((change) => !servants.has(change))
    .map((change) =>
      (served.get(change) ?? []).reduce((whole, [servant]) => withServant(whole, servant), change),
    );
}

/**
 * Roles, permissions to invoke, and dead-letter queues: they are there for something else. One that is declared and goes all
 * the same, by a plan of other policies, is missed.
 */
function isServant({ node, members, action }: WholeChange): boolean {
  if (node !== undefined) return action !== "delete" && (SERVANTS.has(node.kind) || isForDeadLetters(node));
  return members.some(({ observed }) => observed.type === "aws_iam_role");
}

const SERVANTS: ReadonlySet<Resource["kind"]> = new Set(["iam-role", "lambda-permission"]);

function isForDeadLetters(node: Resource): boolean {
  return node.kind === "sqs-queue" && node.deadLettersFrom !== undefined;
}

/** What a servant is there for; undefined where nothing of it changes. */
function mastersIn(changes: readonly WholeChange[]): (servant: WholeChange) => WholeChange | undefined {
  const masters = changes.filter((change) => !isServant(change));
  const byDeclaration = groupBy(masters, ({ node }) => declarationOf(node));
  // Read only where a role goes that no policy declares.
  let byRole: ReadonlyMap<string, WholeChange> | undefined;
  return ({ node, members }) => {
    if (node === undefined) {
      byRole ??= mastersByRole(masters);
      const arns = members.map(({ observed }) => memberOf(propertiesOf(observed), "arn"));
      const [arn] = arns.filter((each) => typeof each === "string");
      return arn === undefined ? undefined : byRole.get(arn);
    }
    const declaredThere = byDeclaration.get(declarationOf(node)) ?? [];
    return (
      declaredThere.find((master) => keepsItsLettersIn(node, master.node)) ??
      declaredThere.find((master) => master.node?.dependsOn.includes(node.id)) ??
      declaredThere[0]
    );
  };
}

/** A subscription sends there as well, but the queue gives it its name. */
function keepsItsLettersIn(node: Resource, queue: Resource | undefined): boolean {
  if (node.kind !== "sqs-queue" || queue?.kind !== "sqs-queue") return false;
  return node.deadLettersFrom?.includes(queue.arn) === true;
}

/** By the roles in which something acted before; of several things that act in one role, the first. */
function mastersByRole(masters: readonly WholeChange[]): ReadonlyMap<string, WholeChange> {
  return new Map(masters.flatMap((master) => rolesIn(master).map((arn) => [arn, master] as const)).reverse());
}

/** Where something is declared; its own, for what is declared nowhere. */
function declarationOf(node: Resource | undefined): string | undefined {
  return node && JSON.stringify([node.origin.file, node.origin.path]);
}

/** The roles in which something acted before, and does no more. */
function rolesIn({ members }: WholeChange): readonly string[] {
  return members.flatMap(({ observed, action }) => {
    const after = action === "delete" ? [] : textsIn(afterOf(observed));
    const kept = new Set(after);
    return textsIn(propertiesOf(observed) ?? null).filter(
      (text) => /:iam::\d*:role\//u.test(text) && !kept.has(text),
    );
  });
}

/** What a plan asks for names all properties of Cloud Control, and of Terraform's own types those that change. */
function afterOf(observed: ObservedResource): JsonObject {
  return observed.kind === "typed" ? { ...observed.live, ...observed.wanted } : (observed.wanted ?? {});
}

function textsIn(value: Json): readonly string[] {
  if (typeof value === "string") return [value];
  if (isJsonList(value)) return value.flatMap(textsIn);
  return isJsonObject(value) ? Object.values(value).flatMap(textsIn) : [];
}

/** What comes or goes along tells nothing of its own; of what is changed, its parts do. */
function withServant(whole: WholeChange, servant: WholeChange): WholeChange {
  const addresses = [...whole.addresses, ...servant.addresses].sort(compareText);
  if (servant.action === "create" || servant.action === "delete") return { ...whole, addresses };
  const told = new Set(whole.parts.map((part) => JSON.stringify(part)));
  const parts = servant.parts
    // A tag that changes on both is told once.
    .filter((part) => !told.has(JSON.stringify(part)))
    .map((part) => ({ ...part, property: `${servant.noun} ${servant.name}: ${part.property}` }));
  const ways = [whole.how, servant.how && `${servant.noun} ${servant.name}: ${servant.how}`];
  const how = ways.filter((way) => way !== undefined).join("; ");
  return {
    ...whole,
    addresses,
    parts: [...whole.parts, ...parts],
    judgment: together([whole.judgment, ...parts]),
    ...(how === "" ? {} : { how }),
  };
}
