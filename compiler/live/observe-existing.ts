import type {
  ExistingResource,
  ObservedResource,
  ObservedStack,
  UncheckedResource,
} from "../drift/observed.ts";
import { desiredState } from "../emit/terraform/cloud-control/desired-state.ts";
import { isDeviceDefenderNode } from "../emit/terraform/device-defender-provider.ts";
import { mapBounded } from "../host/map-bounded.ts";
import { arnOf, nameOf } from "../ir/arn.ts";
import type { Stack } from "../ir/stack.ts";
import { compareText } from "../util/compare.ts";
import { isJsonObject, type JsonObject } from "../util/narrow-json.ts";
import { ask } from "./ask.ts";
import type { Clients } from "./clients.ts";
import { type Described, describeExisting, isDated } from "./describe-existing.ts";
import { LISTED_KINDS, type ListedKind, listExisting, PLURALS } from "./list-existing.ts";
import { listSuppressions } from "./list-suppressions.ts";
import { propertiesOf } from "./read-cloud-control.ts";
import { topicsIn } from "./referred-topics.ts";

/** What stands in an account beside what was looked for by name. */
export type ExistingInAccount = Required<Pick<ObservedStack, "existing" | "auditSuppressions" | "unchecked">>;

const AUDIT = "AWS::IoT::AccountAuditConfiguration";

/**
 * All that stands in the account of the kinds that policies declare. Topics are those that Device Defender sends to: an
 * account has hundreds of others.
 * @param declared what was read of the declared resources
 */
export async function observeExisting(
  stack: Stack,
  declared: readonly ObservedResource[],
  clients: Clients,
  concurrency: number,
): Promise<ExistingInAccount> {
  const listed = await mapBounded(LISTED_KINDS, concurrency, (kind) => listExisting(kind, clients));
  const names = listed.flatMap(({ kind, found }) =>
    "items" in found ? found.items.map((name) => ({ kind, name })) : [],
  );
  const others = names.filter(({ kind, name }) => !isDeclared(stack, kind, name));
  const described = await mapBounded(others, concurrency, async ({ kind, name }) =>
    describe(kind, name, clients),
  );
  const audit = await observeAudit(stack, declared, clients);
  const topics = await observeTopics(
    stack,
    declared,
    [...described.flatMap(({ topics }) => topics), ...audit.topics],
    clients,
  );
  const suppressions = await listSuppressions(clients);
  return {
    existing: [
      ...names.filter(({ kind, name }) => isDeclared(stack, kind, name)),
      ...described.map(({ existing }) => existing),
      ...audit.existing,
      ...topics.existing,
    ],
    auditSuppressions: "items" in suppressions ? suppressions.items : [],
    unchecked: [
      ...listed.flatMap(({ kind, found }) =>
        "reason" in found
          ? [{ what: PLURALS[kind], reason: `${PLURALS[kind]} cannot be listed: ${found.reason}` }]
          : [],
      ),
      ...described.flatMap(({ unchecked }) => unchecked),
      ...audit.unchecked,
      ...topics.unchecked,
      ...("reason" in suppressions
        ? [
            {
              what: "audit suppressions",
              reason: `audit suppressions cannot be listed: ${suppressions.reason}`,
            },
          ]
        : []),
    ],
  };
}

/** Something of which no policy of the stack knows, and the topics to which it sends. */
interface Other {
  readonly existing: ExistingResource;
  readonly topics: readonly string[];
  readonly unchecked: readonly UncheckedResource[];
}

async function describe(kind: ListedKind, name: string, clients: Clients): Promise<Other> {
  const found: Described | { readonly reason: string } = isDated(kind)
    ? await describeExisting(kind, name, clients)
    : { topics: [] };
  if ("reason" in found) {
    const sends = kind === "mitigation-action" || kind === "security-profile";
    const unchecked = sends
      ? [
          {
            what: `topics of ${name}`,
            reason: `to which topics ${JSON.stringify(name)} sends cannot be read: ${found.reason}`,
          },
        ]
      : [];
    return { existing: { kind, name }, topics: [], unchecked };
  }
  const { lastModified, topics } = found;
  return {
    existing: { kind, name, ...(lastModified === undefined ? {} : { lastModified }) },
    topics,
    unchecked: [],
  };
}

/** The audit configuration, where the policies declare none and somebody switched checks on. */
async function observeAudit(
  stack: Stack,
  declared: readonly ObservedResource[],
  clients: Clients,
): Promise<{
  readonly existing: readonly ExistingResource[];
  readonly topics: readonly string[];
  readonly unchecked: readonly UncheckedResource[];
}> {
  const kind = "account-audit-configuration";
  const existing = [{ kind, name: stack.account }] as const;
  const own = stack.resources.some((resource) => resource.kind === kind);
  if (own) {
    const isThere = declared.some(
      (each) => each.kind === "cloud-control" && each.typeName === AUDIT && each.properties !== undefined,
    );
    return { existing: isThere ? existing : [], topics: [], unchecked: [] };
  }
  const asked = await propertiesOf(clients, AUDIT, stack.account);
  if ("reason" in asked) {
    return {
      existing: [],
      topics: [],
      unchecked: [
        { what: "audit configuration", reason: `the audit configuration cannot be read: ${asked.reason}` },
      ],
    };
  }
  if ("absent" in asked) return { existing: [], topics: [], unchecked: [] };
  return {
    existing: hasCheckOn(asked.answer) ? existing : [],
    topics: topicsIn(asked.answer),
    unchecked: [],
  };
}

function hasCheckOn({ AuditCheckConfigurations: checks }: JsonObject): boolean {
  return (
    isJsonObject(checks) &&
    Object.values(checks).some((check) => isJsonObject(check) && check["Enabled"] === true)
  );
}

/** The topics of the account in the region to which something is sent; those that AWS no longer has are left out. */
async function observeTopics(
  stack: Stack,
  declared: readonly ObservedResource[],
  referred: readonly string[],
  clients: Clients,
): Promise<{
  readonly existing: readonly ExistingResource[];
  readonly unchecked: readonly UncheckedResource[];
}> {
  const own = stack.resources.flatMap((node) => (node.kind === "sns-topic" ? [node] : []));
  const there = own.filter(({ name }) =>
    declared.some(
      (each) => each.kind === "typed" && each.type === "aws_sns_topic" && each.live?.["name"] === name,
    ),
  );
  const sentTo = declared.flatMap((each) =>
    each.kind === "cloud-control" && each.properties !== undefined ? topicsIn(each.properties) : [],
  );
  // A topic that policies name without declaring it is nobody's business here.
  const known = new Set([
    ...own.map(({ arn }) => arn),
    ...stack.resources.flatMap((node) => (isDeviceDefenderNode(node) ? topicsIn(desiredState(node)) : [])),
  ]);
  const here = arnOf(stack, "sns", "");
  const others = [...new Set([...sentTo, ...referred])]
    .filter((arn) => arn.startsWith(here) && !known.has(arn))
    .sort(compareText);
  const existing: ExistingResource[] = there.map(({ name }) => ({ kind: "sns-topic", name }));
  const unchecked: UncheckedResource[] = [];
  for (const arn of others) {
    const asked = await ask(clients, "sns:GetTopicAttributes", { TopicArn: arn });
    if ("answer" in asked) existing.push({ kind: "sns-topic", name: nameOf(arn) });
    if ("reason" in asked)
      unchecked.push({ what: arn, reason: `topic ${arn} cannot be read: ${asked.reason}` });
  }
  return { existing, unchecked };
}

function isDeclared({ resources }: Stack, kind: ListedKind, name: string): boolean {
  const isOfKind = (other: string): boolean =>
    other === kind || (kind === "thing-group" && other === "dynamic-thing-group");
  return resources.some((node) => isOfKind(node.kind) && node.name === name);
}
