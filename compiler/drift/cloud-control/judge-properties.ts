import type { DeviceDefenderKind } from "../../emit/terraform/device-defender-provider.ts";
import { findJudgment } from "../../protection/find-judgment.ts";
import { type DescribedOf, judgeChange } from "../../protection/judge-change.ts";
import { type Judgment, neutral, undecidable } from "../../protection/judgment.ts";
import type { PropertyDifference } from "../properties/differences.ts";
import type { Scope } from "../scope.ts";
import type { Understood } from "../understand/understood.ts";

/** What each difference of a resource does to the protection of the fleet. */
export function judgeProperties<Kind extends DeviceDefenderKind>(
  kind: Kind,
  declared: Understood<DescribedOf<Kind>>,
  actual: Understood<DescribedOf<Kind>>,
  { surroundings }: Scope,
): (difference: PropertyDifference) => Judgment {
  if ("reason" in declared) return () => undecidable(declared.reason);
  if ("reason" in actual) return () => undecidable(`no policy could say what is there: ${actual.reason}`);
  const judgments = judgeChange(kind, declared.understood, actual.understood, surroundings);
  return ({ path, steps }) =>
    steps[0] === "Tags"
      ? neutral("Device Defender does not look at tags")
      : (findJudgment(judgments, path) ?? undecidable("nothing is known of what it protects"));
}
