import { type JsonObject, objectOf } from "../json.ts";
import { accessKeyOf } from "./call.ts";

/** Who calls, and where. */
export interface Caller {
  readonly url: string;
  readonly account: string;
  readonly region: string;
}

/** An answer, read. */
export interface Heard {
  readonly status: number;
  readonly headers: Headers;
  readonly body: JsonObject;
}

/** Calls Cloud Control as the SDKs do, but for the signature. */
export async function callCloudControl(caller: Caller, operation: string, input: JsonObject): Promise<Heard> {
  const response = await fetch(caller.url, {
    method: "POST",
    headers: {
      authorization: authorization(caller, "cloudcontrolapi"),
      "content-type": "application/x-amz-json-1.0",
      "x-amz-target": `CloudApiService.${operation}`,
    },
    body: JSON.stringify(input),
  });
  return heard(response);
}

/** Calls AWS IoT. @param path with its query */
export async function callIot(
  caller: Caller,
  method: string,
  path: string,
  input?: JsonObject,
): Promise<Heard> {
  const response = await fetch(caller.url + path, {
    method,
    headers: { authorization: authorization(caller, "iot"), "content-type": "application/json" },
    ...(input === undefined ? {} : { body: JSON.stringify(input) }),
  });
  return heard(response);
}

/** The header of a signed request. */
export function authorization({ account, region }: Caller, service: string): string {
  const scope = `${accessKeyOf(account)}/20260101/${region}/${service}/aws4_request`;
  return `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`;
}

async function heard(response: Response): Promise<Heard> {
  const text = await response.text();
  const body: unknown = text === "" ? {} : JSON.parse(text);
  return { status: response.status, headers: response.headers, body: objectOf(body) };
}
