import type { IndexingConfiguration, LoggingOptions } from "../ir/resource.ts";
import { ifChanged, judgeAmount, onChange, pair, relateRanks, relateSets } from "./change.ts";
import type { Described } from "./described.ts";
import { on, type PropertyJudgment, stronger, undecidable, weaker } from "./judgment.ts";
import { judgeLogLevel } from "./log-level.ts";
import { OTHER_ROLE } from "./other-arns.ts";

/** What changes of AWS IoT's logging do. Properties as Terraform calls them. */
export function judgeLogging(
  declared: Described<LoggingOptions>,
  actual: Described<LoggingOptions>,
): readonly PropertyJudgment[] {
  return [
    ...onChange("default_log_level", judgeLogLevel(declared.level, actual.level)),
    ...ifChanged("role_arn", declared.roleArn, actual.roleArn, OTHER_ROLE),
  ];
}

/** What changes of fleet indexing do to whatever asks the index. Properties as Terraform calls them. */
export function judgeIndexing(
  declared: Described<IndexingConfiguration>,
  actual: Described<IndexingConfiguration>,
): readonly PropertyJudgment[] {
  const things = "thing_indexing_configuration";
  const shadows = relateSets(declared.namedShadows, actual.namedShadows);
  return [
    ...judgeMode(`${things}.thing_indexing_mode`, declared.things, actual.things),
    ...judgeMode(`${things}.thing_connectivity_indexing_mode`, declared.connectivity, actual.connectivity),
    ...judgeMode(`${things}.device_defender_indexing_mode`, declared.violations, actual.violations),
    ...judgeMode(
      `${things}.named_shadow_indexing_mode`,
      shadowMode(declared.namedShadows),
      shadowMode(actual.namedShadows),
    ),
    ...onChange(`${things}.filter.named_shadow_names`, judgeAmount(shadows, INDEX)),
    ...judgeFields(`${things}.custom_field`, declared, actual),
    ...judgeMode(
      "thing_group_indexing_configuration.thing_group_indexing_mode",
      declared.thingGroups,
      actual.thingGroups,
    ),
  ];
}

const INDEX = {
  less: "queries, and the groups that live by them, find less",
  more: "queries, and the groups that live by them, find more",
  neither: "queries, and the groups that live by them, find other things",
};

// From little to much; each index has two or three of them.
const MODES: readonly string[] = ["OFF", "ON", "STATUS", "VIOLATIONS", "REGISTRY", "REGISTRY_AND_SHADOW"];

function judgeMode(property: string, declared: string, actual: string): readonly PropertyJudgment[] {
  return onChange(property, judgeAmount(relateRanks(MODES, declared, actual), INDEX));
}

function shadowMode(namedShadows: readonly string[]): string {
  return namedShadows.length === 0 ? "OFF" : "ON";
}

function judgeFields(
  property: string,
  { customFields: declared }: Described<IndexingConfiguration>,
  { customFields: actual }: Described<IndexingConfiguration>,
): readonly PropertyJudgment[] {
  return pair(declared, actual, ({ name }) => name).flatMap(([name, before, after]) => {
    const at = `${property}[${name}]`;
    if (after === undefined) return [on(at, weaker(INDEX.less))];
    if (before === undefined) return [on(at, stronger(INDEX.more))];
    return ifChanged(`${at}.type`, before.type, after.type, undecidable(INDEX.neither));
  });
}
