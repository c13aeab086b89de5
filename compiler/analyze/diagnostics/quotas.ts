import { defineDiagnostic } from "../../diagnostics/kind.ts";

/** What exceeds the limits that AWS sets. */

export const quotaExceeded = defineDiagnostic<{ count: number; max: number; what: string }>({
  code: "analyze/quota-exceeded",
  severity: "error",
  title: "more than AWS allows",
  message: ({ count, max, what }) => `AWS allows ${max} ${what}, and this makes ${count}`,
  why: "AWS refuses what exceeds the quota, in the midst of applying a plan. This quota cannot be raised.",
  mend: "Declare less, put things together, or spread them over accounts or regions.",
});

export const adjustableQuotaExceeded = defineDiagnostic<{
  count: number;
  max: number;
  what: string;
  code: string | undefined;
}>({
  code: "analyze/adjustable-quota-exceeded",
  severity: "warning",
  title: "more than AWS allows without being asked",
  message: ({ count, max, what, code }) =>
    `AWS allows ${max} ${what} unless the quota was raised${code === undefined ? "" : ` (${code})`}, and this makes ${count}`,
  why: "AWS refuses what exceeds the quota, in the midst of applying a plan. This quota is raised on request, and whether it was, Palisade cannot know.",
  mend: "Look at Service Quotas in every account and region, and ask for more before applying.",
});
