/**
 * Maps every item, at most `limit` at a time, in the order of the items. The first failure is thrown, and
 * nothing more is begun after it.
 */
export async function mapBounded<T, U>(
  items: readonly T[],
  limit: number,
  map: (item: T) => Promise<U>,
): Promise<readonly U[]> {
  const results: U[] = new Array(items.length);
  // One iterator shared by all workers hands out each item once.
  const queue = items.entries();
  let failed = false;
  const work = async (): Promise<void> => {
    for (const [index, item] of queue) {
      if (failed) return;
      try {
        results[index] = await map(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  return results;
}
