import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CreateRoleCommand } from "@aws-sdk/client-iam";
import { CreateAliasCommand, CreateFunctionCommand } from "@aws-sdk/client-lambda";
import { SubscribeCommand } from "@aws-sdk/client-sns";
import { CreateQueueCommand, SetQueueAttributesCommand } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { driftOf } from "../../compiler/drift/drift.ts";
import type { ObservedStack, ObservedTyped } from "../../compiler/drift/observed.ts";
import { isSameJson, isSameValue } from "../../compiler/drift/typed/is-same.ts";
import { formatAddress } from "../../compiler/emit/terraform/model.ts";
import { terraformModule } from "../../compiler/emit/terraform/module.ts";
import { defaultTags } from "../../compiler/emit/terraform/stack-tags.ts";
import { printTerraformJson } from "../../compiler/emit/terraform-json/emit-terraform-json.ts";
import { policyJson } from "../../compiler/ir/policy-json.ts";
import { createClients } from "../../compiler/live/clients.ts";
import { readTyped } from "../../compiler/live/typed/read-typed.ts";
import { isTypedType, TYPED_TYPES } from "../../compiler/live/typed/types.ts";
import { isJsonObject } from "../../compiler/util/narrow-json.ts";
import type { Json } from "../../compiler/util/stable-json.ts";
import { stacksOf } from "../support/drift-project.ts";
import { findExecutable } from "../support/executable.ts";
import { findTerraform } from "../support/terraform.ts";
import { prepareModule, type TerraformModule } from "../support/terraform-module.ts";
import { FAKE_ACCOUNT, type RunningWorld, startWorld } from "../support/world/start-world.ts";
import { type Writers, writersAt } from "./live-typed/clients.ts";
import { HANDS } from "./live-typed/hands.ts";
import { FUNCTION, PROJECT, REGION } from "./live-typed/project.ts";
import { stateOf } from "./live-typed/state.ts";

/**
 * Resources with a type of their own, made by real Terraform, read from the account without it: attribute by attribute as
 * the provider wrote them into its state, and each change by hand where it was made.
 */
const search = findTerraform();
const motoServer = findExecutable("moto_server");
if ("missing" in search || motoServer === undefined) {
  console.warn("SKIPPED: nothing is read from an account: Terraform, its provider or moto_server is missing");
}

const [stack] = await stacksOf(PROJECT);
if (stack === undefined) throw new Error("there is no stack");
const module = terraformModule(stack);
const typed = module.resources.filter(({ type }) => isTypedType(type));

/** The provider waits 25 s for each change of a queue, so that one is made by Terraform and the other by hand. */
const BY_HAND = [
  "queue_alerts-queue",
  "policy_of_queue_alerts-queue",
  "subscription_queued-sqs-alerts-queue",
];

describe.skipIf("missing" in search || motoServer === undefined)("typed resources in an account", () => {
  let aws: RunningWorld | undefined;
  let terraform: TerraformModule | undefined;
  let folder = "";

  const world = (): RunningWorld => {
    if (aws === undefined) throw new Error("there is no world");
    return aws;
  };

  beforeAll(async () => {
    if ("missing" in search || motoServer === undefined) return;
    folder = await mkdtemp(join(tmpdir(), "palisade-live-"));
    await writeFile(join(folder, "cdk.tf.json"), printTerraformJson(module));
    aws = await startWorld({ moto: motoServer });
    const environment = aws.environment(FAKE_ACCOUNT);
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    const prepared = await prepareModule(folder, search.found, environment);
    terraform = prepared;
    const writers = writersAt(aws.url);
    await makeFunction(writers);
    const targets = module.resources
      .filter(({ id }) => !BY_HAND.includes(id))
      .map((each) => `-target=${formatAddress(each)}`);
    const applied = await prepared.apply(aws.url, ...targets);
    if (!applied.succeeded) throw new Error(JSON.stringify(applied.messages, undefined, 2));
    await makeQueue(writers);
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await Promise.all([aws?.stop(), terraform?.remove(), rm(folder, { recursive: true, force: true })]);
  });

  /** Every typed resource as it is read; nothing else of the account. */
  const observe = async (): Promise<ObservedStack> => {
    const clients = createClients({ region: REGION, endpointUrl: world().url, attempts: 1 });
    const scope = { stack, account: FAKE_ACCOUNT, region: REGION };
    const read = await Promise.all(typed.map((each) => readTyped(each, clients, scope)));
    const observed = read.map((each) => {
      if ("reason" in each) throw new Error(each.reason);
      return each.observed;
    });
    const others = module.resources.filter(({ type }) => !isTypedType(type)).map(formatAddress);
    return {
      source: "live",
      resources: new Map(observed.map((each) => [each.address, each])),
      unchecked: others.map((address) => ({ address, reason: NOT_ASKED })),
    };
  };

  const look = async () => {
    const { findings, unchecked } = driftOf(stack, module, await observe());
    return {
      findings: findings.map(({ kind, address, property = "" }) =>
        `${kind} ${address} ${property}`.trimEnd(),
      ),
      unchecked: unchecked.filter(({ reason }) => reason !== NOT_ASKED),
    };
  };

  test("are of every type that there is", () => {
    expect([...new Set(typed.map(({ type }) => type))].sort()).toEqual(TYPED_TYPES);
  });

  test("are in sync right after they were made", async () => {
    expect(await look()).toEqual({ findings: [], unchecked: [] });
  });

  test("have the attributes that the provider wrote into its state", async () => {
    if (terraform === undefined) throw new Error("there is no Terraform");
    const state = await stateOf(terraform);
    const { resources } = await observe();
    const compared = typed.filter(({ id }) => !BY_HAND.includes(id));
    const differences = compared.flatMap((each) => {
      const live = (resources.get(formatAddress(each)) as ObservedTyped | undefined)?.live ?? {};
      const written = state.get(formatAddress(each)) ?? {};
      const told = Object.entries(live).filter(([name]) => !ATTACHED.has(name));
      return told.flatMap(([name, value]) =>
        isSame(written[name], value)
          ? []
          : [{ type: each.type, name, live: value, state: written[name] ?? null }],
      );
    });
    expect(compared.length).toBeGreaterThan(25);
    expect(differences).toEqual([]);
  });

  describe("when somebody changes them", () => {
    const known = new Set<string>();

    test.each(HANDS)("$what", async ({ doIt, found }) => {
      await doIt(writersAt(world().url));
      const { findings, unchecked } = await look();
      expect(findings.filter((each) => !known.has(each)).toSorted()).toEqual(found.toSorted());
      expect(unchecked).toEqual([]);
      for (const each of found) known.add(each);
      // What was changed before is found all the same.
      expect(findings.toSorted()).toEqual([...known].toSorted());
    });

    test("each type is changed at least once", () => {
      const changed = HANDS.flatMap(({ found }) => found.map((each) => each.split(/[ .]/)[1]));
      expect([...new Set(changed)].toSorted()).toEqual(TYPED_TYPES);
    });
  });
});

/** The function that is told of alerts, which no policy declares. */
async function makeFunction({ lambda, iam }: Writers): Promise<void> {
  const AssumeRolePolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement: [] });
  const { Role } = await iam.send(new CreateRoleCommand({ RoleName: FUNCTION, AssumeRolePolicyDocument }));
  const Code = { ZipFile: new Uint8Array(EMPTY_ZIP) };
  const more = { Runtime: "nodejs20.x", Handler: "index.handler", Publish: true } as const;
  await lambda.send(new CreateFunctionCommand({ FunctionName: FUNCTION, Role: Role?.Arn, Code, ...more }));
  await lambda.send(new CreateAliasCommand({ FunctionName: FUNCTION, Name: "live", FunctionVersion: "1" }));
}

/** The end of central directory, alone. */
const EMPTY_ZIP = [0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)];

/** The queue of alerts and who sends to it, as the policies declare them. */
async function makeQueue({ sqs, sns }: Writers): Promise<void> {
  const queue = stack?.resources.find(({ name }) => name === "alerts-queue");
  if (queue?.kind !== "sqs-queue" || queue.deadLetters === undefined) throw new Error("there is no queue");
  const { queueArn: deadLetterTargetArn, maxReceiveCount } = queue.deadLetters;
  const tags = stack === undefined ? {} : Object.fromEntries(defaultTags(stack));
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: queue.name, tags }));
  const Attributes = {
    MessageRetentionPeriod: String(queue.messageRetentionSeconds),
    Policy: JSON.stringify(policyJson(queue.policy)),
    RedrivePolicy: JSON.stringify({ deadLetterTargetArn, maxReceiveCount }),
  };
  await sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes }));
  await sns.send(
    new SubscribeCommand({
      TopicArn: `arn:aws:sns:${REGION}:${FAKE_ACCOUNT}:queued`,
      Protocol: "sqs",
      Endpoint: queue.arn,
      Attributes: { RedrivePolicy: JSON.stringify({ deadLetterTargetArn }) },
    }),
  );
}

/** Written into the state before the policies were attached, or never: the provider does not ask for it. */
const ATTACHED: ReadonlySet<string> = new Set([
  "inline_policy",
  "managed_policy_arns",
  "policies",
  "targets",
]);

const NOT_ASKED = "it is not asked for here";

/** JSON text by what it says; nothing, an empty text and an empty list are the same in a state. */
function isSame(written: Json | undefined, live: Json): boolean {
  if (typeof live === "string" && /^[[{]/.test(live)) {
    const parsed: Json = JSON.parse(live);
    return isSameJson(parsed, written);
  }
  return isSameValue(withoutNothing(live), withoutNothing(written ?? null));
}

function withoutNothing(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (!isJsonObject(value)) return value;
  const set = Object.entries(value).filter(([, each]) => !isNothing(each));
  return Object.fromEntries(set.map(([name, each]) => [name, withoutNothing(each)]));
}

function isNothing(value: Json): boolean {
  return value === null || value === "" || value === 0 || (Array.isArray(value) && value.length === 0);
}
