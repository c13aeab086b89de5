import type { DeviceDefenderKind } from "../../emit/terraform/device-defender-provider.ts";
import { findJudgment } from "../../protection/find-judgment.ts";
import { type DescribedOf, judgeChange } from "../../protection/judge-change.ts";
import { type Judgment, neutral, undecidable } from "../../protection/judgment.ts";
import type { PropertyDifference } from "../properties/differences.ts";
import type { Scope } from "../scope.ts";
import { blankAt, type InParts } from "../understand/in-parts.ts";
import type { Understood } from "../understand/understood.ts";

/** What each difference of a resource does to the protection of the fleet. What is not understood hides nothing else. */
export function judgeProperties<Kind extends DeviceDefenderKind>(
  kind: Kind,
  declared: Understood<DescribedOf<Kind>>,
  actual: InParts<DescribedOf<Kind>>,
  { surroundings }: Scope,
): (difference: PropertyDifference) => Judgment {
  const isKnown = "understood" in declared && actual.understood !== undefined;
  const judgments = isKnown ? judgeChange(kind, declared.understood, actual.understood, surroundings) : [];
  // Nearly every difference has a judgment of its own, and there may be thousands of them.
  const own = new Map(judgments.toReversed().map((judgment) => [judgment.property, judgment]));
  return ({ path, steps }) => {
    if (steps[0] === "Tags") return neutral("Device Defender does not look at tags");
    if ("reason" in declared) return undecidable(declared.reason);
    const blank = blankAt(actual, path);
    if (blank !== undefined) return undecidable(`no policy could say what is there: ${blank.reason}`);
    return (
      own.get(path) ?? findJudgment(judgments, path) ?? undecidable("nothing is known of what it protects")
    );
  };
}
