/**
 * Whether two names differ in nothing but case and the characters `-`, `_`, `:` and space: so little that one may be
 * put in the place of the other unseen. A letter more or less may already be another name: `us-west-1`, `us-west-2`.
 */
export function isSameButForSpelling(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[-_: ]/g, "");
}
