import { type ChildProcess, spawn } from "node:child_process";
import { createServer, type IncomingMessage, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { closeServer, listenLocally, readBody } from "../http-server.ts";
import type { Answer } from "./aws-error.ts";

/** moto is Python, and reads all of botocore before it listens. */
const START_TIMEOUT_MS = 60_000;

/** A server of moto, which answers for what this world does not have itself. */
export interface Moto {
  /** @param account in whose name moto answers */
  readonly answer: (message: IncomingMessage, body: string, account: string) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

/** @param program path of `moto_server` */
export async function startMoto(program: string): Promise<Moto> {
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
  return { answer: (message, body, account) => forward(message, body, account, port), stop };
}

function forward(message: IncomingMessage, body: string, account: string, port: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method = "GET", url = "/" } = message;
    const headers = { ...message.headers, "x-moto-account-id": account };
    const outgoing = request({ host: "127.0.0.1", port, method, path: url, headers }, (answered) => {
      readBody(answered).then((text) => {
        const type = answered.headers["content-type"] ?? "text/xml";
        resolve({ status: answered.statusCode ?? 502, headers: { "content-type": type }, body: text });
      }, reject);
    });
    outgoing.once("error", reject);
    outgoing.end(body);
  });
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
