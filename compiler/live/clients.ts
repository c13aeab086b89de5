import { CloudControlClient } from "@aws-sdk/client-cloudcontrol";
import { CloudWatchClient } from "@aws-sdk/client-cloudwatch";
import { IAMClient } from "@aws-sdk/client-iam";
import { IoTClient } from "@aws-sdk/client-iot";
import { LambdaClient } from "@aws-sdk/client-lambda";
import { SNSClient } from "@aws-sdk/client-sns";
import { SQSClient } from "@aws-sdk/client-sqs";
import { STSClient } from "@aws-sdk/client-sts";
import { VERSION } from "../util/version.ts";
import { GivingUp } from "./give-up.ts";
import { LateAnswers } from "./late-answer.ts";
import { isRead, type Service } from "./read-names.ts";

/** One client for each service that is asked; each refuses whatever does not only read. */
export interface Clients {
  readonly cloudcontrol: CloudControlClient;
  readonly cloudwatch: CloudWatchClient;
  readonly iam: IAMClient;
  readonly iot: IoTClient;
  readonly lambda: LambdaClient;
  readonly sns: SNSClient;
  readonly sqs: SQSClient;
  readonly sts: STSClient;
}

/** Where the clients ask, and as whom. */
export interface ClientOptions {
  readonly region: string;
  /** For every service, in place of AWS's own. */
  readonly endpointUrl?: string;
  /** A profile of the AWS configuration files; else the SDK's usual chain of credentials. */
  readonly profile?: string;
  /** How often a call is tried before it counts as failed; 8 where nothing is said. */
  readonly attempts?: number;
  /** How many seconds an answer is waited for; 20 where nothing is said. */
  readonly timeout?: number;
}

/** How many seconds an answer is waited for. */
const TIMEOUT = 20;

/** How often a call is tried, with growing random pauses in between. */
const ATTEMPTS = 8;

/** Clients that can only read. Nothing is sent before the first call. */
export function createClients(options: ClientOptions): Clients {
  const config = configOf(options);
  const givingUp = new GivingUp();
  const guarded = <Client extends Guarded>(service: Service, client: Client): Client => {
    giveUpEarly(service, client, givingUp);
    waitNoLonger(service, client, givingUp);
    refuseAllButReads(service, client);
    return client;
  };
  return {
    cloudcontrol: guarded("cloudcontrol", new CloudControlClient(config)),
    cloudwatch: guarded("cloudwatch", new CloudWatchClient(config)),
    iam: guarded("iam", new IAMClient(config)),
    iot: guarded("iot", new IoTClient(config)),
    lambda: guarded("lambda", new LambdaClient(config)),
    sns: guarded("sns", new SNSClient(config)),
    sqs: guarded("sqs", new SQSClient(config)),
    sts: guarded("sts", new STSClient(config)),
  };
}

/** Closes the connections of all of them. */
export function closeClients(clients: Clients): void {
  for (const client of Object.values<{ readonly destroy: () => void }>({ ...clients })) client.destroy();
}

function configOf({ region, endpointUrl, profile, attempts = ATTEMPTS, timeout = TIMEOUT }: ClientOptions) {
  return {
    region,
    ...(endpointUrl === undefined ? {} : { endpoint: endpointUrl }),
    ...(profile === undefined ? {} : { profile }),
    // Slows down by itself when AWS says that it is too much; pauses are random, so that two runs do not meet again.
    retryMode: "adaptive",
    maxAttempts: attempts,
    // Without the last one, the SDK only warns.
    requestHandler: {
      connectionTimeout: Math.min(5, timeout) * 1000,
      requestTimeout: timeout * 1000,
      throwOnRequestTimeout: true,
    },
    // What it has to say of its own credentials would stand among the output of ours.
    logger: SILENT,
    customUserAgent: [["palisade", VERSION]] as [string, string][],
  };
}

const say = (): void => undefined;
const SILENT = { trace: say, debug: say, info: say, warn: say, error: say };

/** The part of a client of the SDK that lets a call be looked at before anything is made of it. */
interface Guarded {
  readonly middlewareStack: {
    readonly add: {
      (
        guard: Guard,
        options: { readonly name: string; readonly step: "initialize"; readonly priority: "high" },
      ): void;
      (
        guard: Guard,
        options: { readonly name: string; readonly step: "finalizeRequest"; readonly priority: "low" },
      ): void;
    };
  };
}

type Guard = <Arguments, Answer>(
  next: (call: Arguments) => Promise<Answer>,
  context: { readonly commandName?: string },
) => (call: Arguments) => Promise<Answer>;

/**
 * Refuses every call that is not on our list, before it is even written, let alone signed or sent.
 * @throws from `send` of the client: a bug of ours
 */
function refuseAllButReads(service: Service, { middlewareStack }: Guarded): void {
  middlewareStack.add(
    (next, { commandName = "a call without a name" }) =>
      async (call) => {
        const name = `${service}:${commandName.replace(/Command$/, "")}`;
        if (!isRead(name)) throw new Error(`${name} is not among the calls that only read`);
        return next(call);
      },
    { name: "refuseAllButReads", step: "initialize", priority: "high" },
  );
}

function giveUpEarly(service: Service, { middlewareStack }: Guarded, givingUp: GivingUp): void {
  middlewareStack.add((next) => (call) => givingUp.try(service, () => next(call)), {
    name: "giveUpEarly",
    step: "initialize",
    priority: "high",
  });
}

/** Behind what tries again, so that it sees each try. */
function waitNoLonger(service: Service, { middlewareStack }: Guarded, givingUp: GivingUp): void {
  const late = new LateAnswers();
  const attempt: Guard = (next, context) => (call) =>
    givingUp.attempt(service, () => late.try(context, () => next(call)));
  middlewareStack.add(attempt, {
    name: "waitNoLonger",
    step: "finalizeRequest",
    priority: "low",
  });
}
