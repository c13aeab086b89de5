import { type AlarmRegion, type HalfLine, SPACES, type WordRegion } from "./alarm-region.ts";
import { areWithin } from "./ranges.ts";

// How the regions of two behaviours of one metric, dimension and window relate, neither of them an extreme.

/** Whether whatever lies in the one region lies in the other: the other alarms whenever the one does. */
export function isWithin(inner: AlarmRegion, outer: AlarmRegion): boolean {
  if (inner.kind === "half-line" && outer.kind === "half-line") return isHalfLineWithin(inner, outer);
  if (inner.kind === "ranges" && outer.kind === "ranges") return areWithin(inner.ranges, outer.ranges);
  if (inner.kind === "words" && outer.kind === "words") return areWordsWithin(inner, outer);
  // Not by confidence: what AWS's models find at one is not documented to hold what they find at another.
  return inner.kind === "model" && outer.kind === "model" && inner.confidence === outer.confidence;
}

/** Whether the two alarm for the same values. */
export function areSame(one: AlarmRegion, other: AlarmRegion): boolean {
  return isWithin(one, other) && isWithin(other, one);
}

/** Whether every value lies in one of the two: nothing is normal for both. */
export function coverEverything(one: AlarmRegion, other: AlarmRegion): boolean {
  if (one.kind === "half-line" && other.kind === "half-line") return doHalfLinesMeet(one, other);
  if (one.kind === "ranges" && other.kind === "ranges")
    return one.space === other.space && areWithin([SPACES[one.space]], [...one.ranges, ...other.ranges]);
  if (one.kind === "words" && other.kind === "words") return doWordsMeet(one, other);
  return false;
}

function isHalfLineWithin(inner: HalfLine, outer: HalfLine): boolean {
  if (inner.scale !== outer.scale || inner.direction !== outer.direction) return false;
  const further = inner.direction === "up" ? inner.bound - outer.bound : outer.bound - inner.bound;
  if (further < 0) return false;
  if (outer.closed || !inner.closed) return true;
  // Two percentiles of a fleet may be one and the same value, so that nothing lies between them for certain.
  return further > 0 && inner.scale !== "rank";
}

function doHalfLinesMeet(one: HalfLine, other: HalfLine): boolean {
  if (one.scale !== other.scale || one.direction === other.direction) return false;
  const [up, down] = one.direction === "up" ? [one, other] : [other, one];
  // Whole numbers have none between n and n + 1.
  const overlap = down.bound - up.bound + (up.scale === "whole" ? 1 : 0);
  if (overlap < 0) return false;
  if (up.closed || down.closed) return true;
  return overlap > 0 && up.scale !== "rank";
}

function areWordsWithin(inner: WordRegion, outer: WordRegion): boolean {
  const all = [...inner.elements];
  if (!inner.inverted) return all.every((element) => outer.elements.has(element) !== outer.inverted);
  if (!outer.inverted) return false;
  return [...outer.elements].every((element) => inner.elements.has(element));
}

function doWordsMeet(one: WordRegion, other: WordRegion): boolean {
  if (one.inverted && other.inverted)
    return [...one.elements].every((element) => !other.elements.has(element));
  if (one.inverted) return [...one.elements].every((element) => other.elements.has(element));
  if (other.inverted) return [...other.elements].every((element) => one.elements.has(element));
  return false;
}
