import type { IncomingMessage } from "node:http";
import { at, isObject } from "../json.ts";
import type { Place } from "./arns.ts";

/** How a service wants its errors. */
export type Protocol = "json" | "rest-json" | "query";

/** A request to AWS, as far as a test may want to know it. */
export interface Call extends Place {
  /** Its name when requests are signed: `cloudcontrolapi`, `iot`, `sns`. */
  readonly service: string;
  readonly operation: string;
  readonly protocol: Protocol;
  /** CloudFormation's type, in calls to Cloud Control. */
  readonly typeName?: string;
  /** The resource that the call is about, where it names one. */
  readonly identifier?: string;
}

/** Who signed a request, and for what. */
export interface Signature {
  readonly accessKey: string;
  readonly region: string;
  readonly service: string;
}

/** The scope of a request's signature; the signature itself is not checked. Undefined when there is none. */
export function signatureOf({ headers }: IncomingMessage): Signature | undefined {
  // Credential=<key>/<date>/<region>/<service>/aws4_request
  const scope = /Credential=([^/]*)\/\d+\/([^/]*)\/([^/]+)\//.exec(headers.authorization ?? "");
  if (scope === null) return undefined;
  const [, accessKey = "", region = "", service = ""] = scope;
  return { accessKey, region, service };
}

/** The access key by which this world knows an account. */
export function accessKeyOf(account: string): string {
  return `AKIA${account}WRLD`;
}

/** The account of an access key of this world; undefined for any other key. */
export function accountOfKey(accessKey: string): string | undefined {
  return /^AKIA(\d{12})WRLD$/.exec(accessKey)?.[1];
}

/** What a request to any service but AWS IoT asks for. */
export function describeCall(place: Place, service: string, message: IncomingMessage, body: string): Call {
  const target = message.headers["x-amz-target"];
  if (typeof target !== "string") {
    const action = new URLSearchParams(body).get("Action");
    if (action !== null) return { ...place, service, operation: action, protocol: "query" };
    return { ...place, service, operation: `${message.method} ${message.url}`, protocol: "rest-json" };
  }
  const input = parsed(body);
  const { typeName, identifier } = { typeName: at(input, "TypeName"), identifier: at(input, "Identifier") };
  return {
    ...place,
    service,
    operation: target.slice(target.indexOf(".") + 1),
    protocol: "json",
    ...(typeof typeName === "string" ? { typeName } : {}),
    ...(typeof identifier === "string" ? { identifier } : {}),
  };
}

function parsed(body: string): unknown {
  try {
    const value: unknown = JSON.parse(body);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}
