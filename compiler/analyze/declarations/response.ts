import type { Place } from "../../source/place.ts";
import type { Response as Written } from "../../validate/policy-file.ts";
import type { Declared, Response } from "../policy-set.ts";
import type { Report } from "../report.ts";
import { readCheckNames } from "./audit-check-name.ts";
import { readDuration } from "./duration.ts";

/** Reads a response. Checks that AWS does not have are left out, and reported. */
export function readResponse(
  name: string,
  written: Written,
  place: Place,
  report: Report,
): Declared<Response> {
  const limit = readLimit(written, place.at("limit", "per"), report);
  return {
    name,
    place,
    when: readTrigger(written, place.at("when"), report),
    actions: written.do,
    approval: written.approval ?? "none",
    ...(limit === undefined ? {} : { limit }),
  };
}

function readTrigger({ when }: Written, place: Place, report: Report): Response["when"] {
  if (when.violation !== undefined) {
    return { kind: "violation", profile: when.violation.profile, behaviors: when.violation.behaviors ?? [] };
  }
  const { checks } = when.finding;
  return { kind: "finding", checks: readCheckNames(checks, place.at("finding", "checks"), report) };
}

function readLimit({ limit }: Written, place: Place, report: Report): Response["limit"] {
  const perSeconds = readDuration(limit?.per, place, report);
  return limit === undefined || perSeconds === undefined ? undefined : { things: limit.things, perSeconds };
}
