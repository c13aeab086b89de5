import { expect } from "vitest";
import { at, type JsonObject, listOf, parseJsonObject, textOf } from "../../support/json.ts";
import { ofType, onlyOne, type PlannedStack } from "../../support/planned-stack.ts";
import { comparable } from "../comparable.ts";
import { type Declared, readsAlertsIn } from "../declared-policies.ts";
import { alertTopicArn, arn } from "./arns.ts";

/** Topics are created under their name, talk only TLS, and let CloudWatch publish where an alarm uses them. */
export function expectTopics(declared: Declared, planned: PlannedStack): void {
  const created = declared.section("alertTopics").filter(([, topic]) => topic["topicArn"] === undefined);
  const topics = ofType(planned, "aws_sns_topic");
  const actual = topics.map(({ values }) => [
    values["name"],
    values["display_name"] ?? null,
    values["kms_master_key_id"] ?? null,
  ]);
  const expected = created.map(([name, topic]) => [
    topic["topic"] ?? name,
    topic["displayName"] ?? null,
    topic["kmsKey"] ?? null,
  ]);
  expect(comparable(actual)).toEqual(comparable(expected));
  for (const [name] of created) {
    const topicArn = alertTopicArn(declared, name);
    const policies = ofType(planned, "aws_sns_topic_policy");
    const policy = onlyOne(policies, `policy of ${name}`, ({ values }) => values["arn"] === topicArn);
    const statements = listOf(parseJsonObject(policy.values["policy"])["Statement"]);
    expect(statements, name).toContainEqual(
      expect.objectContaining({ Effect: "Deny", Condition: { Bool: { "aws:SecureTransport": "false" } } }),
    );
    for (const statement of statements) expect(at(statement, "Resource"), name).toBe(topicArn);
  }
}

/** Every subscriber is subscribed; queues of other regions by their ARN in the hub. */
export function expectSubscriptions(declared: Declared, planned: PlannedStack): void {
  const expected = declared.section("alertTopics").flatMap(([name, topic]) =>
    listOf(topic["subscribers"]).map((subscriber) => {
      const [protocol, endpoint] = expectedEndpoint(declared, subscriber);
      return { topic_arn: alertTopicArn(declared, name), protocol, endpoint };
    }),
  );
  const actual = ofType(planned, "aws_sns_topic_subscription").map(({ values }) => ({
    topic_arn: values["topic_arn"],
    protocol: values["protocol"],
    endpoint: values["endpoint"],
  }));
  expect(comparable(actual)).toEqual(comparable(expected));
}

/** Queues stand where alerts are read, let only our topics send, and lose nothing that nobody could handle. */
export function expectQueues(declared: Declared, planned: PlannedStack): void {
  const queues = ofType(planned, "aws_sqs_queue");
  const names = queues.map(({ values }) => textOf(values["name"]));
  const expected = readsAlertsIn(declared) ? queueNames(declared) : [];
  expect(names.filter((name) => !name.endsWith("-dead-letters")).sort()).toEqual(expected);
  for (const name of expected) {
    const queue = onlyOne(queues, `queue ${name}`, ({ values }) => values["name"] === name);
    const redrive = parseJsonObject(queue.values["redrive_policy"]);
    expect(redrive["deadLetterTargetArn"], name).toBe(arn(declared, "sqs", `${name}-dead-letters`));
    expect(redrive["maxReceiveCount"], name).toBeGreaterThan(0);
    expect(names, name).toContain(`${name}-dead-letters`);
  }
  expect(sendersOf(planned)).toEqual(
    expect.arrayContaining(expected.map((name) => expectedSenders(declared, name))),
  );
}

/**
 * A function's policy is written where the function is, for exactly the topics that name it: those of every region
 * of the deployment.
 */
export function expectLambdaPermissions(declared: Declared, planned: PlannedStack): void {
  const here = `arn:aws:lambda:${declared.region}:${declared.account}:`;
  const expected = declared.section("alertTopics").flatMap(([name, topic]) =>
    listOf(topic["subscribers"])
      .map((subscriber) => at(subscriber, "lambda"))
      .filter((lambda) => typeof lambda === "string")
      .filter((lambda) => lambda.startsWith(here))
      .flatMap((lambda) => declared.regions.map((region) => [lambda, alertTopicArn(declared, name, region)])),
  );
  const actual = ofType(planned, "aws_lambda_permission").map(({ values }) => [
    values["function_name"],
    values["source_arn"],
  ]);
  expect(comparable(actual)).toEqual(comparable(expected));
  for (const { values, address } of ofType(planned, "aws_lambda_permission")) {
    expect(values, address).toMatchObject({
      principal: "sns.amazonaws.com",
      action: "lambda:InvokeFunction",
    });
  }
}

function expectedEndpoint(declared: Declared, subscriber: unknown): readonly [string, unknown] {
  const queue = at(subscriber, "queue");
  if (typeof queue === "string") return ["sqs", arn(declared, "sqs", queue, declared.hub ?? declared.region)];
  for (const protocol of ["email", "https", "lambda"]) {
    const endpoint = at(subscriber, protocol);
    if (endpoint !== undefined) return [protocol, endpoint];
  }
  throw new Error(`no endpoint in ${JSON.stringify(subscriber)}`);
}

function subscribedQueues(topic: JsonObject): readonly string[] {
  return listOf(topic["subscribers"]).flatMap((subscriber) => {
    const queue = at(subscriber, "queue");
    return typeof queue === "string" ? [queue] : [];
  });
}

function queueNames(declared: Declared): readonly string[] {
  const names = declared.section("alertTopics").flatMap(([, topic]) => subscribedQueues(topic));
  return [...new Set(names)].sort();
}

/** Queue ARN with the topics that may send to it: with a hub, those of every region. */
function expectedSenders(declared: Declared, queue: string): unknown {
  const regions = declared.hub === undefined ? [declared.region] : declared.regions;
  const topics = declared
    .section("alertTopics")
    .filter(([, topic]) => subscribedQueues(topic).includes(queue));
  const senders = regions.flatMap((region) => topics.map(([name]) => alertTopicArn(declared, name, region)));
  return [arn(declared, "sqs", queue), [...new Set(senders)].sort()];
}

function sendersOf(planned: PlannedStack): readonly unknown[] {
  return ofType(planned, "aws_sqs_queue_policy").flatMap(({ values }) =>
    listOf(parseJsonObject(values["policy"])["Statement"])
      .filter((statement) => at(statement, "Principal", "Service") === "sns.amazonaws.com")
      .map((statement) => {
        expect(at(statement, "Action")).toBe("sqs:SendMessage");
        const senders = at(statement, "Condition", "ArnEquals", "aws:SourceArn");
        return [at(statement, "Resource"), (Array.isArray(senders) ? senders : [senders]).map(textOf).sort()];
      }),
  );
}
