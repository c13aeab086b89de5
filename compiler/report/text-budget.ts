/** So many characters, from which texts take their room. */
export interface TextBudget {
  /** Whether there was room for the text. */
  take(text: string): boolean;
  /**
   * The texts up to the first for which there is no room.
   * @param kept so many characters are left to what comes later
   */
  takeWhile(texts: readonly string[], kept?: number): readonly string[];
}

/** A budget of its own, for a report that must not grow beyond a size. */
export function createBudget(most: number): TextBudget {
  let left = most;
  const take = (text: string, kept = 0): boolean => {
    if (text.length > left - kept) return false;
    left -= text.length;
    return true;
  };
  return {
    take: (text) => take(text),
    takeWhile: (texts, kept) => {
      const end = texts.findIndex((text) => !take(text, kept));
      return end === -1 ? texts : texts.slice(0, end);
    },
  };
}
