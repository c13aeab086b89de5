import type { DriftRow } from "./drift-report.ts";
import { plural } from "./plural.ts";

const MS_PER_DAY = 86_400_000;

/** Since when something is known to be otherwise: `since 2026-11-18 (3 days)`; undefined where that is only today. */
export function sinceText({ firstSeen }: Pick<DriftRow, "firstSeen">, day: string): string | undefined {
  const days = Math.round((Date.parse(day) - Date.parse(firstSeen)) / MS_PER_DAY);
  return days > 0 ? `since ${firstSeen} (${plural(days, "day")})` : undefined;
}

/** Of a finding of an earlier report that could not be looked at again. */
export function rememberedText({ firstSeen }: Pick<DriftRow, "firstSeen">): string {
  return `known since ${firstSeen}, and could not be looked at this time`;
}

/** When AWS says that it was changed, to the minute: `last changed 2026-11-18 14:03 UTC`. */
export function lastModifiedText({ lastModified }: Pick<DriftRow, "lastModified">): string | undefined {
  if (lastModified === undefined) return undefined;
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})\S*Z$/.exec(lastModified) ?? [];
  return `last changed ${day === undefined ? lastModified : `${day} ${time} UTC`}`;
}
