/** A request to the API of a forge. */
export interface HttpRequest {
  readonly method: "GET" | "POST" | "PUT" | "PATCH";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Whether it changes nothing although it is a POST, so that it can be sent again. */
  readonly isQuestion?: true;
}

/** What it answers. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
}

/** Sends a request. Throws an error with one sentence when there is no answer. */
export type Send = (request: HttpRequest) => Promise<HttpAnswer>;
