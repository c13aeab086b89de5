import type { StackPolicies } from "../../analyze/policy-set.ts";
import { THREAT_NAMES } from "../../catalog/threats.ts";
import { quote } from "../../describe/quote.ts";
import type { Place } from "../../source/place.ts";
import type { ThreatCoverage } from "../coverage/coverage.ts";
import { coverageOf } from "../coverage/coverage-of.ts";
import { describeDetector, needsAgent } from "../coverage/describe-detector.ts";
import { describeExcuses } from "../coverage/judge-threat.ts";
import { texts } from "../options.ts";
import { defineRule, type Finding } from "../rule.ts";

/** A threat of the catalogue that no behaviour and no check of a deployment would see. */
export const threatNotCovered = defineRule({
  name: "threat-not-covered",
  family: "coverage",
  severity: "info",
  title: "threat that nothing looks for",
  why: "An attack of this kind leaves no alarm and no finding: it is noticed when somebody else complains.",
  mend: "Add a behaviour or an audit check that shows signs of it, or leave the threat out of the rule's option `threats`. `palisade coverage` shows what each of them would see.",
  options: {
    threats: texts(
      THREAT_NAMES.filter((name) => name !== "silent-device"),
      "the threats that every deployment must have something against; a rule of its own looks for silent devices",
      THREAT_NAMES,
    ),
  },
  *inStack(policies, { options }): Iterable<Finding> {
    const place = placeOf(policies);
    if (place === undefined) return;
    const { deployment, declaredAt } = policies.stack;
    const where = declaredAt === undefined ? "" : ` in ${quote(deployment)}`;
    for (const coverage of coverageOf(policies).threats) {
      const { threat, status, behaviors, checks, missing } = coverage;
      if (status !== "not-covered" || !options.threats.includes(threat.name)) continue;
      // What cannot be had, as behaviours where nothing evaluates them, is nobody's mistake.
      if (missing.length === 0) continue;
      const excuses = describeExcuses(behaviors, checks);
      yield {
        place: place.at(threat.name),
        at: place.key(),
        message: `nothing${where} looks for ${threat.title.toLowerCase()}${excuses === "" ? "" : `; ${excuses}`}`,
        help: helpFor(coverage),
      };
    }
  },
});

/** Something is absent, so it has no line of its own: the deployment, or the first declaration that could be wider. */
function placeOf({ stack, securityProfiles, audit, alertTopics }: StackPolicies): Place | undefined {
  if (stack.declaredAt !== undefined) return stack.declaredAt;
  const declared = [
    ...securityProfiles.values(),
    ...(audit === undefined ? [] : [audit]),
    ...alertTopics.values(),
  ];
  return declared[0]?.place;
}

/** What would be clearest, but what works without an agent first. */
function helpFor({ threat, missing }: ThreatCoverage): string {
  const direct = missing.filter(({ strength }) => strength === "direct");
  const [best = missing[0]] = [...direct].sort((a, b) => Number(needsAgent(a)) - Number(needsAgent(b)));
  if (best === undefined) return "";
  const agent = needsAgent(best) ? "; an agent on the devices must report the metric" : "";
  return `${describeDetector(best)} would see it${agent}; ${threat.meaning.charAt(0).toLowerCase()}${threat.meaning.slice(1, -1)}`;
}
