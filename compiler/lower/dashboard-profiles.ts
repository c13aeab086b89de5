import type { Declared, SecurityProfile, StackPolicies } from "../analyze/policy-set.ts";
import {
  DASHBOARD_LIMITS,
  DETECT_DIMENSIONS,
  DETECT_METRICS,
  DETECT_PERIOD_SECONDS,
  IOT_NAMESPACE,
} from "../catalog/cloudwatch.ts";
import type { MetricFacts } from "../catalog/metrics.ts";
import { describeBehavior } from "../describe/behavior.ts";
import { countOf } from "../describe/number.ts";
import { quote } from "../describe/quote.ts";
import type { Json } from "../util/stable-json.ts";
import { lowerBehaviors } from "./behaviors.ts";
import {
  type Box,
  escapeMarkdown,
  GRID_WIDTH,
  metricWidget,
  type Section,
  textWidget,
} from "./dashboard-widget.ts";
import { declarations } from "./declarations.ts";
import { targetNames } from "./targets.ts";

const HALF = GRID_WIDTH / 2;
const SUMMARY_HEIGHT = 6;
const LEAST_HEIGHT = 5;
const MOST_HEIGHT = 20;
// The summary at the top, the note at the bottom, and the two widgets and three metrics of the audit section.
const RESERVED = { widgets: 4, metrics: 5 } as const;

/**
 * Violations of all profiles together, then for each profile what alarms, in words, beside how often it did. Where
 * CloudWatch's limits leave no room for a profile, a note says that it only counts in the sum.
 */
export function profileSection(policies: StackPolicies, names: readonly string[], y: number): Section {
  const profiles = names.flatMap((name) => policies.securityProfiles.get(name) ?? []);
  if (profiles.length === 0) return { widgets: [], height: 0 };
  const { region } = policies.stack;
  const widgets: Json[] = [summary(region, y)];
  let bottom = y + SUMMARY_HEIGHT;
  const shown = withinLimits(profiles);
  for (const profile of shown) {
    const height = heightOf(profile);
    const box = { y: bottom, width: HALF, height };
    widgets.push(explain(profile, { ...box, x: 0 }), count(region, profile, { ...box, x: HALF }));
    bottom += height;
  }
  const rest = profiles.length - shown.length;
  if (rest > 0) {
    widgets.push(textWidget({ x: 0, y: bottom, width: GRID_WIDTH, height: 2 }, remainder(rest)));
    bottom += 2;
  }
  return { widgets, height: bottom - y };
}

function remainder(profiles: number): string {
  return `${countOf(profiles, "more profile")} found no room here: CloudWatch limits widgets and metrics. They count in the sum at the top.`;
}

function withinLimits(profiles: readonly Declared<SecurityProfile>[]): readonly Declared<SecurityProfile>[] {
  let widgets: number = RESERVED.widgets;
  let metrics: number = RESERVED.metrics;
  const beyond = profiles.findIndex(({ behaviors }) => {
    widgets += 2;
    metrics += behaviors.size + 1;
    return widgets > DASHBOARD_LIMITS.widgets || metrics > DASHBOARD_LIMITS.metrics;
  });
  return beyond === -1 ? profiles : profiles.slice(0, beyond);
}

function heightOf({ behaviors }: SecurityProfile): number {
  return Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, behaviors.size * 2 + 2));
}

function summary(region: string, y: number): Json {
  const names = [
    DETECT_METRICS.violations,
    DETECT_METRICS.violationsCleared,
    DETECT_METRICS.violationsInvalidated,
  ];
  return metricWidget(
    { x: 0, y, width: GRID_WIDTH, height: SUMMARY_HEIGHT },
    {
      title: "Violations, all profiles",
      region,
      stat: "Sum",
      period: DETECT_PERIOD_SECONDS,
      metrics: names.map((name) => [IOT_NAMESPACE, name]),
    },
  );
}

function count(region: string, { name, behaviors }: Declared<SecurityProfile>, box: Box): Json {
  const ofProfile = [IOT_NAMESPACE, DETECT_METRICS.violations, DETECT_DIMENSIONS.profile, name];
  const ofBehaviors = declarations(behaviors).map(({ name: behavior }) => [
    ...ofProfile,
    DETECT_DIMENSIONS.behavior,
    behavior,
    { label: behavior },
  ]);
  return metricWidget(box, {
    title: `Violations of ${name}`,
    region,
    stat: "Sum",
    period: DETECT_PERIOD_SECONDS,
    metrics: [[...ofProfile, { label: "all behaviours" }], ...ofBehaviors],
  });
}

function explain(profile: Declared<SecurityProfile>, box: Box): Json {
  const targets = targetNames(profile.targets);
  const facts = new Map<string, MetricFacts>(
    declarations(profile.behaviors).map(({ name, metric }) => [name, metric]),
  );
  const lines = lowerBehaviors(profile).flatMap((behavior) => {
    const metric = facts.get(behavior.name);
    return metric === undefined
      ? []
      : [`- **${behavior.name}** ${describeBehavior(behavior, metric, targets)}`];
  });
  return textWidget(box, [`### ${quote(profile.name)}`, "", ...lines.map(escapeMarkdown)].join("\n"));
}
