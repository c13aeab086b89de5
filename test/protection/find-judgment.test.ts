import { expect, test } from "vitest";
import { findJudgment } from "../../compiler/protection/find-judgment.ts";
import { neutral, on, stronger, weaker } from "../../compiler/protection/judgment.ts";

const JUDGMENTS = [
  on("Behaviors[Flood]", weaker("of all")),
  on("Behaviors[Flood].Criteria", stronger("of the criteria")),
  on("Behaviors[Flood].Criteria.Value.Count", neutral("of the count")),
  on("TargetArns[a]", weaker("of a")),
  on("TargetArns[b]", neutral("of b")),
  on("AlertTargets[SNS]", weaker("of a topic")),
  on("AlertTargets[other]", stronger("of another topic")),
  on("MqttTopic", neutral("of a topic")),
];

test.each([
  ["its own", "Behaviors[Flood].Criteria.Value.Count", "of the count"],
  ["that on the nearest thing that holds it", "Behaviors[Flood].Criteria.DurationSeconds", "of the criteria"],
  ["not that on what is only spelt alike", "MqttTopicOfOthers", undefined],
  ["nor that on another member", "Behaviors[Flood2]", undefined],
  ["that on what it holds, if it does anything", "TargetArns", "of a"],
  [
    "none of what it holds, where they disagree",
    "AlertTargets",
    "several changes come together, which do not all do the same",
  ],
])("the judgment on a property is %s", (_, property, because) => {
  expect(findJudgment(JUDGMENTS, property)?.because).toBe(because);
});
