import type { SampleProfile } from "./sample-policies.ts";

/** The properties that a sample policy means, as `AWS::IoT::SecurityProfile` has them. */
export function equivalentProperties({ profile, group }: SampleProfile): object {
  const consecutive = (alarm: number, clear: number): object => ({
    ConsecutiveDatapointsToAlarm: alarm,
    ConsecutiveDatapointsToClear: clear,
  });
  const behavior = (name: string, metric: string, criteria: object): object => ({
    Name: name,
    Metric: metric,
    Criteria: criteria,
  });
  const index = Number(/\d+$/.exec(profile)?.[0] ?? 0);
  return {
    SecurityProfileName: profile,
    SecurityProfileDescription: `what a healthy sensor of ${group} does`,
    TargetArns: [`arn:aws:iot:us-east-1:111122223333:thinggroup/${group}`],
    Behaviors: [
      behavior("AuthorizationFailures", "aws:num-authorization-failures", {
        ComparisonOperator: "less-than-equals",
        Value: { Count: "5" },
        DurationSeconds: 300,
        ...consecutive(1, 1),
      }),
      behavior("ExcessiveMessages", "aws:num-messages-sent", {
        ComparisonOperator: "less-than-equals",
        Value: { Count: String(100 + (index % 900)) },
        DurationSeconds: 300,
        ...consecutive(2, 2),
      }),
      behavior("LargeMessages", "aws:message-byte-size", {
        ComparisonOperator: "less-than-equals",
        Value: { Count: "1024" },
        ...consecutive(1, 3),
      }),
      behavior("OutlierTraffic", "aws:all-bytes-out", {
        ComparisonOperator: "less-than-equals",
        StatisticalThreshold: { Statistic: "p99.9" },
        DurationSeconds: 3600,
        ...consecutive(1, 1),
      }),
      {
        ...behavior("SilentSensor", "aws:num-messages-sent", {
          ComparisonOperator: "greater-than-equals",
          Value: { Count: "1" },
          DurationSeconds: 3600,
          ...consecutive(1, 1),
        }),
        SuppressAlerts: true,
      },
      behavior("StrangeDestination", "aws:destination-ip-addresses", {
        ComparisonOperator: "in-cidr-set",
        Value: { Cidrs: [`10.${index % 256}.0.0/16`, "192.168.0.0/16"] },
        ...consecutive(1, 1),
      }),
      behavior("Telnet", "aws:listening-tcp-ports", {
        ComparisonOperator: "not-in-port-set",
        Value: { Ports: [23, 2323] },
        ...consecutive(1, 1),
      }),
    ],
    AdditionalMetricsToRetainV2: [
      { Metric: "aws:num-connection-attempts" },
      { Metric: "aws:num-disconnects" },
    ],
  };
}

/** A CloudFormation template with one such profile. */
export function equivalentTemplate(sample: SampleProfile): string {
  const resource = { Type: "AWS::IoT::SecurityProfile", Properties: equivalentProperties(sample) };
  return JSON.stringify({ Resources: { Profile: resource } }, undefined, 2);
}
