import { type Detector, THREAT_NAMES } from "../../catalog/threats.ts";
import { joinWords } from "../../describe/list.ts";
import type { ThreatCoverage } from "../coverage/coverage.ts";
import { unseenThreats } from "../coverage/coverage-of.ts";
import { describeDetector, needsAgent } from "../coverage/describe-detector.ts";
import { describeExcuses } from "../coverage/judge-threat.ts";
import { lacking } from "../lacking.ts";
import { texts } from "../options.ts";
import { defineRule, type Finding } from "../rule.ts";

/** Threats of the catalogue that no behaviour and no check of a deployment would see. */
export const threatNotCovered = defineRule({
  name: "threat-not-covered",
  family: "coverage",
  severity: "info",
  title: "threats that nothing looks for",
  why: "An attack of such a kind leaves no alarm and no finding: it is noticed when somebody else complains.",
  mend: "Add a behaviour or an audit check that shows signs of it, or leave the threat out of the rule's option `threats`. `palisade coverage` shows what each of them would see.",
  options: {
    threats: texts(
      THREAT_NAMES.filter((name) => name !== "silent-device"),
      "the threats that every deployment must have something against; a rule of its own looks for silent devices",
      THREAT_NAMES,
    ),
  },
  *inProject(input, { options }): Iterable<Finding> {
    yield* lacking(input, (policies) => {
      const open = unseenThreats(policies).filter(
        // What cannot be had, as behaviours where nothing evaluates them, is nobody's mistake.
        ({ threat, missing }) => missing.length > 0 && options.threats.includes(threat.name),
      );
      if (open.length === 0) return undefined;
      return {
        message: (where) => `nothing in ${where} looks for ${titles(open, "or")}${excuse(open)}`,
        help: helpFor(open),
        identity: open.map(({ threat }) => threat.name).join(" "),
      };
    });
  },
});

function titles(open: readonly ThreatCoverage[], conjunction: "and" | "or"): string {
  return joinWords(
    open.map(({ threat }) => threat.title.toLowerCase()),
    conjunction,
  );
}

/** Of several threats `palisade coverage` has to tell why what is there does not count. */
function excuse([first, ...others]: readonly ThreatCoverage[]): string {
  if (first === undefined || others.length > 0) return "";
  const excuses = describeExcuses(first.behaviors, first.checks);
  return excuses === "" ? "" : `; ${excuses}`;
}

function helpFor(open: readonly ThreatCoverage[]): string {
  const first = firstToAdd(open);
  if (first === undefined) return "";
  const { detector, sees } = first;
  const agent = needsAgent(detector) ? " (an agent on the devices must report the metric)" : "";
  const rest = open.length > sees.length ? " what would see the others and" : "";
  return `begin with ${describeDetector(detector)}${agent}: it would see ${titles(sees, "and")}; \`palisade coverage\` shows${rest} what is seen already`;
}

/** Something that would see threats, and which of those that nothing sees yet. */
interface Candidate {
  readonly detector: Detector;
  readonly sees: ThreatCoverage[];
}

/** What is clear, then what works without an agent, then what works without knowing the fleet, then what sees the most. */
function firstToAdd(open: readonly ThreatCoverage[]): Candidate | undefined {
  const candidates = new Map<string, Candidate>();
  for (const coverage of open) {
    for (const detector of coverage.missing) {
      const key = JSON.stringify([describeDetector(detector), detector.strength]);
      const candidate = candidates.get(key) ?? { detector, sees: [] };
      if (!candidate.sees.includes(coverage)) candidate.sees.push(coverage);
      candidates.set(key, candidate);
    }
  }
  return [...candidates.values()].sort(
    (a, b) =>
      Number(b.detector.strength === "direct") - Number(a.detector.strength === "direct") ||
      Number(needsAgent(a.detector)) - Number(needsAgent(b.detector)) ||
      Number(needsList(a.detector)) - Number(needsList(b.detector)) ||
      b.sees.length - a.sees.length,
  )[0];
}

function needsList(detector: Detector): boolean {
  return detector.kind !== "check" && detector.alarms === "outside";
}
