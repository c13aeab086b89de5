import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as cloudcontrol from "@aws-sdk/client-cloudcontrol";
import * as cloudwatch from "@aws-sdk/client-cloudwatch";
import * as iam from "@aws-sdk/client-iam";
import * as iot from "@aws-sdk/client-iot";
import * as lambda from "@aws-sdk/client-lambda";
import * as sns from "@aws-sdk/client-sns";
import * as sqs from "@aws-sdk/client-sqs";
import * as sts from "@aws-sdk/client-sts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask } from "../../compiler/live/ask.ts";
import { createClients } from "../../compiler/live/clients.ts";
import { READ_NAMES } from "../../compiler/live/read-names.ts";
import { READS } from "../../compiler/live/reads.ts";
import { asAccount } from "../support/live.ts";
import { type RunningWorld, startWorld } from "../support/world/start-world.ts";

const SDK: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  cloudcontrol,
  cloudwatch,
  iam,
  iot,
  lambda,
  sns,
  sqs,
  sts,
};

let world: RunningWorld | undefined;
beforeAll(async () => {
  world = await startWorld();
  asAccount(world, "111122223333");
});
afterAll(() => world?.stop());

/** Every command of a service that the SDK knows, by its name. */
function commandsOf(service: string): readonly (readonly [name: string, make: () => object])[] {
  return Object.entries(SDK[service] ?? {}).flatMap(([name, Command]) =>
    /^[A-Z]\w*Command$/.test(name) && typeof Command === "function"
      ? [[name, (): object => Reflect.construct(Command, [{}])] as const]
      : [],
  );
}

describe("a client", () => {
  const services = Object.keys(SDK);
  test.each(services)(
    "of %s refuses every command but our reads, before anything is sent",
    async (service) => {
      const clients = createClients({ region: "us-east-1", endpointUrl: world?.url ?? "", attempts: 1 });
      const client: object = Reflect.get(clients, service);
      const send: (command: object) => Promise<unknown> = Reflect.get(client, "send").bind(client);
      const reads: readonly string[] = READ_NAMES;
      const others = commandsOf(service).filter(
        ([name]) => !reads.includes(`${service}:${name.replace(/Command$/, "")}`),
      );
      expect(others.length).toBeGreaterThan(5);
      const before = world?.calls.length;
      for (const [name, make] of others) {
        const call = `${service}:${name.replace(/Command$/, "")}`;
        await expect(send(make())).rejects.toThrow(`${call} is not among the calls that only read`);
      }
      expect(world?.calls.length).toBe(before);
    },
  );

  test("is asked by names, so that another call does not compile", async () => {
    const clients = createClients({ region: "us-east-1", endpointUrl: world?.url ?? "", attempts: 1 });
    // @ts-expect-error a call that writes has no name here
    await expect(ask(clients, "iot:DeleteSecurityProfile", { securityProfileName: "a" })).rejects.toThrow();
    // @ts-expect-error an input of another call
    await expect(ask(clients, "iot:DescribeSecurityProfile", { topicArn: "a" })).rejects.toThrow();
  });
});

test("every read is a call of that name, and by its name changes nothing", async () => {
  expect(Object.keys(READS).sort()).toEqual([...READ_NAMES]);
  for (const name of READ_NAMES) {
    expect(name).toMatch(/^[a-z]+:(?:Get|List|Describe)[A-Z]\w*$/);
    const [service = "", call = ""] = name.split(":");
    expect(commandsOf(service).map(([command]) => command)).toContain(`${call}Command`);
  }
});

test("nothing in the program imports another command, and one room alone imports the SDK", () => {
  const root = join(import.meta.dirname, "../../compiler");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const imports = files.flatMap((file) =>
    [...readFileSync(join(root, file), "utf8").matchAll(IMPORT)].map(([, what = "", from = ""]) => ({
      file,
      from,
      what,
    })),
  );
  // All of a package at once could smuggle a command in.
  expect(imports.filter(({ what }) => !what.startsWith("{"))).toEqual([]);
  const commands = imports.flatMap(({ file, from, what }) =>
    what
      .replace(/[{}]/g, "")
      .split(",")
      .map((each) => each.trim().split(" as ")[0] ?? "")
      .filter((each) => each.endsWith("Command") && !each.startsWith("type "))
      .map((each) => ({
        file,
        call: `${from.replace("@aws-sdk/client-", "")}:${each.replace(/Command$/, "")}`,
      })),
  );
  expect(commands.filter(({ file }) => file !== join("live", "reads.ts"))).toEqual([]);
  expect(commands.map(({ call }) => call).sort()).toEqual([...READ_NAMES]);
});

/** What is imported, and from where: of the SDK alone. */
const IMPORT = /import (?:type )?([^;"']*?) from "(@(?:aws-sdk|smithy)\/[^"]+)";/g;
