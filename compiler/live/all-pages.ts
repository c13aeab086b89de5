import type { Asked } from "./ask.ts";
import type { Refusal } from "./refusal.ts";

/** A page of a list. */
export interface Page<Item> {
  /** Undefined where the answer holds no list at all. */
  readonly items: readonly Item[] | undefined;
  readonly nextToken: string | undefined;
}

/** As many as AWS IoT gives at a time. */
export const PAGE_SIZE = 250;

/**
 * All of a list. Half of one is none: where a page fails, so does the list.
 * @param ask asks for the page behind a token, or the first one
 */
export async function allPages<Item>(
  ask: (nextToken: string | undefined) => Promise<Asked<Page<Item>>>,
): Promise<{ readonly items: readonly Item[] } | Refusal> {
  const items: Item[] = [];
  const tokens = new Set<string>();
  let token: string | undefined;
  do {
    const asked = await ask(token);
    if ("reason" in asked) return asked;
    const page = "answer" in asked ? asked.answer : undefined;
    if (page?.items === undefined) return { reason: "the answer holds no list" };
    items.push(...page.items);
    token = page.nextToken;
    if (token !== undefined && tokens.has(token)) return { reason: "the list never ends" };
    if (token !== undefined) tokens.add(token);
  } while (token !== undefined);
  return { items };
}
