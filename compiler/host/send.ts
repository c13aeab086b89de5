import { HostError } from "./host.ts";
import { codeOf } from "./system-error.ts";

/** How long one request may take, in milliseconds. */
const TIMEOUT = 30_000;
/** Between attempts, in milliseconds. */
const PAUSES = [1_000, 4_000];

/**
 * Sends a request over the network. What passes by itself (no answer, too many requests, a failure of the server) is
 * tried again, but only where that cannot do the same thing twice.
 * @throws HostError when there is no answer
 */
export async function sendRequest(request: {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Whether it changes nothing although it is a POST. */
  readonly isQuestion?: true;
}): Promise<{ readonly status: number; readonly body: string }> {
  const pauses = request.method === "POST" && request.isQuestion !== true ? [] : PAUSES;
  for (const pause of pauses) {
    const answer = await sendOnce(request).catch(() => undefined);
    if (answer !== undefined && answer.status !== 429 && answer.status < 500) return answer;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return sendOnce(request);
}

async function sendOnce(request: Parameters<typeof sendRequest>[0]): ReturnType<typeof sendRequest> {
  const { url, isQuestion: _, ...init } = request;
  try {
    const response = await fetch(url, { ...init, redirect: "error", signal: AbortSignal.timeout(TIMEOUT) });
    return { status: response.status, body: await response.text() };
  } catch (error) {
    throw new HostError(`cannot reach ${new URL(url).host}: ${reasonOf(error)}`, { cause: error });
  }
}

/** What the codes of the network mean. */
const MEANINGS: ReadonlyMap<string, string> = new Map([
  ["ECONNREFUSED", "nobody answers there"],
  ["ECONNRESET", "the connection was broken off"],
  ["ENOTFOUND", "no host has this name"],
  ["EAI_AGAIN", "its name could not be looked up"],
  ["ETIMEDOUT", "there was no answer in time"],
]);

function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === "TimeoutError") return "there was no answer in time";
  const code = codeOf(error instanceof Error && error.cause instanceof Error ? error.cause : error);
  return MEANINGS.get(code) ?? `the network answers ${code}`;
}
