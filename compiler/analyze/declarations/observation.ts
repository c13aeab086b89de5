import type { Place } from "../../source/place.ts";
import type { ViolationAlarm as Written, Dashboard as WrittenDashboard } from "../../validate/policy-file.ts";
import type { Declared, ViolationAlarm } from "../policy-set.ts";
import type { Report } from "../report.ts";
import { readDuration } from "./duration.ts";
import { optional } from "./optional.ts";

/** The window of an alarm that names none: how often Detect has new datapoints. */
const DEFAULT_WINDOW_SECONDS = 300;

/** Reads an alarm on violations. One whose window cannot be read gets the default, and is reported. */
export function readViolationAlarm(
  name: string,
  written: Written,
  place: Place,
  report: Report,
): Declared<ViolationAlarm> {
  return {
    name,
    place,
    atLeast: written.atLeast ?? 1,
    withinSeconds: readDuration(written.within, place.at("within"), report) ?? DEFAULT_WINDOW_SECONDS,
    alertTopic: written.alertTopic,
    ...optional("profile", written.profile),
    ...optional("behavior", written.behavior),
    ...optional("description", written.description),
  };
}

/** A dashboard before `all` is spelled out, which takes the profiles of all files. */
export interface DashboardDeclaration {
  readonly profiles: readonly string[] | "all";
  readonly audit: boolean;
}

/** Reads a dashboard. */
export function readDashboard(
  name: string,
  written: WrittenDashboard,
  place: Place,
): Declared<DashboardDeclaration> {
  return { name, place, profiles: written.profiles ?? [], audit: written.audit ?? false };
}
