import { ask } from "./ask.ts";
import type { Clients } from "./clients.ts";
import type { ListedKind } from "./list-existing.ts";
import type { Refusal } from "./refusal.ts";
import { isoTime } from "./time.ts";

/** What AWS says of something by name. */
export interface Described {
  /** In ISO 8601, UTC. */
  readonly lastModified?: string;
  /** ARNs of the topics to which it sends. */
  readonly topics: readonly string[];
}

/** The kinds of which AWS tells when they were last changed. */
export type DatedKind = Exclude<ListedKind, "scheduled-audit" | "thing-group">;

export function isDated(kind: string): kind is DatedKind {
  return ["custom-metric", "dimension", "mitigation-action", "security-profile"].includes(kind);
}

/** Asks after one thing; nothing where it has gone in the meantime. */
export async function describeExisting(
  kind: DatedKind,
  name: string,
  clients: Clients,
): Promise<Described | Refusal> {
  switch (kind) {
    case "custom-metric": {
      const asked = await ask(clients, "iot:DescribeCustomMetric", { metricName: name });
      return "answer" in asked ? described(asked.answer) : orNothing(asked);
    }
    case "dimension": {
      const asked = await ask(clients, "iot:DescribeDimension", { name });
      return "answer" in asked ? described(asked.answer) : orNothing(asked);
    }
    case "mitigation-action": {
      const asked = await ask(clients, "iot:DescribeMitigationAction", { actionName: name });
      if (!("answer" in asked)) return orNothing(asked);
      return described(asked.answer, [asked.answer.actionParams?.publishFindingToSnsParams?.topicArn]);
    }
    case "security-profile": {
      const asked = await ask(clients, "iot:DescribeSecurityProfile", { securityProfileName: name });
      if (!("answer" in asked)) return orNothing(asked);
      const targets = Object.values(asked.answer.alertTargets ?? {});
      return described(
        asked.answer,
        targets.map(({ alertTargetArn }) => alertTargetArn),
      );
    }
  }
}

function described(
  { lastModifiedDate }: { readonly lastModifiedDate?: Date | undefined },
  topics: readonly (string | undefined)[] = [],
): Described {
  const lastModified = isoTime(lastModifiedDate);
  return {
    ...(lastModified === undefined ? {} : { lastModified }),
    topics: topics.flatMap((topic) => topic ?? []),
  };
}

function orNothing(asked: { readonly absent: true } | Refusal): Described | Refusal {
  return "reason" in asked ? asked : { topics: [] };
}
