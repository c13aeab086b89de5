import { ForgeError } from "./forge.ts";
import type { HttpRequest, Send } from "./http.ts";

/**
 * Asks a forge, and answers with what its JSON holds.
 * @throws ForgeError unless it answers with success and JSON; the message holds neither headers nor tokens
 */
export async function call(forge: string, send: Send, request: HttpRequest): Promise<unknown> {
  const { status, body } = await send(request);
  const { pathname } = new URL(request.url);
  if (status < 200 || status > 299) {
    const refusal = `${forge} answered ${status} to ${request.method} ${pathname}${reasonIn(body)}`;
    throw new ForgeError(refusal, status);
  }
  try {
    return JSON.parse(body);
  } catch {
    throw new ForgeError(`${forge} answered ${request.method} ${pathname} with something that is no JSON`);
  }
}

function reasonIn(body: string): string {
  try {
    const answer: unknown = JSON.parse(body);
    const message =
      typeof answer === "object" && answer !== null && "message" in answer ? answer.message : "";
    return typeof message === "string" && message !== "" ? `: ${message.slice(0, 200)}` : "";
  } catch {
    return "";
  }
}

/**
 * A list that a forge answers.
 * @throws ForgeError for anything else: taken for an empty one, it would make a second issue, and a third
 */
export function listIn(forge: string, answer: unknown): readonly unknown[] {
  if (Array.isArray(answer)) return answer;
  throw new ForgeError(`${forge} was asked for a list and answered with something else`);
}

/** The members of a list of comments that look like comments. */
export function commentsIn(
  forge: string,
  answer: unknown,
): readonly { readonly id: number; readonly text: string }[] {
  return listIn(forge, answer).flatMap((each: unknown) => {
    if (typeof each !== "object" || each === null || !("id" in each) || !("body" in each)) return [];
    const { id, body } = each;
    return typeof id === "number" ? [{ id, text: typeof body === "string" ? body : "" }] : [];
  });
}
