import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import type { Severity } from "../../compiler/diagnostics/diagnostic.ts";
import { checkstyle } from "../../compiler/report/checkstyle.ts";
import { junit } from "../../compiler/report/junit.ts";
import { at, listOf } from "../support/json.ts";
import { EMPTY, FAILED, HOSTILE, manyFindings, PLAIN, STALE, SUPPRESSED, VIEW } from "./reports.ts";
import { reportOf } from "./sample.ts";

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  isArray: (name) => ["testsuite", "testcase", "file", "error"].includes(name),
});

/** The document as another program sees it. */
function read(xml: string): unknown {
  expect(XMLValidator.validate(xml)).toBe(true);
  // What XML 1.0 cannot hold at all, escaped or not.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is left is the point
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/u);
  return parser.parse(xml);
}

describe("junit", () => {
  test("has a suite a file and a test a finding", () => {
    expect(junit(PLAIN, VIEW)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="palisade" tests="3" failures="1" errors="0" skipped="0">
        <testsuite name="palisade" tests="1" failures="1" errors="0" skipped="0">
          <testcase classname="palisade" name="lint/rule-failed the rule \`x\` failed">
            <failure message="the rule \`x\` failed" type="error">error: the rule \`x\` failed</failure>
          </testcase>
        </testsuite>
        <testsuite name="policies/sensors.yaml" tests="2" failures="0" errors="0" skipped="0">
          <testcase classname="policies/sensors.yaml" name="lint/unused-topic 1:1" file="policies/sensors.yaml" line="1">
            <system-out>policies/sensors.yaml:1:1
      info: nothing uses the topic</system-out>
          </testcase>
          <testcase classname="policies/sensors.yaml" name="lint/slow-alarm securityProfiles.名.behaviors.Slow" file="policies/sensors.yaml" line="4">
            <system-out>policies/sensors.yaml:4:29
      warning: \`Slow\` alarms 1 hour after the attack
      alarms when any thing sends more than 100 messages in 1 hour
      write a shorter window, such as 5m</system-out>
          </testcase>
        </testsuite>
      </testsuites>
      "
    `);
  });

  test("fails what makes the command fail, and nothing else", () => {
    const failuresOf = (failOn: Severity): unknown =>
      at(read(junit(PLAIN, { ...VIEW, failOn })), "testsuites", "failures");
    expect([failuresOf("error"), failuresOf("warning"), failuresOf("info")]).toEqual(["1", "2", "3"]);
  });

  test("has one test that passed where nothing was found", () => {
    expect(junit(EMPTY, VIEW)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="palisade" tests="1" failures="0" errors="0" skipped="0">
        <testsuite name="palisade" tests="1" failures="0" errors="0" skipped="0">
          <testcase classname="palisade" name="no problems in 2 files"/>
        </testsuite>
      </testsuites>
      "
    `);
  });

  test("skips what is suppressed, and says why", () => {
    expect(junit(SUPPRESSED, VIEW)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="palisade" tests="2" failures="0" errors="0" skipped="2">
        <testsuite name="policies/sensors.yaml" tests="2" failures="0" errors="0" skipped="2">
          <testcase classname="policies/sensors.yaml" name="lint/slow-alarm securityProfiles.名.behaviors.Slow" file="policies/sensors.yaml" line="4">
            <skipped message="it is meant | &lt;b&gt;really&lt;/b&gt;"/>
          </testcase>
          <testcase classname="policies/sensors.yaml" name="lint/unused-topic 1:1" file="policies/sensors.yaml" line="1">
            <skipped message="it was there before"/>
          </testcase>
        </testsuite>
      </testsuites>
      "
    `);
  });

  test("has an error where the command did not end well", () => {
    expect(junit(FAILED, VIEW)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="palisade" tests="1" failures="0" errors="1" skipped="0">
        <testsuite name="palisade" tests="1" failures="0" errors="1" skipped="0">
          <testcase classname="palisade" name="cannot read &quot;policies&quot;: it does not exist">
            <error message="cannot read &quot;policies&quot;: it does not exist" type="error"/>
          </testcase>
        </testsuite>
      </testsuites>
      "
    `);
    expect(at(read(junit(STALE, VIEW)), "testsuites", "errors")).toBe("1");
  });

  test("gives hostile text back unharmed, but for what XML cannot hold", () => {
    const document = read(junit(HOSTILE, VIEW));
    const suites = listOf(at(document, "testsuites", "testsuite"));
    expect(suites.map((suite) => at(suite, "name"))).toEqual([
      "palisade",
      "policies/a b|`<%:,]]>␛[31m␊#@x](y).yaml",
    ]);
    expect(at(suites[1], "testcase", 0, "failure")).toMatchInlineSnapshot(`
      {
        "#text": "policies/a b|\`<%:,]]>␛[31m #@x](y).yaml:1:24
      error: | a | \` \`\` ]]> --> <script>alert(1)</script> &amp; %0A::error::x @octocat #1 org/repo#2 https://evil.example [x](https://evil.example) ![i](//e) {0} \${var.x} ␛[2J ␀ <U+202E> <U+D800> � ␍ ::set-output name=a::b
      | a | \` \`\` ]]> --> <script>alert(1)</script> &amp; %0A::error::x @octocat #1 org/repo#2 https://evil.example [x](https://evil.example) ![i](//e) {0} \${var.x} ␛[2J ␀ <U+202E> <U+D800> � ␍ ::set-output name=a::b
      | a | \` \`\` ]]> --> <script>alert(1)</script> &amp; %0A::error::x @octocat #1 org/repo#2 https://evil.example [x](https://evil.example) ![i](//e) {0} \${var.x} ␛[2J ␀ <U+202E> <U+D800> � ␍ ::set-output name=a::b",
        "message": "| a | \` \`\` ]]> --> <script>alert(1)</script> &amp; %0A::error::x␊@octocat #1 org/repo#2 https://evil.example [x](https://evil.example) ![i](//e)␊{0} \${var.x} ␛[2J ␀ <U+202E> <U+D800> � ␍␊::set-output name=a::b",
        "type": "error",
      }
    `);
    expect(at(suites[1], "testcase", 1, "skipped", "message")).toContain("]]> --> <script>");
  });

  test("has all findings, each by a name of its own", () => {
    const document = read(junit(reportOf(manyFindings(300), { maxProblems: 10 }), VIEW));
    const cases = listOf(at(document, "testsuites", "testsuite", 0, "testcase"));
    expect(new Set(cases.map((each) => at(each, "name"))).size).toBe(300);
  });
});

describe("checkstyle", () => {
  test("has an error a finding, by file", () => {
    expect(checkstyle(PLAIN, VIEW)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <checkstyle version="4.3">
        <file name="palisade">
          <error line="1" column="1" severity="error" message="the rule \`x\` failed" source="palisade.lint.rule-failed"/>
        </file>
        <file name="policies/sensors.yaml">
          <error line="1" column="1" severity="info" message="nothing uses the topic" source="palisade.lint.unused-topic"/>
          <error line="4" column="29" severity="warning" message="\`Slow\` alarms 1 hour after the attack; alarms when any thing sends more than 100 messages in 1 hour" source="palisade.lint.slow-alarm"/>
        </file>
      </checkstyle>
      "
    `);
  });

  test("is empty where nothing was found, or all of it is suppressed", () => {
    expect(checkstyle(EMPTY, VIEW)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <checkstyle version="4.3"/>
      "
    `);
    expect(checkstyle(SUPPRESSED, VIEW)).toBe(checkstyle(EMPTY, VIEW));
  });

  test("has an error where the command did not end well", () => {
    expect(checkstyle(FAILED, VIEW)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <checkstyle version="4.3">
        <file name="palisade">
          <error line="1" severity="error" message="cannot read &quot;policies&quot;: it does not exist" source="palisade"/>
        </file>
      </checkstyle>
      "
    `);
    expect(at(read(checkstyle(STALE, VIEW)), "checkstyle", "file", 0, "error", 0, "severity")).toBe("error");
  });

  test("gives hostile text back unharmed, but for what XML cannot hold", () => {
    const document = read(checkstyle(HOSTILE, VIEW));
    expect(at(document, "checkstyle", "file", 1, "error", 0)).toMatchInlineSnapshot(`
      {
        "column": "24",
        "line": "1",
        "message": "| a | \` \`\` ]]> --> <script>alert(1)</script> &amp; %0A::error::x␊@octocat #1 org/repo#2 https://evil.example [x](https://evil.example) ![i](//e)␊{0} \${var.x} ␛[2J ␀ <U+202E> <U+D800> � ␍␊::set-output name=a::b; | a | \` \`\` ]]> --> <script>alert(1)</script> &amp; %0A::error::x␊@octocat #1 org/repo#2 https://evil.example [x](https://evil.example) ![i](//e)␊{0} \${var.x} ␛[2J ␀ <U+202E> <U+D800> � ␍␊::set-output name=a::b",
        "severity": "error",
        "source": "palisade.lint.slow-alarm",
      }
    `);
  });

  test("has all findings", () => {
    const document = read(checkstyle(reportOf(manyFindings(300), { maxProblems: 10 }), VIEW));
    expect(listOf(at(document, "checkstyle", "file", 0, "error")).length).toBe(300);
  });
});
