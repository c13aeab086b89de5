import { compareText } from "../util/compare.ts";
import { didYouMean } from "../util/did-you-mean.ts";

/**
 * The topics that may have been meant, best first: those that are spelled nearly so, then those that hold the
 * words that were written (`certificate`, `tcp ports`).
 */
export function nearestTopics(written: string, topics: Iterable<string>, limit = 5): readonly string[] {
  const all = [...new Set(topics)].sort(compareText);
  const spelled = nearlySpelled(written, all, limit);
  const holding = all.filter((topic) => !spelled.includes(topic) && holdsWords(topic, written));
  return [...spelled, ...holding].slice(0, limit);
}

function nearlySpelled(written: string, topics: readonly string[], limit: number): readonly string[] {
  const nearest = limit === 0 ? undefined : didYouMean(written, topics);
  if (nearest === undefined) return [];
  const rest = topics.filter((topic) => topic !== nearest);
  return [nearest, ...nearlySpelled(written, rest, limit - 1)];
}

function holdsWords(topic: string, written: string): boolean {
  const words = written
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1);
  const text = topic.toLowerCase();
  return words.length > 0 && words.every((word) => text.includes(word));
}
