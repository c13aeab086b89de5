import type { ResourceKind } from "../ir/resource.ts";
import { allPages, PAGE_SIZE, type Page } from "./all-pages.ts";
import { type Asked, ask } from "./ask.ts";
import type { Clients } from "./clients.ts";
import type { Refusal } from "./refusal.ts";

/** All names of a kind that there are, or why they are not known. */
export interface ExistingNames {
  readonly kind: ListedKind;
  readonly found: { readonly items: readonly string[] } | Refusal;
}

/** The kinds that AWS lists. Groups are of one kind for it, static or dynamic. */
export type ListedKind = Extract<
  ResourceKind,
  "custom-metric" | "dimension" | "mitigation-action" | "scheduled-audit" | "security-profile" | "thing-group"
>;

/** What people call several of a kind. */
export const PLURALS: Readonly<Record<ListedKind, string>> = {
  "custom-metric": "custom metrics",
  dimension: "dimensions",
  "mitigation-action": "mitigation actions",
  "scheduled-audit": "scheduled audits",
  "security-profile": "security profiles",
  "thing-group": "thing groups",
};

export const LISTED_KINDS: readonly ListedKind[] = [
  "custom-metric",
  "dimension",
  "mitigation-action",
  "scheduled-audit",
  "security-profile",
  "thing-group",
];

/** Lists one kind. */
export async function listExisting(kind: ListedKind, clients: Clients): Promise<ExistingNames> {
  const found = await allPages((nextToken) => pageOf(kind, clients, nextToken));
  return { kind, found };
}

function pageOf(
  kind: ListedKind,
  clients: Clients,
  nextToken: string | undefined,
): Promise<Asked<Page<string>>> {
  const input = { nextToken, maxResults: PAGE_SIZE };
  switch (kind) {
    case "custom-metric":
      return paged(ask(clients, "iot:ListCustomMetrics", input), ({ metricNames }) => metricNames);
    case "dimension":
      return paged(ask(clients, "iot:ListDimensions", input), ({ dimensionNames }) => dimensionNames);
    case "mitigation-action":
      return paged(ask(clients, "iot:ListMitigationActions", input), ({ actionIdentifiers }) =>
        actionIdentifiers?.map(({ actionName }) => actionName),
      );
    case "scheduled-audit":
      return paged(ask(clients, "iot:ListScheduledAudits", input), ({ scheduledAudits }) =>
        scheduledAudits?.map(({ scheduledAuditName }) => scheduledAuditName),
      );
    case "security-profile":
      return paged(ask(clients, "iot:ListSecurityProfiles", input), ({ securityProfileIdentifiers }) =>
        securityProfileIdentifiers?.map(({ name }) => name),
      );
    case "thing-group":
      return paged(ask(clients, "iot:ListThingGroups", input), ({ thingGroups }) =>
        thingGroups?.map(({ groupName }) => groupName),
      );
  }
}

async function paged<Answer extends { readonly nextToken?: string | undefined }>(
  asking: Promise<Asked<Answer>>,
  namesIn: (answer: Answer) => readonly (string | undefined)[] | undefined,
): Promise<Asked<Page<string>>> {
  const asked = await asking;
  if (!("answer" in asked)) return asked;
  const { answer } = asked;
  // Nothing can be asked about what has no name.
  const items = namesIn(answer)?.flatMap((name) => (name === undefined || name === "" ? [] : [name]));
  return { answer: { items, nextToken: answer.nextToken } };
}
