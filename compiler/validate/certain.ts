/**
 * Whether one name is so surely a slip of the other that it may be replaced unseen: the same but for case and
 * the characters `-`, `_`, `:` and space, or one letter too many, missing, wrong or swapped in a long name.
 */
export function isSlipOf(written: string, name: string): boolean {
  const [a, b] = [fold(written), fold(name)];
  return a === b || (Math.min(a.length, b.length) >= SHORTEST && isOneSlipAway(a, b));
}

// In shorter names one letter is most of the name: `in` and `is` are different words.
const SHORTEST = 4;

function fold(name: string): string {
  return name.toLowerCase().replace(/[-_: ]/g, "");
}

function isOneSlipAway(a: string, b: string): boolean {
  if (a.length > b.length) return isOneSlipAway(b, a);
  if (b.length - a.length > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1);
  if (a.slice(at + 1) === b.slice(at + 1)) return true;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
