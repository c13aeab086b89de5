import { createServer } from "node:http";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { driftOf } from "../../compiler/drift/drift.ts";
import { isDeviceDefenderNode } from "../../compiler/emit/terraform/device-defender-provider.ts";
import { formatAddress, type TerraformResource } from "../../compiler/emit/terraform/model.ts";
import { terraformModule } from "../../compiler/emit/terraform/module.ts";
import { draftsOf } from "../../compiler/emit/terraform/resources/drafts.ts";
import { closeClients, createClients } from "../../compiler/live/clients.ts";
import type { ReadName } from "../../compiler/live/read-names.ts";
import { readMetricAlarm } from "../../compiler/live/typed/cloudwatch.ts";
import { readRole } from "../../compiler/live/typed/iam.ts";
import { readIotPolicy, readIotPolicyAttachment } from "../../compiler/live/typed/iot.ts";
import { readLambdaPermission } from "../../compiler/live/typed/lambda.ts";
import { isShallowText, plainAnswer } from "../../compiler/live/typed/plain-answer.ts";
import { readTyped } from "../../compiler/live/typed/read-typed.ts";
import type { AskFor, Reader, Told } from "../../compiler/live/typed/reader.ts";
import { readSubscription } from "../../compiler/live/typed/sns.ts";
import { readQueue } from "../../compiler/live/typed/sqs.ts";
import { isTypedType, TYPED_TYPES } from "../../compiler/live/typed/types.ts";
import type { JsonObject } from "../../compiler/util/narrow-json.ts";
import { driftProject, stacksOf } from "../support/drift-project.ts";
import { closeServer, listenLocally, respond } from "../support/http-server.ts";
import { everyResource } from "../support/ir-builder.ts";

const [STACK] = await stacksOf({
  ...driftProject(),
  "policies/more.yaml": `version: 1
alertTopics:
  tickets:
    subscribers:
      - lambda: arn:aws:lambda:us-east-1:111122223333:function:ticket:live
      - queue: tickets
dashboards: { overview: { audit: true } }
`,
});
if (STACK === undefined) throw new Error("there is no stack");
const stack = STACK;
const module = terraformModule(stack);

function resourceOf(type: string, part = ""): TerraformResource {
  const found = module.resources.find((each) => each.type === type && each.id.includes(part));
  if (found === undefined) throw new Error(`there is no ${type}`);
  return found;
}

/** Reads a resource from answers that are given; AWS says of everything else that it is not there. */
async function read(
  reader: Reader,
  resource: TerraformResource,
  answers: Partial<Record<ReadName, JsonObject | readonly JsonObject[]>>,
): Promise<Told> {
  const asked = new Map<string, number>();
  const ask: AskFor = async (name) => {
    const given = answers[name];
    if (given === undefined) return { absent: true };
    const page = asked.get(name) ?? 0;
    asked.set(name, page + 1);
    const pages: readonly JsonObject[] = [given].flat();
    return { answer: pages[page % pages.length] ?? {} };
  };
  return reader(resource, ask, { stack, account: stack.account, region: stack.region });
}

describe("every type that the compiler writes is read", () => {
  test("and no other", () => {
    const nodes = everyResource().filter((node) => !isDeviceDefenderNode(node));
    const types = nodes.flatMap((node) => draftsOf(node, stack).map(({ type }) => type));
    expect([...new Set(types)].toSorted()).toEqual(TYPED_TYPES);
  });
});

const UNCONFIRMED = "`redrive_policy` is not known: AWS tells it only of a confirmed subscription";

describe("tags", () => {
  const policy = resourceOf("aws_iot_policy");
  const answer = { policyName: "p", policyArn: "arn:p", policyDocument: "{}" };

  test("of all pages are read with their resource", async () => {
    const tags = [{ tags: [{ Key: "a", Value: "1" }], nextToken: "2" }, { tags: [{ Key: "b" }] }];
    const told = await read(readIotPolicy, policy, {
      "iot:GetPolicy": answer,
      "iot:ListTagsForResource": tags,
    });
    expect(told).toMatchObject({ attributes: { arn: "arn:p", tags_all: { a: "1", b: "" } } });
  });

  test("that cannot be read leave the rest of the resource known", async () => {
    const told = await read(readIotPolicy, policy, {
      "iot:GetPolicy": answer,
      "iot:ListTagsForResource": {},
    });
    expect(told).toMatchObject({
      attributes: { arn: "arn:p" },
      unread: { tags_all: "the answer holds no list" },
    });
  });
});

describe("a subscription", () => {
  const subscription = resourceOf("aws_sns_topic_subscription", "sqs-tickets");
  const [topic, endpoint] = [
    "arn:aws:sns:us-east-1:111122223333:tickets",
    "arn:aws:sqs:us-east-1:111122223333:tickets",
  ];
  const listed = (SubscriptionArn: string, more: JsonObject = {}): JsonObject => ({
    SubscriptionArn,
    Protocol: "sqs",
    Endpoint: endpoint,
    TopicArn: topic,
    ...more,
  });

  test("that nobody confirmed is told apart, with what AWS does not say of it", async () => {
    const list = { Subscriptions: [listed("PendingConfirmation")] };
    const told = await read(readSubscription, subscription, { "sns:ListSubscriptionsByTopic": list });
    expect(told).toEqual({
      attributes: {
        endpoint,
        id: "PendingConfirmation",
        pending_confirmation: true,
        protocol: "sqs",
        topic_arn: topic,
      },
      unread: { redrive_policy: "AWS tells it only of a confirmed subscription" },
    });
    if (!("attributes" in told)) throw new Error("nothing was told");
    const { attributes: live, ...rest } = told;
    const address = formatAddress(subscription);
    const observed = { kind: "typed", type: subscription.type, address, live, ...rest } as const;
    const others = module.resources.map(formatAddress).filter((each) => each !== address);
    const { findings, unchecked } = driftOf(stack, module, {
      source: "live",
      resources: new Map([[address, observed]]),
      unchecked: others.map((each) => ({ address: each, reason: "not asked" })),
    });
    expect(findings).toMatchObject([
      {
        kind: "changed",
        property: "pending_confirmation",
        effect: "weaker",
        because: "the subscriber has not confirmed it, and is told of no alert",
        seenByTerraform: false,
      },
    ]);
    expect(unchecked.filter(({ reason }) => reason !== "not asked")).toEqual([
      { address, reason: UNCONFIRMED, stack: stack.name },
    ]);
  });

  test("is found on a later page, and a deleted one is none", async () => {
    const pages = [
      { Subscriptions: [listed("Deleted"), listed("arn:other", { Protocol: "email" })], NextToken: "2" },
      { Subscriptions: [listed("PendingConfirmation"), listed("arn:this")] },
    ];
    const attributes = { Attributes: { TopicArn: topic, PendingConfirmation: "false" } };
    const asked = { "sns:ListSubscriptionsByTopic": pages, "sns:GetSubscriptionAttributes": attributes };
    expect(await read(readSubscription, subscription, asked)).toMatchObject({
      attributes: { arn: "arn:this", pending_confirmation: false, topic_arn: topic },
    });
    const deleted = { "sns:ListSubscriptionsByTopic": { Subscriptions: [listed("Deleted")] } };
    expect(await read(readSubscription, subscription, deleted)).toEqual({ absent: true });
  });

  test("is not missing where the list ends nowhere, or is none", async () => {
    const endless = { "sns:ListSubscriptionsByTopic": { Subscriptions: [], NextToken: "again" } };
    expect(await read(readSubscription, subscription, endless)).toEqual({ reason: "the list never ends" });
    expect(await read(readSubscription, subscription, { "sns:ListSubscriptionsByTopic": {} })).toEqual({
      reason: "the answer holds no list",
    });
  });
});

describe("what cannot be read is never missing", () => {
  test.each([
    [
      "an alarm",
      readMetricAlarm,
      resourceOf("aws_cloudwatch_metric_alarm"),
      { "cloudwatch:DescribeAlarms": {} },
    ],
    [
      "an attachment",
      readIotPolicyAttachment,
      resourceOf("aws_iot_policy_attachment"),
      { "iot:ListTargetsForPolicy": { targets: "all" } },
    ],
    [
      "a permission",
      readLambdaPermission,
      resourceOf("aws_lambda_permission"),
      { "lambda:GetPolicy": { Policy: "{" } },
    ],
    [
      "a permission that is nested too deep",
      readLambdaPermission,
      resourceOf("aws_lambda_permission"),
      { "lambda:GetPolicy": { Policy: "[".repeat(9999) + "]".repeat(9999) } },
    ],
    [
      "a queue",
      readQueue,
      resourceOf("aws_sqs_queue"),
      { "sqs:GetQueueUrl": { QueueUrl: "https://q" }, "sqs:GetQueueAttributes": { Attributes: [] } },
    ],
    [
      "a role",
      readRole,
      resourceOf("aws_iam_role"),
      { "iam:GetRole": { Role: { RoleName: "r", AssumeRolePolicyDocument: "100%" } } },
    ],
  ] as const)("%s", async (_what, reader, resource, answers) => {
    expect(await read(reader, resource, answers)).toEqual({ reason: expect.stringMatching(/^\S.*[^.]$/) });
  });
});

describe("an answer", () => {
  test("keeps what JSON can hold, and names of any kind", () => {
    const answer = {
      $metadata: { httpStatusCode: 200 },
      at: new Date(0),
      never: new Date(Number.NaN),
      many: [1, undefined, Number.POSITIVE_INFINITY, { deep: null }],
      ["__proto__"]: "x",
    };
    const plain = plainAnswer(answer);
    expect(Object.entries(plain ?? {})).toEqual([
      ["at", "1970-01-01T00:00:00.000Z"],
      ["many", [1, { deep: null }]],
      ["__proto__", "x"],
    ]);
  });

  test("that is nested too deep, or none, is refused", () => {
    let nested: object = {};
    for (let depth = 0; depth < 100_000; depth += 1) nested = { nested };
    expect(plainAnswer(nested)).toBeUndefined();
    expect(plainAnswer(undefined)).toBeUndefined();
    expect(isShallowText("[".repeat(100_000) + "]".repeat(100_000))).toBe(false);
    expect(isShallowText('{"Statement":[]}')).toBe(true);
    expect(isShallowText("no JSON")).toBe(true);
  });
});

describe("what is not AWS", () => {
  let body = "";
  const server = createServer((_, response) => respond(response, 200, "application/json", body));
  let url = "";
  beforeAll(async () => {
    vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIA111122223333WRLD");
    vi.stubEnv("AWS_SECRET_ACCESS_KEY", "secret");
    url = `http://127.0.0.1:${await listenLocally(server)}`;
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await closeServer(server);
  });

  test.each(["{}", "null", "[]", '"text"', "", "<html>Sign in</html>", '{"a":', "<R><R2/></R>"])(
    "and answers %j tells nothing of any resource",
    async (answer) => {
      body = answer;
      const clients = createClients({ region: stack.region, endpointUrl: url, attempts: 1 });
      const scope = { stack, account: stack.account, region: stack.region };
      const typed = module.resources.filter(({ type }) => isTypedType(type));
      const read = await Promise.all(typed.map((each) => readTyped(each, clients, scope)));
      expect(read).toEqual(typed.map(() => ({ reason: expect.any(String) })));
      closeClients(clients);
    },
  );
});
