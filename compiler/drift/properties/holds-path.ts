/**
 * Whether a path is another one, or leads to something inside of it: `Behaviors[a]` holds `Behaviors[a].Metric`. The empty
 * one, which is that of a resource as a whole, holds all.
 */
export function holdsPath(outer: string, inner: string): boolean {
  if (outer === "") return true;
  if (!inner.startsWith(outer)) return false;
  return inner.length === outer.length || [".", "["].includes(inner.charAt(outer.length));
}
