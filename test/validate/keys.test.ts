import { describe, expect, test } from "vitest";
import { behaviorMistakes, mend, policyMistakes } from "./mistakes.ts";

describe("unknown keys", () => {
  test("name the nearest key, and can be renamed where it is certain", () => {
    expect(policyMistakes("securityProfile: { A: { targets: [all-things] } }")).toMatchInlineSnapshot(`
      "policy.yaml:2:1 error validate/unknown-key
        unknown key "securityProfile" at the top level; did you mean \`securityProfiles\`?
        > securityProfile"
    `);
    expect(policyMistakes("security-profiles: { A: { targets: [all-things] } }")).toMatchInlineSnapshot(`
      "policy.yaml:2:1 error validate/unknown-key
        unknown key "security-profiles" at the top level; did you mean \`securityProfiles\`?
        > security-profiles
        fix: replace \`security-profiles\` by \`securityProfiles\`"
    `);
    expect(mend("version: 1\nsecurity-profiles: { A: { targets: [all-things] } }\n")).toBe(
      "version: 1\nsecurityProfiles: { A: { targets: [all-things] } }\n",
    );
  });

  test("of AWS's own API are answered with what is written here instead", () => {
    expect(
      behaviorMistakes("metric: a, criteria: { comparisonOperator: greater-than, value: { count: 100 } }"),
    ).toMatchInlineSnapshot(`
      "policy.yaml:6:23 error validate/unknown-key
        unknown key "criteria" in \`securityProfiles.Sensors.behaviors.B\`; known: \`metric\`, \`dimension\`, \`alarmWhen\`, \`normalWhen\`, \`alarmAfter\`, \`clearAfter\`, \`suppressAlerts\`, \`exportMetric\`, \`because\`, \`description\`
        > criteria
        help: AWS's criteria say what is NORMAL: hand them on with \`normalWhen\`, or say what is anomalous with \`alarmWhen\`"
    `);
    expect(
      behaviorMistakes("metric: a, alarmWhen: { greaterThan: 100, durationSeconds: 300 }"),
    ).toMatchInlineSnapshot(`
      "policy.yaml:6:36 error validate/unknown-key
        unknown key "greaterThan" in \`securityProfiles.Sensors.behaviors.B.alarmWhen\`; known: \`moreThan\`, \`atLeast\`, \`lessThan\`, \`atMost\`, \`inside\`, \`outside\`, \`anomalous\`, \`within\`
        > greaterThan
        help: it is called \`moreThan\` here
      policy.yaml:6:54 error validate/unknown-key
        unknown key "durationSeconds" in \`securityProfiles.Sensors.behaviors.B.alarmWhen\`; known: \`moreThan\`, \`atLeast\`, \`lessThan\`, \`atMost\`, \`inside\`, \`outside\`, \`anomalous\`, \`within\`
        > durationSeconds
        help: it is called \`within\` here: \`within: 5m\`"
    `);
    expect(behaviorMistakes("metric: a, normalWhen: { anomalous: high }")).toMatchInlineSnapshot(`
      "policy.yaml:6:37 error validate/unknown-key
        unknown key "anomalous" in \`securityProfiles.Sensors.behaviors.B.normalWhen\`; known: \`moreThan\`, \`atLeast\`, \`lessThan\`, \`atMost\`, \`inside\`, \`outside\`, \`within\`
        > anomalous
        help: ML Detect learns by itself what is normal: write \`alarmWhen: { anomalous: … }\`"
    `);
    expect(
      policyMistakes(
        "audit: { checks: { all: true }, schedules: { Daily: { frequency: DAILY, checks: enabled } } }\n" +
          "mitigationActions: { A: { type: ADD_THINGS_TO_THING_GROUP }, B: { updateDeviceCertificate: revoke } }",
      ),
    ).toMatchInlineSnapshot(`
      "policy.yaml:2:55 error validate/unknown-key
        unknown key "frequency" in \`audit.schedules.Daily\`; known: \`daily\`, \`weekly\`, \`biweekly\`, \`monthly\`, \`checks\`
        > frequency
        help: how often is written as a key: \`daily: true\`, \`weekly: MON\`, \`biweekly: MON\` or \`monthly: 1\`
      policy.yaml:3:27 error validate/unknown-key
        unknown key "type" in \`mitigationActions.A\`; known: \`addToThingGroups\`, \`overrideDynamicGroups\`, \`publishToTopic\`, \`replaceDefaultPolicyVersion\`, \`updateDeviceCertificate\`, \`updateCaCertificate\`, \`enableIotLogging\`
        > type
        help: an action is written as a key: \`addToThingGroups\`, \`publishToTopic\`, \`replaceDefaultPolicyVersion\`, \`updateDeviceCertificate\`, \`updateCaCertificate\` or \`enableIotLogging\`
      policy.yaml:3:92 error validate/unknown-value
        expected \`deactivate\`, found the text "revoke"
        > revoke
        help: AWS sets the certificate INACTIVE; no mitigation action revokes it"
    `);
  });

  test("list what is known where nothing is near", () => {
    expect(policyMistakes("logging: { level: INFO, colour: red }")).toMatchInlineSnapshot(`
      "policy.yaml:2:25 error validate/unknown-key
        unknown key "colour" in \`logging\`; known: \`level\`
        > colour"
    `);
  });

  test("are not renamed to a key that stands there already", () => {
    expect(policyMistakes("logging: { level: INFO, levle: INFO }")).toMatchInlineSnapshot(`
      "policy.yaml:2:25 error validate/unknown-key
        unknown key "levle" in \`logging\`; did you mean \`level\`?
        > levle"
    `);
  });

  test("are one mistake, though a required key is then missing too", () => {
    expect(behaviorMistakes("metrc: aws:num-disconnects, alarmWhen: { moreThan: 1 }")).toMatchInlineSnapshot(`
      "policy.yaml:6:12 error validate/unknown-key
        unknown key "metrc" in \`securityProfiles.Sensors.behaviors.B\`; did you mean \`metric\`?
        > metrc"
    `);
    expect(
      behaviorMistakes("metric: aws:num-disconnects, alarmwhen: { moreThan: 1 }"),
    ).toMatchInlineSnapshot(`
      "policy.yaml:6:41 error validate/unknown-key
        unknown key "alarmwhen" in \`securityProfiles.Sensors.behaviors.B\`; did you mean \`alarmWhen\`?
        > alarmwhen
        fix: replace \`alarmwhen\` by \`alarmWhen\`"
    `);
  });
});

describe("missing keys", () => {
  test("are shown at their map, with what they are for", () => {
    expect(policyMistakes("jobTemplates: { update: { description: firmware } }")).toMatchInlineSnapshot(`
      "policy.yaml:2:17 error validate/missing-key
        \`document\` is missing in \`jobTemplates.update\`
        > update
        help: document: The file with the job document (JSON), relative to this policy file."
    `);
  });

  test("of the document itself", () => {
    expect(policyMistakes("").replaceAll("policy.yaml", "")).toBe("");
    expect(policyMistakes("customMetrics: { battery: {} }")).toMatchInlineSnapshot(`
      "policy.yaml:2:18 error validate/missing-key
        \`type\` is missing in \`customMetrics.battery\`
        > battery
        help: type: What one report of the metric holds. ML Detect and thresholds need \`number\`; the lists take \`inside\` and \`outside\`."
    `);
  });

  test("of which one is enough", () => {
    expect(behaviorMistakes("metric: aws:num-disconnects")).toMatchInlineSnapshot(`
      "policy.yaml:6:7 error validate/missing-choice
        expected exactly one of \`alarmWhen\` and \`normalWhen\` in \`securityProfiles.Sensors.behaviors.B\`, found none
        > B
        help: alarmWhen: What is anomalous. Exactly one of \`moreThan\`, \`atLeast\`, \`lessThan\`, \`atMost\`, \`inside\`, \`outside\` and \`anomalous\`; the compiler negates it into AWS's form, which describes the normal case.
      normalWhen: What is expected. Exactly one of \`moreThan\`, \`atLeast\`, \`lessThan\`, \`atMost\`, \`inside\` and \`outside\`; handed to AWS as it stands."
    `);
    expect(behaviorMistakes("metric: aws:num-disconnects, alarmWhen: { within: 5m }")).toMatchInlineSnapshot(`
      "policy.yaml:6:41 error validate/missing-choice
        expected exactly one of \`moreThan\`, \`atLeast\`, \`lessThan\`, \`atMost\`, \`inside\`, \`outside\` and \`anomalous\` in \`securityProfiles.Sensors.behaviors.B.alarmWhen\`, found none
        > alarmWhen"
    `);
    expect(policyMistakes("alertTopics: { a: { subscribers: [{}] } }")).toMatchInlineSnapshot(`
      "policy.yaml:2:35 error validate/missing-choice
        expected exactly one of \`email\`, \`queue\`, \`https\` and \`lambda\` in \`alertTopics.a.subscribers[0]\`, found none
        > {}
        help: email: An e-mail address. AWS sends it a message that must be confirmed before alerts arrive.
      queue: An SQS queue that the stack creates, with the policy that lets the topic send to it and a dead-letter queue.
      https: A URL that receives each alert as a POST. It must confirm the subscription.
      lambda: An existing Lambda function; the stack in the function's region adds the permission to invoke it."
    `);
    expect(policyMistakes("mitigationActions: { a: {} }")).toMatchInlineSnapshot(`
      "policy.yaml:2:22 error validate/missing-choice
        expected exactly one of \`addToThingGroups\`, \`publishToTopic\`, \`replaceDefaultPolicyVersion\`, \`updateDeviceCertificate\`, \`updateCaCertificate\` and \`enableIotLogging\` in \`mitigationActions.a\`, found none
        > a"
    `);
  });

  test("that another key needs", () => {
    expect(policyMistakes("violationAlarms: { a: { behavior: B, alertTopic: t } }")).toMatchInlineSnapshot(`
      "policy.yaml:2:25 error validate/dependent-key
        \`behavior\` needs \`profile\` beside it
        > behavior
        help: profile: A name declared in \`securityProfiles\`. Default: the violations of all profiles of the account."
    `);
  });
});

describe("keys that exclude each other", () => {
  test("are both shown", () => {
    expect(
      behaviorMistakes("metric: aws:num-disconnects, alarmWhen: { moreThan: 1 }, normalWhen: { atMost: 1 }"),
    ).toMatchInlineSnapshot(`
      "policy.yaml:6:69 error validate/exclusive-keys
        \`normalWhen\` does not go with \`alarmWhen\`: expected exactly one of \`alarmWhen\` and \`normalWhen\`
        > normalWhen
        policy.yaml:6:41 \`alarmWhen\` stands here: alarmWhen"
    `);
    expect(
      policyMistakes("alertTopics: { a: { subscribers: [{ queue: q, email: a@b }] } }"),
    ).toMatchInlineSnapshot(`
      "policy.yaml:2:37 error validate/exclusive-keys
        \`queue\` does not go with \`email\`: expected exactly one of \`email\`, \`queue\`, \`https\` and \`lambda\`
        > queue
        policy.yaml:2:47 \`email\` stands here: email"
    `);
  });

  test("with the choices only where the key is one of them", () => {
    expect(policyMistakes("thingGroups: { g: { query: 'a:1', parent: p } }")).toMatchInlineSnapshot(`
      "policy.yaml:2:35 error validate/exclusive-keys
        \`parent\` does not go with \`query\`
        > parent
        policy.yaml:2:21 \`query\` stands here: query"
    `);
    expect(
      behaviorMistakes("metric: aws:source-ip-address, alarmWhen: { inside: [10.0.0.0/8], within: 5m }"),
    ).toMatchInlineSnapshot(`
      "policy.yaml:6:78 error validate/exclusive-keys
        \`within\` does not go with \`inside\`
        > within
        policy.yaml:6:56 \`inside\` stands here: inside"
    `);
  });
});

describe("names", () => {
  test("are described in words", () => {
    expect(policyMistakes("thingGroups: { my group: {} }")).toMatchInlineSnapshot(`
      "policy.yaml:2:16 error validate/wrong-name
        "my group" is not a name of letters, digits, \`:\`, \`_\` and \`-\`
        > my group"
    `);
    expect(policyMistakes("customMetrics: { 'aws:battery': { type: number } }")).toMatchInlineSnapshot(`
      "policy.yaml:2:18 error validate/wrong-name
        "aws:battery" is not a name of letters, digits, \`:\`, \`_\` and \`-\`, not beginning with \`aws:\`
        > 'aws:battery'"
    `);
    expect(policyMistakes("variables: { 1st: { type: number } }")).toMatchInlineSnapshot(`
      "policy.yaml:2:14 error validate/wrong-name
        "1st" is not a name of letters, digits, \`_\` and \`-\`, beginning with a letter
        > 1st"
    `);
  });

  test("have a length", () => {
    expect(policyMistakes(`thingGroups: { ${"g".repeat(129)}: {} }`)).toMatchInlineSnapshot(`
      "policy.yaml:2:16 error validate/wrong-name
        "ggggggggggggggggggggggggggggggggggggggggggggggggggggggggggg…" is a name of 129 characters: expected at most 128
        > gggggggggggggggggggggggggggggggggggggggggggggggggggggggggggg…"
    `);
  });

  test("of audit checks are suggested, unknown ones left to the analysis", () => {
    expect(policyMistakes("audit: { checks: { logging_disabled_check: true } }")).toMatchInlineSnapshot(`
      "policy.yaml:2:20 error validate/wrong-name
        "logging_disabled_check" is not \`all\` or the name of an audit check: capital letters, digits and \`_\`; did you mean \`LOGGING_DISABLED_CHECK\`?
        > logging_disabled_check
        fix: replace \`logging_disabled_check\` by \`LOGGING_DISABLED_CHECK\`"
    `);
    expect(policyMistakes("audit: { checks: { SHARED_COGNITO_IDENTITY_CHECK: true } }")).toBe("");
  });

  test("of JavaScript's own properties are names like any other", () => {
    expect(policyMistakes("thingGroups: { __proto__: {}, constructor: {}, toString: {} }")).toBe("");
    expect(
      policyMistakes("thingGroups: { __proto__: { parrent: p }, constructor: 1 }"),
    ).toMatchInlineSnapshot(`
      "policy.yaml:2:29 error validate/unknown-key
        unknown key "parrent" in \`thingGroups.__proto__\`; did you mean \`parent\`?
        > parrent
      policy.yaml:2:56 error validate/wrong-type
        expected a map, found the number 1
        > 1"
    `);
    expect(policyMistakes("__proto__: { logging: { level: INFO } }")).toMatchInlineSnapshot(`
      "policy.yaml:2:1 error validate/unknown-key
        unknown key "__proto__" at the top level; known: \`version\`, \`variables\`, \`alertTopics\`, \`customMetrics\`, \`dimensions\`, \`thingGroups\`, \`securityProfiles\`, \`audit\`, \`mitigationActions\`, \`quarantine\`, \`responses\`, \`fleetIndexing\` and 5 more
        > __proto__"
    `);
    expect(behaviorMistakes("metric: a, constructor: 1, alarmWhen: { __proto__: 5 }")).toMatchInlineSnapshot(`
      "policy.yaml:6:23 error validate/unknown-key
        unknown key "constructor" in \`securityProfiles.Sensors.behaviors.B\`; known: \`metric\`, \`dimension\`, \`alarmWhen\`, \`normalWhen\`, \`alarmAfter\`, \`clearAfter\`, \`suppressAlerts\`, \`exportMetric\`, \`because\`, \`description\`
        > constructor
      policy.yaml:6:52 error validate/unknown-key
        unknown key "__proto__" in \`securityProfiles.Sensors.behaviors.B.alarmWhen\`; known: \`moreThan\`, \`atLeast\`, \`lessThan\`, \`atMost\`, \`inside\`, \`outside\`, \`anomalous\`, \`within\`
        > __proto__"
    `);
  });
});
