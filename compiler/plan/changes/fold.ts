import type { Resource } from "../../ir/resource.ts";
import { compareText } from "../../util/compare.ts";
import { isJsonList, isJsonObject, memberOf } from "../../util/narrow-json.ts";
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

/** Roles, permissions to invoke, and dead-letter queues: they are there for something else. */
function isServant({ node, members }: WholeChange): boolean {
  if (node !== undefined) return SERVANTS.has(node.kind) || isForDeadLetters(node);
  return members.some(({ observed }) => observed.type === "aws_iam_role");
}

const SERVANTS: ReadonlySet<Resource["kind"]> = new Set(["iam-role", "lambda-permission"]);

function isForDeadLetters(node: Resource): boolean {
  return node.kind === "sqs-queue" && node.deadLettersFrom !== undefined;
}

function mastersIn(changes: readonly WholeChange[]): (servant: WholeChange) => WholeChange | undefined {
  const masters = changes.filter((change) => !isServant(change));
  const byDeclaration = groupBy(masters, ({ node }) => declarationOf(node));
  const byRole = new Map(
    masters.flatMap((master) => rolesIn(master).map((arn) => [arn, master] as const)).reverse(),
  );
  return (servant) => {
    const { node, members } = servant;
    if (node === undefined)
      return members.flatMap(({ observed }) => {
        const arn = memberOf(propertiesOf(observed), "arn");
        return (typeof arn === "string" && byRole.get(arn)) || [];
      })[0];
    const [first, ...others] = byDeclaration.get(declarationOf(node)) ?? [];
    return [first, ...others].find((master) => master?.node?.dependsOn.includes(node.id)) ?? first;
  };
}

/** Where something is declared; its own, for what is declared nowhere. */
function declarationOf(node: Resource | undefined): string | undefined {
  return node && JSON.stringify([node.origin.file, node.origin.path]);
}

/** The roles in which something acted before. */
function rolesIn({ members }: WholeChange): readonly string[] {
  return members
    .flatMap(({ observed }) => textsIn(propertiesOf(observed) ?? null))
    .filter((text) => /:iam::\d*:role\//u.test(text));
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
  const parts = servant.parts.map((part) => ({
    ...part,
    property: `${servant.noun} ${servant.name}: ${part.property}`,
  }));
  return {
    ...whole,
    addresses,
    parts: [...whole.parts, ...parts],
    judgment: together([whole.judgment, ...parts]),
  };
}
