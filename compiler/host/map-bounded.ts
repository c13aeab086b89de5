/**
 * Maps every item, at most `limit` at a time, in the order of the items. The first failure is thrown, nothing
 * more is begun after it, and it is thrown when nothing is under way any more.
 */
export async function mapBounded<T, U>(
  items: readonly T[],
  limit: number,
  map: (item: T) => Promise<U>,
): Promise<readonly U[]> {
  const results: U[] = new Array(items.length);
  // One iterator shared by all workers hands out each item once.
  const queue = items.entries();
  const failures: unknown[] = [];
  const work = async (): Promise<void> => {
    for (const [index, item] of queue) {
      if (failures.length > 0) return;
      try {
        results[index] = await map(item);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  if (failures.length > 0) throw failures[0];
  return results;
}
