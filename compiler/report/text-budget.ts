/** So many characters, from which texts take their room. */
export interface TextBudget {
  /** Whether there was room for the text. */
  take(text: string): boolean;
  /** The texts up to the first for which there is no room. */
  takeWhile(texts: readonly string[]): readonly string[];
}

/** A budget of its own, for a report that must not grow beyond a size. */
export function createBudget(most: number): TextBudget {
  let left = most;
  const take = (text: string): boolean => {
    if (text.length > left) return false;
    left -= text.length;
    return true;
  };
  return {
    take,
    takeWhile: (texts) => {
      const end = texts.findIndex((text) => !take(text));
      return end === -1 ? texts : texts.slice(0, end);
    },
  };
}
