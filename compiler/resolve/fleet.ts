import type { Fleet } from "../analyze/policy-set.ts";
import { parseDuration } from "../analyze/values/duration.ts";
import type { ProjectDocument } from "../validate/validate-project.ts";

type FleetEntry = NonNullable<ProjectDocument["file"]["deployments"][string]["fleet"]>;

/** AWS takes one report of a device in so many seconds (quota of Device Defender, "Device report minimum delay"). */
const SHORTEST_REPORT = 300;

/** What the project file says of a fleet. */
export function readFleet({ things, groups = {}, agent, reportEvery }: FleetEntry): Fleet {
  const parsed = reportEvery === undefined ? undefined : parseDuration(reportEvery);
  return {
    things,
    groups: new Map(Object.entries(groups)),
    ...(agent === undefined ? {} : { agent }),
    reportSeconds: Math.max(SHORTEST_REPORT, parsed?.ok === true ? parsed.value : SHORTEST_REPORT),
  };
}
