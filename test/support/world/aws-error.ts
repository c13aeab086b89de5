import type { Protocol } from "./call.ts";

/** An answer over HTTP. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A refusal by AWS, thrown by whatever answers a call. */
export class AwsError extends Error {
  /** @param code e.g. `ResourceNotFoundException` */
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export function jsonAnswer(body: unknown, protocol: Protocol, status = 200): Answer {
  const type = protocol === "json" ? "application/x-amz-json-1.0" : "application/json";
  return { status, headers: { "content-type": type }, body: JSON.stringify(body) };
}

/** Codes of the time when SQS spoke XML, by which clients still go. */
const OLDER_CODES: Readonly<Record<string, string>> = {
  QueueDoesNotExist: "AWS.SimpleQueueService.NonExistentQueue",
};

/** A refusal as the SDKs read it. */
export function errorAnswer(error: AwsError, protocol: Protocol, service: string): Answer {
  const { code, message, status } = error;
  if (protocol === "query") {
    const body = `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error></ErrorResponse>`;
    return { status, headers: { "content-type": "text/xml" }, body };
  }
  if (protocol === "rest-json") {
    const answer = jsonAnswer({ message }, protocol, status);
    return { ...answer, headers: { ...answer.headers, "x-amzn-errortype": code } };
  }
  const shape = service === "cloudcontrolapi" ? "com.amazonaws.cloudcontrol" : `com.amazonaws.${service}`;
  const answer = jsonAnswer({ __type: `${shape}#${code}`, Message: message }, protocol, status);
  const older = OLDER_CODES[code];
  if (older === undefined) return answer;
  return { ...answer, headers: { ...answer.headers, "x-amzn-query-error": `${older};Sender` } };
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
