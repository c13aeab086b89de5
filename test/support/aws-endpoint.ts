import { createServer, type IncomingMessage } from "node:http";
import { closeServer, listenLocally, readBody, respond } from "./http-server.ts";
import { callerIdentity } from "./world/caller-identity.ts";

/** A request that is not `GetCallerIdentity`: a plan that makes one depends on more than its configuration. */
export interface UnexpectedCall {
  readonly method: string;
  readonly path: string;
  /** The service that the request was signed for, e.g. `sns`. */
  readonly service: string;
  readonly action: string;
}

export interface AwsEndpoint {
  /** For `AWS_ENDPOINT_URL`, which every service of the provider obeys. */
  readonly url: string;
  /** How often the account was asked for. */
  readonly identityCalls: () => number;
  readonly unexpectedCalls: () => readonly UnexpectedCall[];
  readonly close: () => Promise<void>;
}

/**
 * An AWS that knows only who is calling: STS `GetCallerIdentity` answers with `account`, everything else with
 * 503. `allowed_account_ids` makes the provider ask for the account in every plan; an offline plan without an
 * answer ends in `AWS account ID not allowed`.
 */
export async function startAwsEndpoint(account: string): Promise<AwsEndpoint> {
  const unexpected: UnexpectedCall[] = [];
  let identityCalls = 0;
  const server = createServer((request, response) => {
    readBody(request).then(
      (body) => {
        const call = describeCall(request, body);
        if (call.service === "sts" && call.action === "GetCallerIdentity") {
          identityCalls += 1;
          respond(response, 200, "text/xml", callerIdentity(account).body);
          return;
        }
        unexpected.push(call);
        respond(response, 503, "text/plain", "this endpoint knows only sts:GetCallerIdentity");
      },
      () => response.destroy(),
    );
  });
  const port = await listenLocally(server);
  return {
    url: `http://127.0.0.1:${port}`,
    identityCalls: () => identityCalls,
    unexpectedCalls: () => unexpected,
    close: () => closeServer(server),
  };
}

function describeCall(request: IncomingMessage, body: string): UnexpectedCall {
  // Credential=<key>/<date>/<region>/<service>/aws4_request
  const service = /Credential=[^/]*\/\d+\/[^/]*\/([^/]+)\//.exec(request.headers.authorization ?? "")?.[1];
  const target = request.headers["x-amz-target"];
  const action = new URLSearchParams(body).get("Action") ?? (typeof target === "string" ? target : undefined);
  return {
    method: request.method ?? "?",
    path: request.url ?? "?",
    service: service ?? "?",
    action: action ?? "?",
  };
}
