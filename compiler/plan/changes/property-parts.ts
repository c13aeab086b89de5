import { CLOUDFORMATION_TYPES } from "../../catalog/cloudformation/types.ts";
import type { DeviceDefenderKind } from "../../emit/terraform/device-defender-provider.ts";
import type { Resource } from "../../ir/resource.ts";
import { findJudgment } from "../../protection/find-judgment.ts";
import { type DescribedOf, judgeChange, type Surroundings } from "../../protection/judge-change.ts";
import { type Judgment, type PropertyJudgment, undecidable } from "../../protection/judgment.ts";
import type { PlannedPart } from "../stack-plan.ts";
import { behaviorOrigin, behaviorSentence } from "./behavior-parts.ts";
import type { PropertyChange } from "./both-ways.ts";
import { groupBy } from "./group-by.ts";
import { partOf, valueAt } from "./part.ts";
import type { Side } from "./side.ts";
import { together } from "./together.ts";
import type { Telling } from "./touched.ts";

interface Changed {
  readonly changes: readonly PropertyChange[];
  readonly before: Side;
  readonly after: Side;
  readonly typeName: string;
  /** As the policies at hand have it. */
  readonly node: Resource | undefined;
  readonly telling: Telling;
}

/** The changes of a resource, told behaviour by behaviour, check by check, target by target, else property by property. */
export function propertyParts(changed: Changed): readonly PlannedPart[] {
  const { changes, before, after, typeName, node, telling } = changed;
  if (changes.length === 0) return [];
  const judge = judgeFor(changed);
  return [...groupBy(changes, ({ steps }) => partPath(typeName, steps))].map(([property, members]) => {
    const [first, second] = members[0]?.steps ?? [];
    const behavior = first === "Behaviors" ? second : undefined;
    const said = {
      before: behaviorSentence(before, behavior, telling),
      after: behaviorSentence(after, behavior, telling),
    };
    // The sentence of a behaviour that comes or goes says all of it.
    const isSaid = (path: string): boolean => path === property && said.before !== said.after;
    return partOf({
      property,
      origin: behaviorOrigin(node, behavior),
      ...said,
      values: members
        .filter(({ path }) => !isSaid(path))
        .map((each) => valueAt(each.path, each.before, each.after)),
      judgment: together(members.map(({ path }) => judge(path))),
    });
  });
}

/** Members of a set are parts of their own, and so are audit checks, which CloudFormation holds as properties. */
function partPath(typeName: string, [property = "", member]: readonly string[]): string {
  if (member === undefined) return property;
  const shape = CLOUDFORMATION_TYPES.get(typeName)?.properties[property];
  if (shape?.kind !== "object") return `${property}[${member}]`;
  return property === "AuditCheckConfigurations" ? `${property}.${member}` : property;
}

function judgeFor({ before, after, telling }: Changed): (path: string) => Judgment {
  if ("reason" in before) return () => undecidable(`what was asked for is not understood: ${before.reason}`);
  if ("reason" in after) return () => undecidable(`what is asked for is not understood: ${after.reason}`);
  const judgments = judgmentsOf(before.understood, after.understood, telling.surroundings);
  return (path) => findJudgment(judgments, path) ?? undecidable("nothing is known of what it protects");
}

/** Both sides are of one type of CloudFormation, and so of one kind. */
function judgmentsOf(
  before: DescribedOf<DeviceDefenderKind>,
  after: DescribedOf<DeviceDefenderKind>,
  surroundings: Surroundings,
): readonly PropertyJudgment[] {
  return judgeChange<DeviceDefenderKind>(before.kind, before, after, surroundings);
}
