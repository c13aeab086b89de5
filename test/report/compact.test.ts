import { expect, test } from "vitest";
import { compact } from "../../compiler/report/compact.ts";
import { EMPTY, FAILED, HOSTILE, manyFindings, PLAIN, STALE, SUPPRESSED, VIEW } from "./reports.ts";
import { reportOf } from "./sample.ts";

test("is one line a finding", () => {
  expect(compact(PLAIN, VIEW)).toMatchInlineSnapshot(`
    "error lint/rule-failed the rule \`x\` failed
    policies/sensors.yaml:1:1: info lint/unused-topic nothing uses the topic
    policies/sensors.yaml:4:29: warning lint/slow-alarm \`Slow\` alarms 1 hour after the attack
    "
  `);
});

test("is empty where nothing was found, or all of it is suppressed", () => {
  expect(compact(EMPTY, VIEW)).toBe("");
  expect(compact(SUPPRESSED, VIEW)).toBe("");
});

test("says what else stands against a good end", () => {
  expect(compact(FAILED, VIEW)).toMatchInlineSnapshot(`
    "error palisade cannot read "policies": it does not exist
    "
  `);
  expect(compact(STALE, VIEW)).toMatchInlineSnapshot(`
    "error palisade generated is not what the policies say (1 file); run \`palisade compile\` and commit the result
    "
  `);
});

test("keeps hostile text on its line", () => {
  expect(compact(HOSTILE, VIEW)).toMatchInlineSnapshot(`
    "error lint/rule-failed | a | \` \`\` ]]> --> <script>alert(1)</script> &amp; %0A::error::x␊@octocat #1 org/repo#2 https://evil.example [x](https://evil.example) ![i](//e)␊{0} \${var.x} ␛[2J ␀ <U+202E> <U+D800> ￾ ␍␊::set-output name=a::b
    policies/a b|\`<%:,]]>␛[31m␊#@x](y).yaml:1:24: error lint/slow-alarm | a | \` \`\` ]]> --> <script>alert(1)</script> &amp; %0A::error::x␊@octocat #1 org/repo#2 https://evil.example [x](https://evil.example) ![i](//e)␊{0} \${var.x} ␛[2J ␀ <U+202E> <U+D800> ￾ ␍␊::set-output name=a::b
    "
  `);
});

test("says how many it leaves out", () => {
  const lines = compact(reportOf(manyFindings(5), { maxProblems: 2 }), VIEW).split("\n");
  expect(lines.slice(2)).toEqual(["… and 3 more; --max-problems 0 shows all", ""]);
});
