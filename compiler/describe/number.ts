/** A number as it stands in a sentence: plain digits, no separators, so that it can be searched for. */
export function describeNumber(value: number): string {
  return String(value);
}

/** A number with its noun: `1 message`, `2 messages`. */
export function countOf(value: number, singular: string, plural = `${singular}s`): string {
  return `${describeNumber(value)} ${value === 1 ? singular : plural}`;
}
