import type { PolicySet, StackIdentity, StackPolicies } from "../../analyze/policy-set.ts";
import type { MetricFacts } from "../../catalog/metrics.ts";
import { joinWords } from "../../describe/list.ts";
import { quote } from "../../describe/quote.ts";
import type { Related } from "../../diagnostics/diagnostic.ts";
import type { Place } from "../../source/place.ts";
import { defineRule, type Finding } from "../rule.ts";
import { sentenceOf } from "../sentence.ts";

/** A metric that only an agent on the device reports, in a deployment of which no agent is stated. */
export const deviceMetricWithoutAgent = defineRule({
  name: "device-metric-without-agent",
  family: "blindness",
  severity: "warning",
  title: "metric that devices report, without a stated agent",
  why: "Device-side and custom metrics come from an agent that publishes reports. Without it there is not one datapoint, and a behaviour without datapoints never alarms.",
  mend: "Say in `palisade.yaml` which agent the devices run (`deployments.<name>.fleet.agent`), or use a metric that AWS IoT measures itself.",
  *inProject({ policySet }): Iterable<Finding> {
    for (const { use, deployments } of usesWithoutAgent(policySet)) {
      const { metric, place, sentence } = use;
      const names = [...deployments.keys()];
      yield {
        place,
        message: `\`${metric.name}\` is reported by an agent on the device, and none is stated for ${joinWords(names.map(quote), "or")}`,
        ...(sentence === undefined ? {} : { sentence: sentence() }),
        help: helpFor([...deployments.values()]),
        related: [...deployments.values()].flatMap(relatedTo),
      };
    }
  },
});

/** A metric that a policy wants reported. */
interface MetricUse {
  readonly metric: MetricFacts;
  readonly place: Place;
  /** Of the behaviour, where it is one. */
  readonly sentence?: () => string;
}

interface UseWithoutAgent {
  readonly use: MetricUse;
  /** Those that state no agent, by name. */
  readonly deployments: Map<string, StackIdentity>;
}

/** One entry a behaviour or retained metric, however many deployments it concerns. */
function usesWithoutAgent({ stacks }: PolicySet): Iterable<UseWithoutAgent> {
  const found = new Map<string, UseWithoutAgent>();
  for (const policies of stacks) {
    const { stack } = policies;
    // Without a project there is nowhere to state it.
    if (stack.engine === "none" || stack.declaredAt === undefined || stack.fleet?.agent !== undefined)
      continue;
    for (const use of reportedUses(policies)) {
      const { document, path } = use.place;
      // Where variables differ, the same text makes several documents.
      const key = JSON.stringify([document.source.path, path]);
      const entry = found.get(key) ?? { use, deployments: new Map() };
      entry.deployments.set(stack.deployment, stack);
      found.set(key, entry);
    }
  }
  return found.values();
}

function* reportedUses({ securityProfiles }: StackPolicies): Iterable<MetricUse> {
  for (const profile of securityProfiles.values()) {
    for (const behavior of profile.behaviors.values()) {
      const { metric, place } = behavior;
      if (metric.side !== "cloud") yield { metric, place, sentence: () => sentenceOf(behavior, profile) };
    }
    for (const { metric, place } of profile.retainMetrics) {
      if (metric.side !== "cloud") yield { metric, place };
    }
  }
}

function helpFor(deployments: readonly StackIdentity[]): string {
  const run = "if the devices run one";
  if (deployments.every(({ fleet }) => fleet !== undefined))
    return `add \`agent: <its name>\` to \`fleet\` ${run}`;
  return `add \`fleet: { things: …, agent: <its name> }\` to the deployment ${run}`;
}

function relatedTo({ deployment, declaredAt, fleet }: StackIdentity): readonly Related[] {
  if (declaredAt === undefined) return [];
  const place = fleet === undefined ? declaredAt : declaredAt.at("fleet");
  return [{ message: `no agent is stated for \`${deployment}\``, location: place.key() }];
}
