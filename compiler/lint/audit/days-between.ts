const MILLISECONDS_PER_DAY = 86_400_000;

/** How many days lie between two days, each `YYYY-MM-DD`: negative where the second is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_PER_DAY);
}
