import type { Audit, Declared } from "../../analyze/policy-set.ts";
import { type AuditCheckName, auditCheckFacts } from "../../catalog/audit-checks.ts";
import { countOf } from "../../describe/number.ts";
import type { AuditSchedule } from "../../ir/resource.ts";
import { explainValues } from "../../resolve/substituted-document.ts";
import type { Place } from "../../source/place.ts";
import { compareText } from "../../util/compare.ts";
import { longestGap } from "../audit/longest-gap.ts";
import { wholeNumber } from "../options.ts";
import { defineRule, type Finding } from "../rule.ts";

/** AWS's fixed threshold of the check on CA certificates, in days. Source: IoT Device Defender guide, Audit checks. */
const CA_DAYS = 30;
const WATCHED = [
  "CA_CERTIFICATE_EXPIRING_CHECK",
  "DEVICE_CERTIFICATE_EXPIRING_CHECK",
] as const satisfies readonly AuditCheckName[];

/** Schedules so rare that a certificate runs out between two audits without a warning. */
export const scheduleRarerThanThreshold = defineRule({
  name: "schedule-rarer-than-threshold",
  family: "audit",
  severity: "warning",
  title: "audit too rare for what it should catch",
  why: "A certificate enters the threshold after one audit and expires before the next. The first finding says that it has expired, when the device is already locked out.",
  mend: "Run the check in a more frequent schedule, or warn earlier: `DEVICE_CERTIFICATE_EXPIRING_CHECK: { within: 60d }`. The 30 days of the check on CA certificates are fixed.",
  options: {
    daysLeft: wholeNumber(1, "How many days before the expiry the finding must have come at the latest.", {
      least: 1,
      most: 3652,
    }),
  },
  *inStack({ audit }, { options }): Iterable<Finding> {
    if (audit === undefined) return;
    for (const check of WATCHED) {
      const runs = runsOf(audit, check);
      const gap = longestGap(runs);
      // Of a check that is off, or that nothing runs, other rules speak.
      if (gap === undefined || audit.checks.get(check)?.enabled !== true) continue;
      const days = thresholdOf(audit, check);
      if (days - gap < options.daysLeft) yield findingOf(audit, check, days, gap, runs, options.daysLeft);
    }
  },
});

type NamedRun = AuditSchedule & { readonly name: string; readonly place: Place };

function runsOf({ schedules }: Audit, check: AuditCheckName): readonly NamedRun[] {
  return [...schedules.values()]
    .filter(({ checks }) => checks.includes(check))
    .map(({ name, place, schedule }) => ({ name, place, ...schedule }))
    .toSorted((a, b) => compareText(a.name, b.name));
}

/**
 * @param mostGap how many days may pass between two runs
 * @param wantedDays a threshold that does for the schedules there are
 */
function helpFor(check: AuditCheckName, mostGap: number, wantedDays: number): string {
  const schedule = mostGap < 7 ? "`daily: true`" : "`weekly: MON`";
  const often = mostGap < 1 ? [] : [`run it more often, such as ${schedule}`];
  const { threshold } = auditCheckFacts(check);
  if (threshold === undefined)
    return [...often, `its ${CA_DAYS} days are fixed${mostGap < 1 ? ", too few for `daysLeft`" : ""}`].join(
      "; ",
    );
  return [...often, `look further ahead, such as \`within: ${Math.min(wantedDays, threshold.max)}d\``].join(
    ", or ",
  );
}

function thresholdOf({ checks }: Audit, check: AuditCheckName): number {
  return checks.get(check)?.thresholdDays ?? auditCheckFacts(check).threshold?.default ?? CA_DAYS;
}

function findingOf(
  audit: Declared<Audit>,
  check: AuditCheckName,
  days: number,
  gap: number,
  runs: readonly NamedRun[],
  daysLeft: number,
): Finding {
  const names = runs.map(({ name }) => `\`${name}\``).join(" and ");
  const effect =
    gap >= days
      ? "a certificate can expire without a warning"
      : `the warning can come ${countOf(days - gap, "day")} before the expiry, and ${daysLeft} are wanted`;
  const [first] = runs;
  return {
    place: audit.place.at("checks", check),
    ...(first === undefined ? {} : { at: first.place.key() }),
    message: `\`${check}\` looks ${days} days ahead, but ${names} can leave ${gap} days between two runs: ${effect}`,
    help: helpFor(check, days - daysLeft, gap + Math.max(daysLeft, CA_DAYS)),
    related: [
      ...runs
        .slice(1)
        .map(({ name, place }) => ({ message: `\`${name}\` runs it as well`, location: place.key() })),
      ...explainValues([audit.place.at("checks", check, "within")]),
    ],
  };
}
