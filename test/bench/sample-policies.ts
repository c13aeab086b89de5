import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What one generated file declares: a security profile for a thing group that is already there. */
export interface SampleProfile {
  readonly profile: string;
  readonly group: string;
  readonly text: string;
}

/** Every file declares one profile and nothing else that becomes a resource, in about 60 lines. */
export function sampleProfiles(count: number): readonly SampleProfile[] {
  return Array.from({ length: count }, (_, index) => {
    const number = String(index).padStart(5, "0");
    const profile = `Sensors-${number}`;
    const group = `Plant-${number}`;
    return { profile, group, text: policyText(profile, group, index) };
  });
}

/** A project folder with `count` policy files and one stack. */
export function writeSampleProject(folder: string, count: number): void {
  const policies = join(folder, "policies");
  mkdirSync(policies, { recursive: true });
  writeFileSync(join(folder, "palisade.yaml"), PROJECT);
  for (const { profile, text } of sampleProfiles(count))
    writeFileSync(join(policies, `${profile}.yaml`), text);
}

const PROJECT = `version: 1
deployments:
  plant: { account: "111122223333", regions: [us-east-1] }
`;

function policyText(profile: string, group: string, index: number): string {
  return `# What the sensors of ${group} do when they are healthy.
version: 1

thingGroups:
  ${group}:
    existing: true # registered by the provisioning service

securityProfiles:
  ${profile}:
    description: what a healthy sensor of ${group} does
    targets:
      - thingGroup: ${group}
    behaviors:
      # A stolen certificate floods the broker, or asks for what it may not have.
      ExcessiveMessages:
        metric: aws:num-messages-sent
        alarmWhen:
          moreThan: ${100 + (index % 900)}
          within: 5m
        alarmAfter: 2
        clearAfter: 2
      AuthorizationFailures:
        metric: aws:num-authorization-failures
        alarmWhen:
          moreThan: 5
          within: 5m
      LargeMessages:
        metric: aws:message-byte-size
        alarmWhen:
          moreThan: 1 KiB
        clearAfter: 3

      # Traffic that no sensor has a reason for.
      OutlierTraffic:
        metric: aws:all-bytes-out
        alarmWhen:
          moreThan: p99.9
          within: 1h
      StrangeDestination:
        metric: aws:destination-ip-addresses
        normalWhen:
          inside:
            - 10.${index % 256}.0.0/16
            - 192.168.0.0/16
      Telnet:
        metric: aws:listening-tcp-ports
        alarmWhen:
          inside: [23, 2323]

      # And a sensor that says nothing is broken, or gone.
      SilentSensor:
        metric: aws:num-messages-sent
        alarmWhen:
          lessThan: 1
          within: 1h
        because: liveness check, a floor is meant
        suppressAlerts: true
    retainMetrics:
      - aws:num-connection-attempts
      - aws:num-disconnects
`;
}
