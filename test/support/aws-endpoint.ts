import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

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
          respond(response, 200, callerIdentity(account));
          return;
        }
        unexpected.push(call);
        respond(response, 503, "this endpoint knows only sts:GetCallerIdentity");
      },
      () => response.destroy(),
    );
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    identityCalls: () => identityCalls,
    unexpectedCalls: () => unexpected,
    close: () => close(server),
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
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

// One write of head and body: the provider's HTTP client was seen to lose connections between two.
function respond(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { "content-type": "text/xml", "content-length": Buffer.byteLength(body) });
  response.end(body);
}

function callerIdentity(account: string): string {
  return `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <GetCallerIdentityResult>
    <Arn>arn:aws:iam::${account}:user/plan</Arn>
    <UserId>AIDAEXAMPLE</UserId>
    <Account>${account}</Account>
  </GetCallerIdentityResult>
  <ResponseMetadata><RequestId>00000000-0000-0000-0000-000000000000</RequestId></ResponseMetadata>
</GetCallerIdentityResponse>`;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address === null || typeof address === "string") reject(new Error("the endpoint has no port"));
      else resolve(address.port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
}
