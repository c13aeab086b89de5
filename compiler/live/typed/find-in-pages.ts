import { isJsonList, memberOf } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import type { Refusal } from "../refusal.ts";
import type { Heard } from "./reader.ts";

/** More pages than any list that is asked for here has; whoever answers more of them never ends. */
const MOST_PAGES = 10_000;

/** How a list is answered page by page. */
interface Pages {
  /** @param token of the page; undefined for the first */
  readonly ask: (token: string | undefined) => Promise<Heard>;
  /** What the answer calls the list, and the token of the next page. */
  readonly list: string;
  readonly next: string;
}

/** The members of a list that are wanted, from all of its pages. */
export async function findInPages(
  { ask, list, next }: Pages,
  isWanted: (item: Json) => boolean,
): Promise<{ readonly found: readonly Json[] } | { readonly absent: true } | Refusal> {
  const found: Json[] = [];
  let token: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const heard = await ask(token);
    if (!("answer" in heard)) return heard;
    const items = memberOf(heard.answer, list);
    if (!isJsonList(items)) return { reason: "the answer holds no list" };
    found.push(...items.filter(isWanted));
    const following = memberOf(heard.answer, next);
    if (typeof following !== "string" || following === "") return { found };
    if (following === token) break;
    token = following;
  }
  return { reason: "the list never ends" };
}
