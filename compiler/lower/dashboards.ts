import type { Declared, Dashboard as DeclaredDashboard, StackPolicies } from "../analyze/policy-set.ts";
import type { Undescribed } from "../describe/resource.ts";
import type { Dashboard } from "../ir/resource.ts";
import type { Json } from "../util/stable-json.ts";
import { auditSection } from "./dashboard-audit.ts";
import { profileSection } from "./dashboard-profiles.ts";
import { declarations } from "./declarations.ts";
import { hasDetect } from "./engine.ts";
import { resourceId } from "./resource-id.ts";

/** CloudWatch dashboards. One that would show nothing, for want of Detect, is left out. */
export function lowerDashboards(policies: StackPolicies): readonly Undescribed<Dashboard>[] {
  return declarations(policies.dashboards).flatMap((dashboard) => {
    const widgets = lowerWidgets(policies, dashboard);
    return widgets.length === 0 ? [] : [lowerDashboard(dashboard, widgets)];
  });
}

function lowerDashboard(
  { name, place }: Declared<DeclaredDashboard>,
  widgets: readonly Json[],
): Undescribed<Dashboard> {
  return {
    kind: "dashboard",
    id: resourceId("dashboard", name),
    name,
    body: { widgets },
    origin: place.origin(),
    dependsOn: [],
  };
}

function lowerWidgets(policies: StackPolicies, { profiles, audit }: DeclaredDashboard): readonly Json[] {
  const shown = hasDetect(policies) ? profiles : [];
  const audited = audit ? auditSection(policies.stack.region, 0) : { widgets: [], height: 0 };
  const watched = profileSection(policies, shown, audited.height);
  return [...audited.widgets, ...watched.widgets];
}
