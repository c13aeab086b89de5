/** A time of AWS in ISO 8601, UTC; undefined where there is none, or what was answered is none. */
export function isoTime(time: Date | undefined): string | undefined {
  return time === undefined || Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
