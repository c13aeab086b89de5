import { describe, expect, test } from "vitest";
import { type Correction, runIn, told } from "./seeds/answers.ts";
import { BLOG } from "./seeds/blog.ts";
import { CONCEPTS } from "./seeds/concepts.ts";
import { NOTES } from "./seeds/notes.ts";
import { RECIPE } from "./seeds/recipe.ts";

/*
 * Four published texts on Device Defender, transcribed as they stand, and every claim in them that is wrong or leaves
 * something out. Errors stop before lint, so a text has several transcriptions: what the language has no words for
 * (`-invalid`), what AWS refuses (`-refused`), and what AWS accepts (`-accepted`), which is the linter's business.
 */
const ALL: readonly Correction[] = [
  {
    claim: "Detect can be set up by everybody, while AWS has closed it to new customers",
    answers: [
      told("002-new-customer", "analyze/not-enforced", "engine: none", "1 security profile (4 behaviours)"),
    ],
  },
];

test("every claim is there", () => {
  const counts = [ALL, BLOG, CONCEPTS, RECIPE, NOTES].map((corrections) => corrections.length);
  expect(counts).toEqual([1, 7, 3, 10, 19]);
});

test.each([
  ["the code", ["lint/never-alarms", "normalWhen: { moreThan: 100, within: 5m }", "`ExcessiveMessages`"]],
  ["the line", ["lint/inverted-threshold", "checks:", "`ExcessiveMessages`"]],
  ["a word", ["lint/inverted-threshold", "normalWhen: { moreThan: 100, within: 5m }", "`Excessive`"]],
] as const)("an answer is not given where %s is another", async (_, [code, line, word]) => {
  await expect(told("002-accepted", code, line, word)()).rejects.toThrow("to deep equally contain");
});

describe.each([
  ["all of them", ALL],
  ["the blog on the disconnect-duration metric", BLOG],
  ["the page on concepts", CONCEPTS],
  ["the recipe on monitoring", RECIPE],
  ["the study notes", NOTES],
])("%s", (_, corrections) => {
  test.each(corrections)("$claim", async ({ answers }) => {
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) await answer();
  });
});

describe("all that is said of what AWS accepts", () => {
  test("in the recipe", async () => {
    expect((await runIn("002-accepted", "lint", "--format", "compact")).stdout).toMatchInlineSnapshot(`
      "palisade.yaml:5:3: info lint/threat-not-covered nothing in \`recipe\` looks for scanning or crypto-mining
      palisade.yaml:5:3: info lint/unregistered-devices-unwatched profiles of \`recipe\` watch all registered things, and none watches a device that is not registered
      recipe.yaml:6:5: warning lint/subscriber-to-be-confirmed \`iot-security-alerts\` reaches nobody until its only e-mail address is confirmed by hand, in every region
      recipe.yaml:13:3: warning lint/critical-check-off \`CA_CERTIFICATE_KEY_QUALITY_CHECK\` is not switched on; AWS rates it CRITICAL
      recipe.yaml:13:3: warning lint/critical-check-off \`DEVICE_CERTIFICATE_KEY_QUALITY_CHECK\` is not switched on; AWS rates it CRITICAL
      recipe.yaml:13:3: warning lint/critical-check-off \`INTERMEDIATE_CA_REVOKED_FOR_ACTIVE_DEVICE_CERTIFICATES_CHECK\` is not switched on; AWS rates it CRITICAL
      recipe.yaml:13:3: warning lint/critical-check-off \`IOT_ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK\` is not switched on; AWS rates it CRITICAL
      recipe.yaml:14:5: warning lint/check-never-scheduled \`AUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK\` is switched on, but no schedule runs it
      recipe.yaml:20:5: warning lint/check-never-scheduled \`LOGGING_DISABLED_CHECK\` is switched on, but no schedule runs it
      recipe.yaml:21:5: warning lint/check-never-scheduled \`REVOKED_CA_CERTIFICATE_STILL_ACTIVE_CHECK\` is switched on, but no schedule runs it
      recipe.yaml:22:5: warning lint/check-never-scheduled \`REVOKED_DEVICE_CERTIFICATE_STILL_ACTIVE_CHECK\` is switched on, but no schedule runs it
      recipe.yaml:23:5: warning lint/check-never-scheduled \`UNAUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK\` is switched on, but no schedule runs it
      recipe.yaml:44:9: error lint/inverted-threshold \`ExcessiveMessages\` alarms when \`aws:num-messages-sent\` is low, but an attack drives it up
      recipe.yaml:49:9: error lint/inverted-threshold \`AuthorizationFailures\` alarms when \`aws:num-authorization-failures\` is low, but an attack drives it up
      recipe.yaml:54:9: error lint/inverted-threshold \`LargeMessageSize\` alarms when \`aws:message-byte-size\` is low, but an attack drives it up
      recipe.yaml:59:9: error lint/inverted-threshold \`UnusualConnectionAttempts\` alarms when \`aws:num-connection-attempts\` is low, but an attack drives it up
      "
    `);
  });

  test("in the study notes", async () => {
    expect((await runIn("003-accepted", "lint", "--format", "compact")).stdout).toMatchInlineSnapshot(`
      "notes.yaml:4:3: warning lint/topic-without-subscriber nobody listens to \`iot-security-alerts\`, so what the audit and one other publish to it is lost
      notes.yaml:9:3: warning lint/critical-check-off \`AUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK\` is not switched on; AWS rates it CRITICAL
      notes.yaml:9:3: warning lint/critical-check-off \`CA_CERTIFICATE_KEY_QUALITY_CHECK\` is not switched on; AWS rates it CRITICAL
      notes.yaml:9:3: warning lint/critical-check-off \`DEVICE_CERTIFICATE_KEY_QUALITY_CHECK\` is not switched on; AWS rates it CRITICAL
      notes.yaml:9:3: warning lint/critical-check-off \`DEVICE_CERTIFICATE_SHARED_CHECK\` is not switched on; AWS rates it CRITICAL
      notes.yaml:9:3: warning lint/critical-check-off \`INTERMEDIATE_CA_REVOKED_FOR_ACTIVE_DEVICE_CERTIFICATES_CHECK\` is not switched on; AWS rates it CRITICAL
      notes.yaml:9:3: warning lint/critical-check-off \`IOT_ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK\` is not switched on; AWS rates it CRITICAL
      notes.yaml:9:3: warning lint/critical-check-off \`REVOKED_CA_CERTIFICATE_STILL_ACTIVE_CHECK\` is not switched on; AWS rates it CRITICAL
      notes.yaml:9:3: warning lint/critical-check-off \`UNAUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK\` is not switched on; AWS rates it CRITICAL
      notes.yaml:13:5: warning lint/check-never-scheduled \`CA_CERTIFICATE_EXPIRING_CHECK\` is switched on, but no schedule runs it
      notes.yaml:22:3: warning lint/profile-without-topic \`TelemetryDeviceProfile\` has no alert topic, so nobody is told
      notes.yaml:28:9: error lint/inverted-threshold \`LowMessageRate\` alarms when \`aws:num-messages-sent\` is low, but an attack drives it up
      notes.yaml:34:9: error lint/inverted-threshold \`AuthFailures\` alarms when \`aws:num-authorization-failures\` is low, but an attack drives it up
      notes.yaml:41:3: warning lint/dynamic-quarantine \`Quarantined\` speaks of isolation, but it is a dynamic thing group, which carries no policy and isolates nothing
      notes.yaml:46:47: warning lint/isolation-without-policy \`AddThingsToThingGroup\` adds things to \`Quarantine\`; whether that restricts anything cannot be told from here, because \`Quarantine\` exists already
      notes.yaml:47:3: info lint/unused-mitigation-action no response starts the mitigation action \`PublishFindingToSns\`, so that it runs only when a person starts it
      notes.yaml:50:3: info lint/unused-mitigation-action no response starts the mitigation action \`UpdateDeviceCertificate\`, so that it runs only when a person starts it
      notes.yaml:55:3: warning analyze/not-compiled-yet this response is checked, but nothing is generated for it yet
      notes.yaml:55:3: warning lint/response-without-limit \`on-violation\` adds things to groups by itself, with no limit to how many
      notes.yaml:56:35: warning lint/isolation-on-low-confidence \`on-violation\` adds a thing to \`Quarantine\` by itself when \`AuthFailures\` alarms after 1 datapoint
      notes.yaml:58:3: warning analyze/not-compiled-yet this response is checked, but nothing is generated for it yet
      notes.yaml:60:10: error lint/policy-replaced-automatically \`on-permissive-policy\` empties an IoT policy by itself (\`ReplaceDefaultPolicyVersion\`), for every device that uses it
      notes.yaml:61:3: warning analyze/not-compiled-yet this response is checked, but nothing is generated for it yet
      notes.yaml:63:10: error lint/ca-deactivated-automatically \`on-ca\` deactivates the certificate of a CA by itself (\`UpdateCaCertificate\`)
      palisade.yaml:5:3: info lint/threat-not-covered nothing in \`notes\` looks for scanning, cloned identity or crypto-mining
      "
    `);
  });
});
