import { countOf } from "./number.ts";

const UNITS = [
  { seconds: 86_400, word: "day" },
  { seconds: 3_600, word: "hour" },
  { seconds: 60, word: "minute" },
  { seconds: 1, word: "second" },
] as const;

/** A span of time in the largest units that fit: `5 minutes`, `1 hour 30 minutes`, `14 days`. */
export function describeDuration(seconds: number): string {
  const words: string[] = [];
  let rest = seconds;
  for (const unit of UNITS) {
    const whole = Math.floor(rest / unit.seconds);
    if (whole > 0) words.push(countOf(whole, unit.word));
    rest -= whole * unit.seconds;
  }
  return words.length === 0 ? "0 seconds" : words.join(" ");
}

/** How often something happens: `every 5 minutes`, `every hour`. */
export function describeInterval(seconds: number): string {
  return `every ${describeDuration(seconds).replace(/^1 (?=[a-z]+$)/u, "")}`;
}
