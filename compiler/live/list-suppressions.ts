import type { AuditSuppression } from "../drift/observed.ts";
import { resourceMembers } from "../drift/resource-members.ts";
import { allPages, PAGE_SIZE } from "./all-pages.ts";
import { ask } from "./ask.ts";
import type { Clients } from "./clients.ts";
import type { Refusal } from "./refusal.ts";
import { isoTime } from "./time.ts";

/** All audit suppressions of the account in the region. */
export function listSuppressions(
  clients: Clients,
): Promise<{ readonly items: readonly AuditSuppression[] } | Refusal> {
  return allPages(async (nextToken) => {
    const asked = await ask(clients, "iot:ListAuditSuppressions", { nextToken, maxResults: PAGE_SIZE });
    if (!("answer" in asked)) return asked;
    const { suppressions, nextToken: next } = asked.answer;
    const items = suppressions?.map(({ checkName, resourceIdentifier, description, expirationDate }) => {
      const until = isoTime(expirationDate);
      return {
        check: checkName ?? "",
        resource: resourceMembers(resourceIdentifier),
        ...(description === undefined ? {} : { description }),
        ...(until === undefined ? {} : { until }),
      };
    });
    return { answer: { items, nextToken: next } };
  });
}
