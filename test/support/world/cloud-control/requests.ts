import { isDeepStrictEqual } from "node:util";
import type { JsonObject } from "../../json.ts";
import { AwsError } from "../aws-error.ts";
import { uuidOf } from "../read-only-properties.ts";

export type OperationKind = "CREATE" | "UPDATE" | "DELETE";

/** How a request ends. */
export interface Outcome {
  readonly errorCode?: string;
  readonly message?: string;
}

/** A change that was asked for. */
export interface ResourceRequest {
  readonly token: string;
  readonly typeName: string;
  readonly identifier: string | undefined;
  readonly kind: OperationKind;
  readonly outcome: Outcome;
  /** Seconds since 1970. */
  readonly time: number;
  /** How many polls still hear that it is in progress. */
  pollsLeft: number;
  cancelled: boolean;
}

/** The requests to Cloud Control in one account and region. */
export class Requests {
  private readonly byToken = new Map<string, ResourceRequest>();
  private readonly byClientToken = new Map<string, { readonly input: JsonObject; readonly token: string }>();

  all(): readonly ResourceRequest[] {
    return [...this.byToken.values()];
  }

  /** @throws when there is no such request */
  get(token: unknown): ResourceRequest {
    const found = typeof token === "string" ? this.byToken.get(token) : undefined;
    if (found === undefined) {
      throw new AwsError(
        "RequestTokenNotFoundException",
        `Request with token ${String(token)} was not found`,
      );
    }
    return found;
  }

  /** The earlier request of the same client token. @throws when that one asked for something else */
  repeated(input: JsonObject): ResourceRequest | undefined {
    const earlier = this.byClientToken.get(String(input["ClientToken"]));
    if (earlier === undefined) return undefined;
    if (isDeepStrictEqual(earlier.input, input)) return this.get(earlier.token);
    const message = "The client token was used for another request";
    throw new AwsError("ClientTokenConflictException", message);
  }

  add(input: JsonObject, made: Omit<ResourceRequest, "token" | "cancelled">): ResourceRequest {
    const token = uuidOf(`request ${this.byToken.size} ${JSON.stringify(input)}`);
    const request = { ...made, token, cancelled: false };
    this.byToken.set(token, request);
    if (input["ClientToken"] !== undefined) {
      this.byClientToken.set(String(input["ClientToken"]), { input, token });
    }
    return request;
  }
}

/** Whether a request has not ended yet. */
export function isInProgress({ pollsLeft, cancelled }: ResourceRequest): boolean {
  return pollsLeft > 0 && !cancelled;
}

/** A request as Cloud Control tells of it. */
export function progressEvent(request: ResourceRequest, inProgress = isInProgress(request)): JsonObject {
  const { typeName, identifier, token, kind, time, outcome, cancelled } = request;
  const ended = outcome.errorCode === undefined ? "SUCCESS" : "FAILED";
  const status = cancelled ? "CANCEL_COMPLETE" : inProgress ? "IN_PROGRESS" : ended;
  return {
    TypeName: typeName,
    ...(identifier === undefined ? {} : { Identifier: identifier }),
    RequestToken: token,
    Operation: kind,
    OperationStatus: status,
    EventTime: time,
    ...(status === "FAILED" ? { ErrorCode: outcome.errorCode, StatusMessage: outcome.message } : {}),
  };
}
