import type { ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { type Answer, AwsError, errorAnswer, jsonAnswer } from "./aws-error.ts";
import type { Call } from "./call.ts";
import type { Effect } from "./faults.ts";

/** Answers in the way that a fault wants it. @param truth makes the answer that there would be without it */
export async function spoil(
  effect: Effect | undefined,
  call: Call,
  response: ServerResponse,
  truth: () => Promise<Answer>,
): Promise<void> {
  switch (effect?.kind) {
    case "throttle":
      return send(response, throttled(call, effect.retryAfterSeconds));
    case "access-denied": {
      const message = `User is not authorized to perform: ${call.service}:${call.operation}`;
      return send(response, refusal(call, new AwsError("AccessDeniedException", message, 403)));
    }
    case "error":
      return send(
        response,
        refusal(call, new AwsError(effect.code, effect.message ?? effect.code, effect.status)),
      );
    case "slow":
      await wait(effect.milliseconds);
      return send(response, await truth());
    case "reset":
      response.destroy();
      return;
    case "truncated":
      return truncate(response, await truth());
    case "malformed":
      return send(response, { ...jsonAnswer({}, call.protocol), body: '{"TypeName": "AWS::' });
    case "wrong-content-type":
      return send(response, {
        status: 200,
        headers: { "content-type": "text/html" },
        body: "<html><body>Welcome to the hotel network</body></html>",
      });
    default:
      return send(response, await truth());
  }
}

/** In one write of head and body: the provider's HTTP client was seen to lose connections between two. */
function send(response: ServerResponse, { status, headers, body }: Answer): void {
  if (response.destroyed) return;
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
  response.end(body);
}

function refusal(call: Call, error: AwsError): Answer {
  return errorAnswer(error, call.protocol, call.service);
}

function throttled(call: Call, seconds = 1): Answer {
  const answer = refusal(call, new AwsError("ThrottlingException", "Rate exceeded"));
  return { ...answer, headers: { ...answer.headers, "retry-after": String(seconds) } };
}

/** Promises the whole body and gives half of it. */
function truncate(response: ServerResponse, { status, headers, body }: Answer): void {
  const half = body.slice(0, Math.floor(body.length / 2));
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
  response.write(half, () => response.destroy());
}
