import { AwsError } from "./aws-error.ts";

export interface Page<T> {
  readonly items: readonly T[];
  /** For the next page; undefined on the last. */
  readonly next: string | undefined;
}

/** One page of a list. @throws when the token is none that an earlier page gave */
export function pageOf<T>(all: readonly T[], size: number, token: unknown): Page<T> {
  const start = token === undefined || token === null || token === "" ? 0 : Number(fromToken(String(token)));
  if (!Number.isSafeInteger(start) || start < 0) {
    throw new AwsError("InvalidRequestException", "The next token is not valid");
  }
  const end = start + size;
  return { items: all.slice(start, end), next: end < all.length ? toToken(String(end)) : undefined };
}

/** The size of a page: as asked for, but never above what the service gives at once. */
export function pageSize(asked: unknown, largest: number): number {
  const wanted = asked === undefined || asked === null ? largest : Number(asked);
  if (!Number.isSafeInteger(wanted) || wanted < 1) {
    throw new AwsError("InvalidRequestException", `${String(asked)} is no size of a page`);
  }
  return Math.min(wanted, largest);
}

// Opaque, so that nobody counts in it.
function toToken(text: string): string {
  return Buffer.from(`page ${text}`).toString("base64url");
}

function fromToken(token: string): string {
  return Buffer.from(token, "base64url")
    .toString("utf8")
    .replace(/^page /, "");
}
