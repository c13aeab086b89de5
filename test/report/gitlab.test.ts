import { expect, test } from "vitest";
import { gitlab } from "../../compiler/report/gitlab.ts";
import { at, listOf } from "../support/json.ts";
import { EMPTY, FAILED, HOSTILE, manyFindings, PLAIN, STALE, SUPPRESSED, VIEW } from "./reports.ts";
import { reportOf } from "./sample.ts";

const read = (text: string): readonly unknown[] => listOf(JSON.parse(text));

test("has everything that GitLab asks for", () => {
  expect(gitlab(PLAIN, VIEW)).toMatchInlineSnapshot(`
    "[
      {
        "check_name": "lint/rule-failed",
        "description": "the rule \`x\` failed",
        "fingerprint": "4ea8e9003ddb0e752a94fd75408c79dc",
        "location": {
          "lines": {
            "begin": 1
          },
          "path": "palisade.yaml"
        },
        "severity": "critical"
      },
      {
        "check_name": "lint/unused-topic",
        "description": "nothing uses the topic",
        "fingerprint": "d358562c5df7c2cc5e5e5fd3b4601bae",
        "location": {
          "lines": {
            "begin": 1,
            "end": 1
          },
          "path": "policies/sensors.yaml"
        },
        "severity": "info"
      },
      {
        "check_name": "lint/slow-alarm",
        "description": "\`Slow\` alarms 1 hour after the attack; alarms when any thing sends more than 100 messages in 1 hour",
        "fingerprint": "35ba3ab53f10ab744805e98f411a62bb",
        "location": {
          "lines": {
            "begin": 4,
            "end": 4
          },
          "path": "policies/sensors.yaml"
        },
        "severity": "major"
      }
    ]
    "
  `);
});

test("is an empty list where nothing was found, or all of it is suppressed", () => {
  expect(gitlab(EMPTY, VIEW)).toBe("[]\n");
  expect(gitlab(SUPPRESSED, VIEW)).toBe("[]\n");
});

test("is never empty where the command did not end well", () => {
  expect(read(gitlab(FAILED, VIEW))).toMatchObject([
    { severity: "blocker", description: 'cannot read "policies": it does not exist' },
  ]);
  expect(read(gitlab(STALE, VIEW))).toMatchObject([
    {
      severity: "blocker",
      description:
        "generated is not what the policies say (1 file); run `palisade compile` and commit the result",
    },
  ]);
});

test("shows hostile text, and its control characters as pictures", () => {
  expect(at(read(gitlab(HOSTILE, VIEW)), 0, "description")).toMatchInlineSnapshot(
    `"| a | \` \`\` ]]> --> <script>alert(1)</script> &amp; %0A::error::x␊@octocat #1 org/repo#2 https://evil.example [x](https://evil.example) ![i](//e)␊{0} \${var.x} ␛[2J ␀ <U+202E> <U+D800> ￾ ␍␊::set-output name=a::b"`,
  );
});

test("has a fingerprint of its own for each finding, and all of them", () => {
  const found = read(gitlab(reportOf(manyFindings(300), { maxProblems: 10 }), VIEW));
  expect(new Set(found.map((each) => at(each, "fingerprint"))).size).toBe(300);
});
