import type { JsonObject } from "../../json.ts";
import type { AnswerMode } from "../answer-mode.ts";
import { AwsError } from "../aws-error.ts";
import { pageOf, pageSize } from "../pages.ts";
import type { Region } from "../region.ts";

/** A call to AWS IoT, read. */
export interface IotCall {
  readonly region: Region;
  readonly mode: AnswerMode;
  /** The parts of the path that the route's pattern takes out, decoded. */
  readonly params: readonly string[];
  readonly query: URLSearchParams;
  readonly input: JsonObject;
  /** The most entries that the service puts on a page. */
  readonly pageSize: number;
}

export interface Route {
  readonly operation: string;
  readonly method: string;
  /** Of the whole path; each group is one part of it. */
  readonly path: RegExp;
  /** Undefined for an answer without a body. @throws AwsError when AWS would refuse */
  readonly answer: (call: IotCall) => JsonObject | undefined;
}

/** @param path as in the API model: `/policies/{policyName}` */
export function route(operation: string, method: string, path: string, answer: Route["answer"]): Route {
  const pattern = path.replace(/\{[^}]+\}/g, "([^/]+)");
  return { operation, method, path: new RegExp(`^${pattern}$`), answer };
}

/** The first part that the pattern takes out of the path. */
export function nameIn({ params }: IotCall): string {
  return params[0] ?? "";
}

export function notFound(what: string): AwsError {
  return new AwsError("ResourceNotFoundException", `${what} does not exist`, 404);
}

/** How a list says where it goes on. */
interface Paging {
  /** What the list is called in the answer. */
  readonly list: string;
  readonly token: string;
  readonly size: string;
  readonly next: string;
}

/** Most lists of AWS IoT. */
export function byToken(list: string): Paging {
  return { list, token: "nextToken", size: "maxResults", next: "nextToken" };
}

/** The lists of policies, which are older. */
export function byMarker(list: string): Paging {
  return { list, token: "marker", size: "pageSize", next: "nextMarker" };
}

/** One page of a list, with the token of the next. The parameters stand in the query, or in the body. */
export function listAnswer(call: IotCall, paging: Paging, all: readonly unknown[]): JsonObject {
  const { query, input } = call;
  const size = pageSize(query.get(paging.size) ?? input[paging.size], call.pageSize);
  const { items, next } = pageOf(all, size, query.get(paging.token) ?? input[paging.token]);
  return { [paging.list]: items, ...(next === undefined ? {} : { [paging.next]: next }) };
}
