import { CreateTopicCommand, SNSClient } from "@aws-sdk/client-sns";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { terraformModule } from "../../compiler/emit/terraform/module.ts";
import { observeLive } from "../../compiler/live/observe.ts";
import { topicsIn } from "../../compiler/live/referred-topics.ts";
import { driftProject, stacksOf } from "../support/drift-project.ts";
import { findExecutable } from "../support/executable.ts";
import { asAccount } from "../support/live.ts";
import * as type from "../support/world/resource.ts";
import { type RunningWorld, startWorld } from "../support/world/start-world.ts";

const ACCOUNT = "111122223333";
const topic = (name: string, region = "us-east-1", account = ACCOUNT): string =>
  `arn:aws:sns:${region}:${account}:${name}`;

test("topics are found wherever Device Defender's types say to which they send, and nothing else is", () => {
  expect(
    topicsIn({
      AlertTargets: { SNS: { AlertTargetArn: topic("a"), RoleArn: "arn:aws:iam::111122223333:role/b" } },
      AuditNotificationTargetConfigurations: { Sns: { TargetArn: topic("c") } },
      ActionParams: { PublishFindingToSnsParams: { TopicArn: topic("d") } },
      TargetArns: ["arn:aws:iot:us-east-1:111122223333:all/things"],
      Description: topic("e"),
      Tags: [{ Key: "TopicArn", Value: topic("f") }],
    }),
  ).toEqual([topic("a"), topic("c"), topic("d")]);
});

const motoServer = findExecutable("moto_server");
if (motoServer === undefined) console.warn("SKIPPED: no topics are looked for: moto_server is missing");

describe.skipIf(motoServer === undefined)("of the topics of an account", () => {
  let world: RunningWorld | undefined;
  beforeAll(async () => {
    world = await startWorld({ moto: motoServer });
  });
  afterEach(() => vi.unstubAllEnvs());
  afterAll(() => world?.stop());

  test("only those count to which something sends, which are there, and of this account and region", async () => {
    const [stack] = await stacksOf(driftProject());
    if (stack === undefined || world === undefined) throw new Error("there is nothing to read");
    asAccount(world, ACCOUNT);
    const sns = new SNSClient({ region: "us-east-1", endpoint: world.url });
    for (const Name of ["alerts", "legacy", "findings", "unrelated"])
      await sns.send(new CreateTopicCommand({ Name }));
    const region = world.world.region(ACCOUNT, "us-east-1");
    const sending = (name: string, AlertTargetArn: string): void =>
      region.add(type.SECURITY_PROFILE, {
        SecurityProfileName: name,
        AlertTargets: { SNS: { AlertTargetArn, RoleArn: "arn:aws:iam::111122223333:role/defender" } },
      });
    sending("Sensors", topic("alerts"));
    sending("Old", topic("legacy"));
    sending("Older", topic("legacy"));
    sending("Gone", topic("deleted"));
    sending("Elsewhere", topic("legacy", "eu-west-1"));
    sending("Others", topic("legacy", "us-east-1", "999900001111"));
    region.add(type.MITIGATION_ACTION, {
      ActionName: "Publish",
      RoleArn: "arn:aws:iam::111122223333:role/defender",
      ActionParams: { PublishFindingToSnsParams: { TopicArn: topic("findings") } },
    });
    const how = { endpointUrl: world.url, concurrency: 4, attempts: 2 };
    const { existing = [], unchecked } = await observeLive(stack, terraformModule(stack), how);
    const topics = existing.filter(({ kind }) => kind === "sns-topic").map(({ name }) => name);
    expect(topics).toEqual(["alerts", "findings", "legacy"]);
    expect(unchecked.filter(({ address }) => address === undefined)).toEqual([]);
  });
});
