import type { LogLevel } from "../catalog/log-levels.ts";
import { judgeAmount, relateRanks } from "./change.ts";
import type { Judgment } from "./judgment.ts";

// From little to much: each level holds those before it.
const LEVELS: readonly LogLevel[] = ["DISABLED", "ERROR", "WARN", "INFO", "DEBUG"];

/** What it does to log more or less: logs are what is left to look into, and what log alarms go by. */
export function judgeLogLevel(declared: LogLevel, actual: LogLevel): Judgment | undefined {
  return judgeAmount(relateRanks(LEVELS, declared, actual), {
    less: "less is logged, so that less is left to look into",
    more: "more is logged, so that more is left to look into",
    neither: "it is not known how much is logged",
  });
}
