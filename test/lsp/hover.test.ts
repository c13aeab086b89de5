import { describe, expect, test } from "vitest";
import { hover } from "../../compiler/lsp/features/hover.ts";
import { NAMED } from "./project.ts";
import { cursorIn, type Texts } from "./workspaces.ts";

/** What is shown where the cursor is put into a piece of the project's text. */
async function shownAt(path: string, piece: string, texts: Texts = NAMED): Promise<string> {
  const text = texts[path] ?? "";
  const plain = piece.replace("§", "");
  if (text.split(plain).length !== 2) throw new Error(`not once in the text: ${plain}`);
  const at = await cursorIn({ ...texts, [path]: text.replace(plain, () => piece) });
  const found = hover(at.workspace, at.source, at.offset);
  if (found === undefined) return "(nothing)";
  return `[${at.source.text.slice(found.span.start, found.span.end)}]\n${found.markdown}`;
}

const used = (piece: string, texts?: Texts): Promise<string> => shownAt("policies/used.yaml", piece, texts);

describe("hover", () => {
  test("on a behaviour says when it alarms, and where that differs", async () => {
    expect(await used("Fl§ood:\n        metric")).toMatchInlineSnapshot(`
      "[Flood]
      **Flood** (behaviour of \`Limits\`)

      alarms when a thing in \`Old\` or \`Sensors\` sends more than 100 messages in 5 minutes on topics matching \`telemetry\` (in \`production-eu-west-1\`, \`production-us-east-1\`)

      alarms when a thing in \`Old\` or \`Sensors\` sends more than 500 messages in 5 minutes on topics matching \`telemetry\` (in \`staging-us-east-1\`)

      Declared at \`policies/used.yaml:10:7\`"
    `);
  });

  test("on anything in a behaviour says when it alarms, behind what is known of the thing itself", async () => {
    expect(await used("alarm§When: { lessThan: 10 }")).toMatchInlineSnapshot(`
      "[alarmWhen]
      alarms when a thing in \`Old\` or \`Sensors\` reports a value of less than 10 for \`battery\`

      Declared at \`policies/used.yaml:14:7\`"
    `);
    expect(await used("metric: batt§ery")).toMatchInlineSnapshot(`
      "[battery]
      **battery** (custom metric)

      lets devices report \`battery\`, a number

      Declared at \`policies/declared.yaml:8:3\`

      ---

      alarms when a thing in \`Old\` or \`Sensors\` reports a value of less than 10 for \`battery\`

      Declared at \`policies/used.yaml:14:7\`"
    `);
    expect(await used("metric: aws:num-mess§ages-sent")).toMatchInlineSnapshot(`
      "[aws:num-messages-sent]
      **aws:num-messages-sent** (metric)

      The number of messages that a device sends in the window.

      AWS's own criteria say what is normal: \`less-than-equals 100\` alarms above 100. Write \`alarmWhen\`, and Palisade turns it round.

      - Measured by: AWS IoT; the device has to report nothing
      - Value: a number of messages
      - alarmWhen: moreThan, atLeast, lessThan, atMost, anomalous
      - normalWhen: moreThan, atLeast, lessThan, atMost
      - within: needed: 5m, 10m, 15m, 30m, 1h
      - Percentiles: p0, p0.1, p0.01, p1, p10, p50, p90, p99, p99.9, p99.99, p100
      - ML Detect: yes
      - Dimension: yes
      - Export: yes

      Source: IoT Device Defender guide, Cloud-side metrics

      ---

      alarms when a thing in \`Old\` or \`Sensors\` sends more than 100 messages in 5 minutes on topics matching \`telemetry\` (in \`production-eu-west-1\`, \`production-us-east-1\`)

      alarms when a thing in \`Old\` or \`Sensors\` sends more than 500 messages in 5 minutes on topics matching \`telemetry\` (in \`staging-us-east-1\`)

      Declared at \`policies/used.yaml:10:7\`"
    `);
  });

  test("on a reference says what it stands for in each deployment", async () => {
    expect(await used(`"\${var.li§mit}"`)).toMatchInlineSnapshot(`
      "[var.limit]
      **limit** (variable)

      messages in 5 minutes

      - \`staging\`: \`500\`
      - \`production\`: \`100\` (default)

      Declared at \`policies/declared.yaml:3:3\`

      ---

      alarms when a thing in \`Old\` or \`Sensors\` sends more than 100 messages in 5 minutes on topics matching \`telemetry\` (in \`production-eu-west-1\`, \`production-us-east-1\`)

      alarms when a thing in \`Old\` or \`Sensors\` sends more than 500 messages in 5 minutes on topics matching \`telemetry\` (in \`staging-us-east-1\`)

      Declared at \`policies/used.yaml:10:7\`"
    `);
  });

  test("on names says what they are of", async () => {
    expect(await used("audit:\n  alertTopic: ale§rts")).toMatchInlineSnapshot(`
      "[alerts]
      **alerts** (alert topic)

      passes alerts on to whoever subscribes to \`alerts\`

      Declared at \`policies/declared.yaml:5:3\`"
    `);
    expect(await used("[Jai§l, Sensors]")).toMatchInlineSnapshot(`
      "[Jail]
      **Jail** (thing group)

      static thing group

      denies a thing in \`Jail\` everything but publishing to 1 topic

      Declared at \`policies/declared.yaml:16:3\`"
    `);
    expect(await used("targets: [{ thingGroup: Sens§ors")).toMatchInlineSnapshot(`
      "[Sensors]
      **Sensors** (thing group)

      static thing group: in the field

      Declared at \`policies/declared.yaml:12:3\`"
    `);
    expect(await used("dimension: { name: tele§metry }\n")).toMatchInlineSnapshot(`
      "[telemetry]
      **telemetry** (dimension)

      narrows metrics to messages on topics that match \`telemetry/+/data\`

      Declared at \`policies/declared.yaml:10:3\`

      ---

      alarms when a thing in \`Old\` or \`Sensors\` sends more than 100 messages in 5 minutes on topics matching \`telemetry\` (in \`production-eu-west-1\`, \`production-us-east-1\`)

      alarms when a thing in \`Old\` or \`Sensors\` sends more than 500 messages in 5 minutes on topics matching \`telemetry\` (in \`staging-us-east-1\`)

      Declared at \`policies/used.yaml:10:7\`"
    `);
    expect(await used("main: { profiles: [Lim§its]")).toMatchInlineSnapshot(`
      "[Limits]
      **Limits** (security profile)

      watches a thing in \`Old\` or \`Sensors\` for 2 behaviours, records 2 more metrics, sends alerts to \`alerts\`

      Declared at \`policies/used.yaml:6:3\`"
    `);
    expect(await used("do: [Isol§ate]")).toMatchInlineSnapshot(`
      "[Isolate]
      **Isolate** (mitigation action)

      when started, adds things to \`Jail\` and \`Sensors\`

      Declared at \`policies/used.yaml:24:3\`"
    `);
    expect(await used("deviceDefender.Limits.Flo§od.inViolation")).toMatchInlineSnapshot(`
      "[Flood]
      **Flood** (behaviour of \`Limits\`)

      alarms when a thing in \`Old\` or \`Sensors\` sends more than 100 messages in 5 minutes on topics matching \`telemetry\` (in \`production-eu-west-1\`, \`production-us-east-1\`)

      alarms when a thing in \`Old\` or \`Sensors\` sends more than 500 messages in 5 minutes on topics matching \`telemetry\` (in \`staging-us-east-1\`)

      Declared at \`policies/used.yaml:10:7\`"
    `);
  });

  test("on an audit check and an action gives AWS's facts", async () => {
    expect(await used("checks: { LOGGING_DIS§ABLED_CHECK: true }")).toContain(
      "**LOGGING_DISABLED_CHECK** (audit check)",
    );
    expect(await used("Isolate: { addTo§ThingGroups: [Jail, Sensors] }")).toContain(
      "**ADD_THINGS_TO_THING_GROUP** (mitigation action)",
    );
  });

  test("on a rule says what it looks for", async () => {
    expect(await shownAt("palisade.yaml", "inverted-§threshold: error")).toContain(
      "**inverted-threshold** (rule, polarity",
    );
    const text = (NAMED["policies/used.yaml"] ?? "").replace(
      "      Flood:\n",
      "      # palisade: ignore unused-variable, inverted-threshold until 2027-01-01 because inverted-threshold\n      Flood:\n",
    );
    const texts = { ...NAMED, "policies/used.yaml": text };
    expect(await used("unused-variable, inv§erted-threshold until", texts)).toContain(
      "[inverted-threshold]\n**inverted-threshold** (rule",
    );
    expect(await used("because inv§erted-threshold", texts)).toBe("(nothing)");
  });

  test("says nothing where there is nothing to say, and takes no author's text for Markdown", async () => {
    expect(await used("vers§ion: 1")).toBe("(nothing)");
    const text = (NAMED["policies/declared.yaml"] ?? "").replace(
      "messages in 5 minutes",
      '"<b>*x*</b> ![](http://x)"',
    );
    expect(await used(`"\${var.li§mit}"`, { ...NAMED, "policies/declared.yaml": text })).toContain(
      "\\<b\\>\\*x\\*\\</b\\> \\!\\[\\]\\(http://x\\)",
    );
  });

  test("in a text that is broken still knows what stands in it", async () => {
    const text = `${NAMED["policies/used.yaml"]}broken: { [\n`;
    expect(
      await used("audit:\n  alertTopic: ale§rts", { ...NAMED, "policies/used.yaml": text }),
    ).toMatchInlineSnapshot(`
      "[alerts]
      **alerts** (alert topic)

      Declared at \`policies/declared.yaml:5:3\`"
    `);
  });
});
