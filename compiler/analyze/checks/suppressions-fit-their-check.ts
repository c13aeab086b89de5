import { findAuditCheck } from "../../catalog/audit-checks.ts";
import {
  SUPPRESSION_IDENTIFIERS,
  type SuppressionIdentifierShape,
} from "../../catalog/suppression-identifiers.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Place } from "../../source/place.ts";
import { isDay } from "../../util/is-day.ts";
import type { Json } from "../../util/stable-json.ts";
import { malformedResource, noSuchDate, suppressionDoesNotFitCheck } from "../diagnostics/audit.ts";
import type { Model } from "../model.ts";

/** A suppression names a resource as its check does, and ends on a day that exists. */
export function* checkSuppressionsFitTheirCheck({ policies: { audit } }: Model): Iterable<Diagnostic> {
  for (const { check, resource, until, place } of audit?.suppressions ?? []) {
    if (until !== undefined && !isDay(until))
      yield noSuchDate.at(place.at("until").value(), { written: until });
    const expected = findAuditCheck(check)?.suppressionIdentifier;
    const at = place.at("resource");
    for (const [written, value] of Object.entries(resource)) {
      if (expected === undefined) continue;
      if (written === expected)
        yield* checkShape(written, value, SUPPRESSION_IDENTIFIERS[expected], at.at(written));
      else yield suppressionDoesNotFitCheck.at(at.at(written).key(), { check, written, expected });
    }
  }
}

function* checkShape(
  key: string,
  value: Json,
  shape: SuppressionIdentifierShape,
  place: Place,
): Iterable<Diagnostic> {
  if (shape.kind === "text") {
    if (typeof value === "string" && shape.pattern.test(value)) return;
    yield malformedResource.at(place.value(), { key, expected: shape.words });
    return;
  }
  const members = typeof value === "object" && value !== null ? Object.entries(value) : [];
  for (const [name, text] of members) {
    const member = shape.members.find((candidate) => candidate.name === name);
    if (member === undefined || (typeof text === "string" && member.pattern.test(text))) continue;
    yield malformedResource.at(place.at(name).value(), { key: name, expected: member.words });
  }
}
