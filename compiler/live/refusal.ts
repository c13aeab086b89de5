import type { ReadName } from "./read-names.ts";

/** Why nothing is known of what was asked for. */
export interface Refusal {
  /** A sentence without a full stop; no secret is in it, and nothing of an answer that could not be read. */
  readonly reason: string;
}

const NOT_THERE: ReadonlySet<string> = new Set([
  "ResourceNotFoundException",
  "ResourceNotFound",
  "NotFoundException",
  "NotFound",
  "NoSuchEntityException",
  "NoSuchEntity",
  // Of logging that nobody configured yet.
  "NotConfiguredException",
  "QueueDoesNotExist",
  "AWS.SimpleQueueService.NonExistentQueue",
  "DashboardNotFoundError",
]);

/** Whether AWS says that what was asked for is not there. */
export function isNotThere(error: unknown): boolean {
  return NOT_THERE.has(factsOf(error).name);
}

/** Whether other calls may well fail for the same reason: credentials, or the network. */
export function isGeneral(error: unknown): boolean {
  const facts = factsOf(error);
  return CREDENTIALS.has(facts.name) || isLate(facts) || NETWORK.has(facts.code);
}

/** Whether AWS says that it is asked too often. */
export function isTooMuch(error: unknown): boolean {
  return isThrottled(factsOf(error));
}

/** What an error of the SDK means to a person; undefined for what is none of AWS's, of the network's, or of credentials. */
export function refusalOf(error: unknown, call: ReadName): Refusal | undefined {
  const facts = factsOf(error);
  const credentials = CREDENTIALS.get(facts.name);
  if (credentials !== undefined) return { reason: credentials };
  if (DENIED.test(facts.name) || DENIED_BY_HANDLER.test(facts.message)) return denied(facts, call);
  if (facts.name === "NothingGranted")
    return { reason: `AWS grants no call any more: ${call} was given up; try later, or lower --jobs` };
  if (isThrottled(facts))
    return { reason: `AWS was asked too often: ${call} was throttled ${times(facts)}; lower --jobs` };
  // The SDK calls a connection that was cut a timeout, too.
  if (NETWORK.has(facts.code)) return { reason: `AWS cannot be reached for ${call} (${facts.code})` };
  if (isLate(facts)) return { reason: `${call} was not answered in time, ${times(facts)}` };
  return answered(facts, call);
}

/** AWS, or what stands in its place, answered. */
function answered(facts: Facts, call: ReadName): Refusal | undefined {
  const { status, name, message } = facts;
  if (status === undefined) return undefined;
  if (!facts.isOfService || name === "Unknown")
    return {
      reason: `${call} was answered with what is not of AWS (status ${status}); does a proxy stand in between?`,
    };
  if (status >= 500) return { reason: `AWS failed at ${call} with ${status} ${name}, ${times(facts)}` };
  return { reason: `AWS refused ${call} with ${name}: ${firstLine(message)}` };
}

function denied({ message }: Facts, call: ReadName): Refusal {
  // Cloud Control passes on what its handler may not do: that is the permission to give.
  const action =
    /not authorized to perform:? ([a-z0-9-]+:[A-Za-z0-9]+)/.exec(message)?.[1] ?? permissionOf(call);
  return {
    reason: `AWS denies ${action} to the caller; palisade drift --print-iam-policy prints what is needed`,
  };
}

/** Cloud Control asks for permissions in the name of CloudFormation. */
function permissionOf(call: ReadName): string {
  return call.replace(/^cloudcontrol:/, "cloudformation:");
}

const MISSING =
  "there are no credentials for AWS; sign in, set AWS_PROFILE, or name a profile with --profile";
const EXPIRED = "the credentials for AWS have expired; sign in again";
const INVALID = "AWS does not accept the credentials";

// Their texts are not passed on: one of them quotes the request, with its token.
const CREDENTIALS: ReadonlyMap<string, string> = new Map([
  ["CredentialsProviderError", MISSING],
  ["MissingAuthenticationToken", MISSING],
  ["MissingAuthenticationTokenException", MISSING],
  ["TokenProviderError", EXPIRED],
  ["ExpiredToken", EXPIRED],
  ["ExpiredTokenException", EXPIRED],
  ["RequestExpired", EXPIRED],
  ["InvalidClientTokenId", INVALID],
  ["UnrecognizedClientException", INVALID],
  ["InvalidSignatureException", INVALID],
  ["IncompleteSignature", INVALID],
  ["SignatureDoesNotMatch", INVALID],
  ["AuthFailure", INVALID],
  ["InvalidCredentialsException", INVALID],
  ["RequestTimeTooSkewed", `${INVALID}: the clock of this machine is wrong`],
]);

const DENIED =
  /^(?:AccessDenied(?:Exception)?|UnauthorizedException|AuthorizationError(?:Exception)?|Forbidden)$/;
const DENIED_BY_HANDLER = /HandlerErrorCode: AccessDenied|is not authorized to perform/;

const THROTTLED: ReadonlySet<string> = new Set([
  "LimitExceededException",
  "RequestLimitExceeded",
  "RequestThrottled",
  "SlowDown",
  "ThrottledException",
  "Throttling",
  "ThrottlingException",
  "TooManyRequestsException",
]);

function isThrottled({ name, message, status }: Facts): boolean {
  return THROTTLED.has(name) || status === 429 || /HandlerErrorCode: Throttling/.test(message);
}

function isLate({ name, code }: Facts): boolean {
  return name === "TimeoutError" || name === "LateAnswer" || code === "ETIMEDOUT";
}

const NETWORK: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EPIPE",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
]);

/** What an error of the SDK says, as far as it says it. */
interface Facts {
  readonly name: string;
  readonly message: string;
  /** Of Node, such as `ECONNREFUSED`; empty where there is none. */
  readonly code: string;
  /** Of HTTP; undefined where nothing was answered. */
  readonly status: number | undefined;
  readonly attempts: number;
  /** Whether AWS's own form of an error was answered. */
  readonly isOfService: boolean;
}

function factsOf(error: unknown): Facts {
  const metadata = memberOf(error, "$metadata");
  const [status, attempts] = [memberOf(metadata, "httpStatusCode"), memberOf(metadata, "attempts")];
  return {
    name: textOf(memberOf(error, "name")),
    message: textOf(memberOf(error, "message")),
    code: textOf(memberOf(error, "code")),
    status: typeof status === "number" ? status : undefined,
    attempts: typeof attempts === "number" ? attempts : 1,
    isOfService: memberOf(error, "$fault") !== undefined,
  };
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function times({ attempts }: Facts): string {
  return attempts === 1 ? "once" : `${attempts} times`;
}

/** Identifiers of requests say nothing to a person, and make every report another one. */
function firstLine(message: string): string {
  const [line = ""] = message.split("\n");
  return line.replace(/\s*\((?:[^()]*Request ?(?:ID|Token)[^()]*)\)/gi, "").trim();
}
