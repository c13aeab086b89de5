import type { HalfLine } from "../../criteria/alarm-region.ts";

/** How many percent of the fleet lie on the side of a percentile that alarms, whatever happens. */
export function shareOfFleet({ direction, bound }: Pick<HalfLine, "direction" | "bound">): number {
  // 100 - 99.9 is not 0.1 in binary; no percentile has more than two digits behind the point.
  return direction === "up" ? Math.round((100 - bound) * 100) / 100 : bound;
}

/** From which share on an alarm is one of the whole fleet, and tells no thing from another. */
export const NEARLY_ALL_PERCENT = 90;
