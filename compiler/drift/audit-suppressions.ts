import { quote } from "../describe/quote.ts";
import { judgeSuppressed, type Widening } from "../protection/audit-suppression.ts";
import { type Judgment, neutral } from "../protection/judgment.ts";
import type { JsonObject } from "../util/narrow-json.ts";
import type { DeclaredSuppression } from "./declared-suppression.ts";
import type { Found } from "./found.ts";
import { AUDIT_SUPPRESSION } from "./noun.ts";
import type { AuditSuppression } from "./observed.ts";
import type { Scope } from "./scope.ts";

/**
 * Findings of audits that somebody keeps from being reported, other than policies declare. One that lies within a declared
 * one is as it should be; so is a declared one that is not there, since nothing makes it yet.
 */
export function auditSuppressionsIn({ observed, declaredSuppressions, today }: Scope): readonly Found[] {
  return (observed.auditSuppressions ?? []).flatMap((suppression) => {
    if (declaredSuppressions.some((declared) => wideningOf(suppression, declared) === undefined)) return [];
    const nearest = nearestOf(suppression, declaredSuppressions);
    const { check, resource } = suppression;
    return {
      kind: "suppressed" as const,
      name: check,
      noun: AUDIT_SUPPRESSION,
      property: membersText(resource),
      ...(nearest === undefined
        ? {}
        : { declared: shownValue(nearest.declared), origin: nearest.declared.origin }),
      actual: shownValue(suppression),
      ...(nearest === undefined ? {} : { before: sentenceOf(nearest.declared) }),
      after: sentenceOf(suppression),
      seenByTerraform: false,
      judgment: judgmentOf(suppression, nearest?.widening, today),
    };
  });
}

function judgmentOf(
  suppression: AuditSuppression,
  widening: Widening | undefined,
  today: string | undefined,
): Judgment {
  if (isOver(suppression, today)) return neutral("its time is over, so that the check reports on it again");
  return judgeSuppressed(widening);
}

function isOver({ until }: AuditSuppression, today: string | undefined): boolean {
  return until !== undefined && today !== undefined && until.slice(0, today.length) < today;
}

/** The declared suppression of the same check that one goes beyond, and in what. */
interface Nearest {
  readonly declared: DeclaredSuppression;
  readonly widening: Widening;
}

/** One that only lasts longer is nearer than one of less; of several, the one that stands first. */
function nearestOf(
  suppression: AuditSuppression,
  declared: readonly DeclaredSuppression[],
): Nearest | undefined {
  const near = declared.flatMap((each): readonly Nearest[] => {
    const widening = wideningOf(suppression, each);
    return widening === undefined || widening === "other" ? [] : [{ declared: each, widening }];
  });
  return near.find(({ widening }) => widening === "longer") ?? near[0];
}

/** In what a suppression goes beyond a declared one: undefined where it lies within it, `other` where it is another one. */
function wideningOf(
  { check, resource, until }: AuditSuppression,
  declared: DeclaredSuppression,
): Widening | "other" | undefined {
  if (check !== declared.check) return "other";
  if (isWithin(resource, declared.resource)) return isLonger(until, declared.until) ? "longer" : undefined;
  return isWithin(declared.resource, resource) ? "wider" : "other";
}

/** Whoever names fewer members means more: a policy without its version is all versions of it. */
function isWithin(narrow: AuditSuppression["resource"], wide: AuditSuppression["resource"]): boolean {
  return Object.entries(wide).every(([name, value]) => Object.hasOwn(narrow, name) && narrow[name] === value);
}

const DAY = 24 * 60 * 60 * 1000;

/** @param lastDay `YYYY-MM-DD`, which still counts: one that ends as it is over is no longer */
function isLonger(until: string | undefined, lastDay: string | undefined): boolean {
  if (lastDay === undefined) return false;
  return until === undefined || Date.parse(until) > Date.parse(lastDay) + DAY;
}

function membersText(resource: AuditSuppression["resource"]): string {
  return Object.entries(resource)
    .map(([name, value]) => `${name}=${value}`)
    .join(", ");
}

type Described = Pick<AuditSuppression, "check" | "resource" | "description" | "until">;

function shownValue({ resource, description, until }: Described): JsonObject {
  return {
    resource: { ...resource },
    ...(description === undefined ? {} : { description }),
    ...(until === undefined ? {} : { until }),
  };
}

function sentenceOf({ check, resource, until, description }: Described): string {
  const values = Object.values(resource).map(quote);
  const where = values.length === 0 ? "" : ` on ${values.join(", ")}`;
  const time = until === undefined ? "for ever" : `until ${until}`;
  const why = description === undefined ? "" : `: ${description}`;
  return `leaves out what ${quote(check)} finds${where}, ${time}${why}`;
}
