/** Units of a duration in policies, the longest first, with their seconds. */
export const DURATION_UNITS = [
  ["d", 86_400],
  ["h", 3_600],
  ["m", 60],
  ["s", 1],
] as const;

/** Seconds of each unit. */
export const SECONDS: ReadonlyMap<string, number> = new Map(DURATION_UNITS);

/** Units of a size with their bytes: the binary ones of IEC 80000-13, the decimal ones of SI. */
export const BYTES: ReadonlyMap<string, number> = new Map([
  ["B", 1],
  ["kB", 1_000],
  ["MB", 1_000_000],
  ["GB", 1_000_000_000],
  ["KiB", 1_024],
  ["MiB", 1_024 ** 2],
  ["GiB", 1_024 ** 3],
]);
