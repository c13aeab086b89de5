import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { closeServer, listenLocally, readBody } from "../http-server.ts";
import { type JsonObject, parseJsonObject } from "../json.ts";
import type { AnswerMode } from "./answer-mode.ts";
import { type Answer, AwsError, errorAnswer, jsonAnswer } from "./aws-error.ts";
import { accessKeyOf, accountOfKey, type Call, describeCall, signatureOf } from "./call.ts";
import { callerIdentity } from "./caller-identity.ts";
import {
  CloudControl,
  type CloudControlOptions,
  type Operation,
  USUAL_OPTIONS,
} from "./cloud-control/cloud-control.ts";
import { Faults } from "./faults.ts";
import { readIotRequest } from "./iot/iot.ts";
import { type Moto, startMoto } from "./moto.ts";
import { spoil } from "./spoil.ts";
import { answerSqs } from "./sqs.ts";
import { World, type WorldSnapshot } from "./world.ts";

/** The account of access keys that this world did not give out. */
export const FAKE_ACCOUNT = "123456789012";

export interface WorldOptions extends Partial<CloudControlOptions> {
  /** Path of `moto_server`; without it there are only Device Defender, AWS IoT and who is calling. */
  readonly moto?: string | undefined;
  readonly mode?: AnswerMode;
  /** What is there already. */
  readonly snapshot?: WorldSnapshot;
}

/** An AWS to apply to and to read from, at work. */
export interface RunningWorld {
  readonly world: World;
  readonly faults: Faults;
  /** For `AWS_ENDPOINT_URL`: every service, account and region answers there. */
  readonly url: string;
  /** What makes a program of AWS call this world as an account; the region is the program's own affair. */
  readonly environment: (account: string) => Readonly<Record<string, string>>;
  /** Every call, in the order in which they came. */
  readonly calls: readonly Call[];
  /** Every change that was asked of Cloud Control. */
  readonly operations: readonly Operation[];
  readonly cloudControl: CloudControl;
  readonly stop: () => Promise<void>;
}

/**
 * Starts an AWS: Cloud Control, AWS IoT and SQS of our own, which know what stands in the world, and moto for the rest.
 * Signatures are read for account, region and service, and never checked.
 */
export async function startWorld(options: WorldOptions = {}): Promise<RunningWorld> {
  const moto = options.moto === undefined ? undefined : await startMoto(options.moto);
  const world = new World();
  if (options.snapshot !== undefined) world.restore(options.snapshot);
  if (options.mode !== undefined) world.mode = options.mode;
  const cloudControl = new CloudControl(world, { ...USUAL_OPTIONS, ...cloudControlOptions(options) });
  const parts: Parts = { world, cloudControl, moto, faults: new Faults(), calls: [] };
  const server = createServer((message, response) => {
    answer(message, response, parts).catch(() => response.destroy());
  });
  const url = `http://127.0.0.1:${await listenLocally(server)}`;
  return {
    world,
    faults: parts.faults,
    url,
    environment: (account) => ({
      AWS_ENDPOINT_URL: url,
      AWS_ACCESS_KEY_ID: accessKeyOf(account),
      AWS_SECRET_ACCESS_KEY: "secret",
    }),
    calls: parts.calls,
    operations: cloudControl.operations,
    cloudControl,
    stop: async () => {
      await closeServer(server);
      await moto?.stop();
    },
  };
}

interface Parts {
  readonly world: World;
  readonly cloudControl: CloudControl;
  readonly moto: Moto | undefined;
  readonly faults: Faults;
  readonly calls: Call[];
}

/** Only what is said: `undefined` must not take the place of a usual option. */
function cloudControlOptions(options: WorldOptions): Partial<CloudControlOptions> {
  const { pollsInProgress, alreadyExistsWithIdentifier, pageSize } = options;
  return {
    ...(pollsInProgress === undefined ? {} : { pollsInProgress }),
    ...(alreadyExistsWithIdentifier === undefined ? {} : { alreadyExistsWithIdentifier }),
    ...(pageSize === undefined ? {} : { pageSize }),
  };
}

async function answer(message: IncomingMessage, response: ServerResponse, parts: Parts): Promise<void> {
  const { call, truth } = understand(message, await readBody(message), parts);
  parts.calls.push(call);
  const effect = parts.faults.next(call);
  await spoil(effect, call, response, async () => {
    try {
      return await truth(effect);
    } catch (error) {
      if (error instanceof AwsError) return errorAnswer(error, call.protocol, call.service);
      const bug = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return errorAnswer(new AwsError("InternalFailure", bug, 500), call.protocol, call.service);
    }
  });
}

interface Understood {
  readonly call: Call;
  /** @param effect what befalls the call */
  readonly truth: (effect: ReturnType<Faults["next"]>) => Promise<Answer>;
}

/** Who answers a request, and what it asks for. */
function understand(message: IncomingMessage, body: string, parts: Parts): Understood {
  const { world, cloudControl, moto } = parts;
  const signature = signatureOf(message);
  const place = {
    account: accountOfKey(signature?.accessKey ?? "") ?? FAKE_ACCOUNT,
    region: signature?.region ?? "us-east-1",
  };
  const service = signature?.service ?? "";
  const iot = service === "iot" ? readIotRequest(place, message, body) : undefined;
  if (iot !== undefined) {
    const { call } = iot;
    return {
      call,
      truth: async () => {
        const answered = iot.answer(world, cloudControl.options.pageSize);
        return answered === undefined
          ? { status: 200, headers: {}, body: "" }
          : jsonAnswer(answered, call.protocol);
      },
    };
  }
  const call = describeCall(place, service, message, body);
  return {
    call,
    truth: async (effect) => {
      if (signature === undefined) {
        throw new AwsError("MissingAuthenticationTokenException", "Missing Authentication Token", 403);
      }
      if (service === "cloudcontrolapi") {
        const region = world.region(place.account, place.region);
        const answered = cloudControl.answer(call.operation, inputIn(body), region, effect);
        return jsonAnswer(answered, call.protocol);
      }
      if (service === "sqs" && call.protocol === "json") {
        const region = world.region(place.account, place.region);
        const url = `http://${message.headers.host}/${place.account}`;
        return jsonAnswer(answerSqs(call.operation, inputIn(body), region, url) ?? {}, call.protocol);
      }
      if (moto !== undefined) return moto.answer(message, body, place.account);
      if (call.operation === "GetCallerIdentity") return callerIdentity(place.account);
      throw new AwsError("UnknownOperationException", `nobody answers ${service}:${call.operation}`, 501);
    },
  };
}

function inputIn(body: string): JsonObject {
  try {
    return parseJsonObject(body);
  } catch {
    throw new AwsError("SerializationException", "The request is no JSON object");
  }
}
