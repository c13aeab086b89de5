import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Place } from "../../source/place.ts";
import { malformedTopic } from "../diagnostics/topics.ts";
import type { Model } from "../model.ts";

/** MQTT topics hold no wildcards, and topic filters hold them where MQTT allows them. */
export function* checkTopicFiltersAreWellFormed({ policies }: Model): Iterable<Diagnostic> {
  for (const { topicFilters, place } of policies.dimensions.values()) {
    yield* checkAll(topicFilters, filterProblem, place.at("topicFilters"));
  }
  for (const { publish, subscribe, place } of policies.quarantine.values()) {
    yield* checkAll(publish, topicProblem, place.at("allow", "publish"));
    yield* checkAll(subscribe, filterProblem, place.at("allow", "subscribe"));
  }
  for (const { exportMetrics, place } of policies.securityProfiles.values()) {
    if (exportMetrics === undefined) continue;
    const problem = topicProblem(exportMetrics.topic) ?? reservedProblem(exportMetrics.topic);
    const written = exportMetrics.topic;
    if (problem !== undefined) {
      yield malformedTopic.at(place.at("exportMetrics", "topic").value(), { written, problem });
    }
  }
}

function* checkAll(
  texts: readonly string[],
  problemOf: (text: string) => string | undefined,
  list: Place,
): Iterable<Diagnostic> {
  for (const [index, written] of texts.entries()) {
    const problem = problemOf(written);
    if (problem !== undefined) yield malformedTopic.at(list.at(index).value(), { written, problem });
  }
}

function topicProblem(text: string): string | undefined {
  if (/[+#]/.test(text)) return "is not a topic: wildcards can stand only in a filter";
  return emptyProblem(text);
}

// AWS's guide prints `$AWS/rules/…` too; the reserved topics themselves are written in small letters.
function reservedProblem(text: string): string | undefined {
  if (!text.startsWith("$") || /^\$aws\/rules\/[a-zA-Z0-9_]{1,128}(\/|$)/.test(text)) return undefined;
  return "is reserved by AWS: of the topics that begin with `$` only `$aws/rules/<rule>` takes metrics, with a rule of letters, digits and `_`";
}

function filterProblem(text: string): string | undefined {
  const levels = text.split("/");
  if (levels.some((level) => level !== "+" && level.includes("+"))) {
    return "is not a topic filter: `+` stands for a whole level";
  }
  if (levels.some((level, index) => level.includes("#") && (level !== "#" || index < levels.length - 1))) {
    return "is not a topic filter: `#` stands alone, as the last level";
  }
  return emptyProblem(text);
}

// `*` and `?` are wildcards of IAM, not of MQTT: in an IoT policy they would open more than was meant.
function emptyProblem(text: string): string | undefined {
  if (text === "" || text.includes("\0")) return "is not a topic: it is empty or holds NUL";
  return /[*?]/.test(text) ? "holds a wildcard of IAM (`*` or `?`), which is none in MQTT" : undefined;
}
