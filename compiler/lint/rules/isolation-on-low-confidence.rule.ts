import type {
  Behavior,
  Condition,
  Declared,
  SecurityProfile,
  StackPolicies,
} from "../../analyze/policy-set.ts";
import { joinWords } from "../../describe/list.ts";
import { countOf } from "../../describe/number.ts";
import { explainValues } from "../../resolve/substituted-document.ts";
import { choice, wholeNumber } from "../options.ts";
import { type AutomaticResponse, automaticResponses } from "../responses/automatic-responses.ts";
import { defineRule, type Finding } from "../rule.ts";
import { sentenceOf } from "../sentence.ts";

/** As authors write them, from the least sure. */
const CONFIDENCES = ["low", "medium", "high"] as const;

interface Evidence {
  readonly confidence: (typeof CONFIDENCES)[number];
  readonly datapoints: number;
}

/** Things that are cut off by themselves although little speaks against them. */
export const isolationOnLowConfidence = defineRule({
  name: "isolation-on-low-confidence",
  family: "response",
  severity: "warning",
  title: "isolation on thin evidence",
  why: "A guess, or one odd datapoint, cuts off a thing that is in order. Isolation that hits healthy things gets switched off, and is missing on the day of the attack.",
  mend: "Ask for more: `anomalous: high`, and `alarmAfter: 2` or more; or let a person decide with `approval: required`.",
  options: {
    confidence: choice(
      CONFIDENCES,
      "high",
      "The least confidence of ML Detect on which a thing may be isolated by itself.",
    ),
    datapoints: wholeNumber(
      2,
      "How many datapoints in a row must be anomalous before a thing may be isolated by itself.",
      { least: 1, most: 10 },
    ),
  },
  *inStack(policies, { options }): Iterable<Finding> {
    for (const automatic of automaticResponses(policies)) {
      const groups = isolatingGroups(policies, automatic);
      if (groups.length === 0) continue;
      for (const { behavior, profile } of triggers(policies, automatic)) {
        const lacks = lacking(behavior, options);
        if (lacks.length > 0) yield findingOf(automatic, groups, { behavior, profile }, lacks);
      }
    }
  },
});

/** The groups to which the response adds things and whose policy denies, or may deny as far as is known here. */
function isolatingGroups(policies: StackPolicies, { started }: AutomaticResponse): readonly string[] {
  const groups = started.flatMap(({ action }) =>
    action.kind === "addToThingGroups" ? action.thingGroups : [],
  );
  return [...new Set(groups)].filter(
    (name) => policies.quarantine.has(name) || policies.thingGroups.get(name)?.kind === "existing",
  );
}

interface Trigger {
  readonly behavior: Declared<Behavior>;
  readonly profile: Declared<SecurityProfile>;
}

function triggers(policies: StackPolicies, { response: { when } }: AutomaticResponse): readonly Trigger[] {
  if (when.kind !== "violation") return [];
  const profile = policies.securityProfiles.get(when.profile);
  if (profile === undefined) return [];
  const all = [...profile.behaviors.values()];
  const named = when.behaviors.length === 0 ? all : all.filter(({ name }) => when.behaviors.includes(name));
  return named.map((behavior) => ({ behavior, profile }));
}

interface Lack {
  /** How the behaviour alarms, behind "alarms". */
  readonly alarms: string;
  readonly write: string;
}

/** What the alarm of a behaviour lacks to be relied on. */
function lacking({ condition, datapointsToAlarm }: Behavior, least: Evidence): readonly Lack[] {
  const confidence = confidenceOf(condition);
  const isUnsure =
    confidence !== undefined && CONFIDENCES.indexOf(confidence) < CONFIDENCES.indexOf(least.confidence);
  // What is on a list is there or it is not; a number may be a burst.
  const isBurst = condition.kind !== "membership" && datapointsToAlarm < least.datapoints;
  return [
    ...(isUnsure
      ? [{ alarms: `with ${confidence} confidence`, write: `\`anomalous: ${least.confidence}\`` }]
      : []),
    ...(isBurst
      ? [
          {
            alarms: `after ${countOf(datapointsToAlarm, "datapoint")}`,
            write: `\`alarmAfter: ${least.datapoints}\` or more`,
          },
        ]
      : []),
  ];
}

function confidenceOf(condition: Condition): Evidence["confidence"] | undefined {
  if (condition.kind !== "anomaly") return undefined;
  return CONFIDENCES.find((word) => word.toUpperCase() === condition.confidence);
}

function findingOf(
  { response }: AutomaticResponse,
  groups: readonly string[],
  { behavior, profile }: Trigger,
  lacks: readonly Lack[],
): Finding {
  const trigger = response.place.at("when", "violation");
  const index = response.when.kind === "violation" ? response.when.behaviors.indexOf(behavior.name) : -1;
  return {
    // A behaviour that the response does not name is shown at the profile, and still told apart from the others.
    place: trigger.at("behaviors", behavior.name),
    at: index === -1 ? trigger.at("profile").value() : trigger.at("behaviors", index).value(),
    message: `\`${response.name}\` adds a thing to ${joinWords(
      groups.map((name) => `\`${name}\``),
      "and",
    )} by itself when \`${behavior.name}\` alarms ${joinWords(
      lacks.map(({ alarms }) => alarms),
      "and",
    )}`,
    help: `write ${joinWords(
      lacks.map(({ write }) => write),
      "and",
    )} in the behaviour, or \`approval: required\` in the response`,
    sentence: sentenceOf(behavior, profile),
    related: [
      { message: "the behaviour is declared here", location: behavior.place.key() },
      ...explainValues([
        behavior.place.at("alarmWhen", "anomalous"),
        behavior.place.at("alarmAfter"),
        response.place.at("approval"),
      ]),
    ],
  };
}
