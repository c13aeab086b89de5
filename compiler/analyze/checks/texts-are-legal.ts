import { ALARM_LIMITS } from "../../catalog/cloudwatch.ts";
import { TEXT_RULES, type TextRule } from "../../catalog/text-rules.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Place } from "../../source/place.ts";
import { illegalText } from "../diagnostics/names.ts";
import type { Model } from "../model.ts";
import type { StackPolicies } from "../policy-set.ts";

const ALARM_DESCRIPTION: TextRule = {
  pattern: new RegExp(`^[^\\0]{0,${ALARM_LIMITS.descriptionLength}}$`, "u"),
  words: "characters other than NUL",
  max: ALARM_LIMITS.descriptionLength,
  source: "Amazon CloudWatch API reference, PutMetricAlarm",
};

/** Descriptions and other texts that AWS stores are such as it accepts. */
export function* checkTextsAreLegal({ policies }: Model): Iterable<Diagnostic> {
  for (const { text, what, rule, place } of textsOf(policies)) {
    if (rule.pattern.test(text)) continue;
    const { words, max } = rule;
    yield illegalText.at(place().value(), { what, words, max, length: [...text].length });
  }
}

interface Text {
  readonly text: string;
  readonly what: string;
  readonly rule: TextRule;
  readonly place: () => Place;
}

function* textsOf(policies: StackPolicies): Iterable<Text> {
  const described = [
    [policies.securityProfiles, TEXT_RULES.securityProfileDescription],
    [policies.quarantine, TEXT_RULES.thingGroupDescription],
    [policies.jobTemplates, TEXT_RULES.jobTemplateDescription],
    [policies.fleetMetrics, TEXT_RULES.fleetMetricDescription],
    [policies.violationAlarms, ALARM_DESCRIPTION],
  ] as const;
  for (const [table, rule] of described) {
    for (const { description: text, place } of table.values()) {
      if (text === undefined) continue;
      yield { text, what: "the description", rule, place: () => place.at("description") };
    }
  }
  yield* groupTexts(policies);
  const displayNames = [
    [policies.customMetrics, TEXT_RULES.customMetricDisplayName],
    [policies.alertTopics, TEXT_RULES.snsDisplayName],
  ] as const;
  for (const [table, rule] of displayNames) {
    for (const { displayName: text, place } of table.values()) {
      if (text === undefined) continue;
      yield { text, what: "the display name", rule, place: () => place.at("displayName") };
    }
  }
}

function* groupTexts({ thingGroups }: StackPolicies): Iterable<Text> {
  for (const group of thingGroups.values()) {
    const { place } = group;
    if (group.kind === "existing") continue;
    if (group.description !== undefined) {
      const rule = TEXT_RULES.thingGroupDescription;
      yield { text: group.description, what: "the description", rule, place: () => place.at("description") };
    }
    if (group.kind !== "static") continue;
    for (const [name, text] of Object.entries(group.attributes)) {
      const at = () => place.at("attributes", name);
      yield {
        text: name,
        what: "the name of an attribute",
        rule: TEXT_RULES.thingGroupAttributeName,
        place: at,
      };
      yield { text, what: "an attribute", rule: TEXT_RULES.thingGroupAttributeValue, place: at };
    }
  }
}
