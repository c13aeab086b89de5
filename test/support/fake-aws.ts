import { type ChildProcess, spawn } from "node:child_process";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { FakeCloudControl } from "./fake-cloud-control.ts";
import { FakeIotTags } from "./fake-iot-tags.ts";
import { closeServer, listenLocally, readBody, respond } from "./http-server.ts";
import { parseJsonObject } from "./json.ts";

/** The account that moto answers as. */
export const FAKE_ACCOUNT = "123456789012";

/** moto is Python, and reads all of botocore before it listens. */
const START_TIMEOUT_MS = 60_000;

export interface FakeAws {
  /** For `AWS_ENDPOINT_URL`. */
  readonly url: string;
  readonly cloudControl: FakeCloudControl;
  readonly close: () => Promise<void>;
}

/**
 * An AWS to apply to: moto for what moto has, Cloud Control of our own in front of it, and the tags of AWS IoT, which
 * moto 5 answers with an error (it knows none).
 * @param program path of `moto_server`
 */
export async function startFakeAws(program: string): Promise<FakeAws> {
  const moto = await startMoto(program);
  const cloudControl = new FakeCloudControl();
  const tags = new FakeIotTags();
  const server = createServer((incoming, response) => {
    answer(incoming, response, { motoPort: moto.port, cloudControl, tags }).catch(() => response.destroy());
  });
  const port = await listenLocally(server);
  return {
    url: `http://127.0.0.1:${port}`,
    cloudControl,
    close: async () => {
      await closeServer(server);
      await moto.stop();
    },
  };
}

interface Backends {
  readonly motoPort: number;
  readonly cloudControl: FakeCloudControl;
  readonly tags: FakeIotTags;
}

async function answer(
  incoming: IncomingMessage,
  response: ServerResponse,
  { motoPort, cloudControl, tags }: Backends,
): Promise<void> {
  const body = await readBody(incoming);
  const target = String(incoming.headers["x-amz-target"] ?? "");
  if (target.startsWith("CloudApiService.")) {
    const { status, body: answered } = cloudControl.answer(target.slice(16), parseJsonObject(body));
    return respond(response, status, "application/x-amz-json-1.0", JSON.stringify(answered));
  }
  if (/\/iot\/aws4_request/.test(incoming.headers.authorization ?? "")) {
    const answered = tags.answer(incoming.method ?? "GET", incoming.url ?? "/", body);
    if (answered !== undefined) return respond(response, 200, "application/json", JSON.stringify(answered));
  }
  await forward(incoming, body, response, motoPort);
}

function forward(
  incoming: IncomingMessage,
  body: string,
  response: ServerResponse,
  port: number,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const { method = "GET", url = "/", headers } = incoming;
    const outgoing = request({ host: "127.0.0.1", port, method, path: url, headers }, (answered) => {
      readBody(answered).then((text) => {
        const type = answered.headers["content-type"] ?? "text/xml";
        respond(response, answered.statusCode ?? 502, type, text);
        resolve();
      }, reject);
    });
    outgoing.once("error", reject);
    outgoing.end(body);
  });
}

interface Moto {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

async function startMoto(program: string): Promise<Moto> {
  const probe = createServer();
  const port = await listenLocally(probe);
  await closeServer(probe);
  // Without this one, moto has no managed policies.
  const env = { ...process.env, MOTO_IAM_LOAD_MANAGED_POLICIES: "true" };
  const child = spawn(program, ["-H", "127.0.0.1", "-p", String(port)], { stdio: "ignore", env });
  const stop = () => end(child);
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await answers(port))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`${program} did not start`);
    }
    await wait(100);
  }
  return { port, stop };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = request({ host: "127.0.0.1", port, path: "/moto-api/data.json" }, (response) => {
      response.resume();
      resolve(true);
    });
    probe.once("error", () => resolve(false));
    probe.end();
  });
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });
}
