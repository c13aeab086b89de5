import type { Entry } from "./memory-host.ts";

/** The project file of a small project: two deployments, three stacks. */
export const SAMPLE_PROJECT = `version: 1
deployments:
  staging:
    account: "111122223333"
    regions: [us-east-1]
  production:
    account: "444455556666"
    regions: [us-east-1, eu-west-1]
`;

/** A policy file without a mistake. */
export const SAMPLE_POLICY = `version: 1
alertTopics:
  alerts:
    subscribers:
      - email: security@example.com
securityProfiles:
  Sensors:
    targets: [all-registered-things]
    alertTopic: alerts
    behaviors:
      ExcessiveMessages:
        metric: aws:num-messages-sent
        alarmWhen: { moreThan: 100, within: 5m }
`;

/** A small project without a mistake, by path. */
export const SAMPLE_FILES: Readonly<Record<string, Entry>> = {
  "palisade.yaml": SAMPLE_PROJECT,
  "policies/sensors.yaml": SAMPLE_POLICY,
};
