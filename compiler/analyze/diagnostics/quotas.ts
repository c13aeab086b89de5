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

export const quarantineTooLong = defineDiagnostic<{ name: string; count: number; max: number }>({
  code: "analyze/quarantine-too-long",
  severity: "error",
  title: "a quarantine group that allows more than an IoT policy can hold",
  message: ({ name, count, max }) =>
    `what \`${name}\` allows makes an IoT policy of ${count} characters, and AWS takes ${max}, white space left out`,
  why: "AWS refuses the policy in the midst of applying a plan, and the group would then isolate nothing.",
  mend: "Allow fewer topics, or give them a common beginning and allow that once: every topic stands in the policy twice, every filter three times, each with its ARN.",
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
