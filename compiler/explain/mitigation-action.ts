import type { MitigationActionFacts, MitigationActionKey } from "../catalog/mitigation-actions.ts";
import { doubt } from "./doubt.ts";
import type { Explanation, Fact } from "./explanation.ts";

const EXAMPLES: Readonly<Record<MitigationActionKey, string>> = {
  addToThingGroups: `version: 1
quarantine:
  Quarantine:
    allow: { publish: ["quarantine/\${thing}/status"] }
mitigationActions:
  IsolateThing: { addToThingGroups: [Quarantine], overrideDynamicGroups: true }
`,
  enableIotLogging: `version: 1
mitigationActions:
  LogErrors: { enableIotLogging: { level: ERROR } }
`,
  publishToTopic: `version: 1
alertTopics:
  security-alerts:
    subscribers: [{ email: secops@example.com }]
mitigationActions:
  TellSecurity: { publishToTopic: security-alerts }
`,
  replaceDefaultPolicyVersion: `version: 1
mitigationActions:
  BlankPolicy: { replaceDefaultPolicyVersion: blank }
`,
  updateCaCertificate: `version: 1
mitigationActions:
  DeactivateCa: { updateCaCertificate: deactivate }
`,
  updateDeviceCertificate: `version: 1
mitigationActions:
  DeactivateDeviceCertificate: { updateDeviceCertificate: deactivate }
`,
};

/** Explains a type of mitigation action: what it does, to what, and with which permissions. */
export function explainMitigationAction(action: MitigationActionFacts): Explanation {
  return {
    kind: "mitigation action",
    title: action.type,
    paragraphs: [
      action.meaning,
      "An action is only a definition: it runs when a response, a person or a program starts a task with it.",
      ...action.notes,
      ...doubt(action.uncertain),
    ],
    facts: factsOf(action),
    example: EXAMPLES[action.key],
    source: action.source,
  };
}

function factsOf(action: MitigationActionFacts): readonly Fact[] {
  const supported = [
    ...(action.audit ? ["audit findings"] : []),
    ...(action.detect ? ["Detect violations"] : []),
  ];
  return [
    { label: "In a policy", value: action.key },
    { label: "Works on", value: supported.join(" and ") },
    { label: "Role may", value: action.iamActions.map((permission) => permission.action).join(", ") },
    { label: "AWS's managed policy", value: `service-role/${action.managedPolicy}` },
    { label: "CloudFormation", value: `ActionParams.${action.cfnParams}` },
  ];
}
