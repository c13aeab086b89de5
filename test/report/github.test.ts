import { describe, expect, test } from "vitest";
import { github } from "../../compiler/report/github.ts";
import type { Report } from "../../compiler/report/report.ts";
import { EMPTY, FAILED, HOSTILE, manyFindings, PLAIN, STALE, SUPPRESSED, VIEW } from "./reports.ts";
import { reportOf } from "./sample.ts";

/** Reads a workflow command as GitHub's runner does: properties end at `::`, then everything is data. */
function parse(line: string): {
  readonly command: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
} {
  const [, head = "", data = ""] = /^::(.*?)::(.*)$/.exec(line) ?? [];
  const [command = "", ...rest] = head.split(" ");
  const unescapeData = (text: string): string =>
    text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
  const pairs = rest
    .join(" ")
    .split(",")
    .map((pair): [string, string] => {
      const [key = "", value = ""] = pair.split("=", 2);
      return [key, unescapeData(value.replaceAll("%3A", ":").replaceAll("%2C", ","))];
    });
  return { command, properties: new Map(pairs), data: unescapeData(data) };
}

function commandsOf(report: Report): ReturnType<typeof parse>[] {
  return github(report, VIEW)
    .split("\n")
    .filter((line) => line.startsWith("::"))
    .map(parse);
}

test("annotations come the worst first, then what was found is counted", () => {
  expect(github(PLAIN, VIEW)).toMatchInlineSnapshot(`
    "::error title=lint/rule-failed::the rule \`x\` failed
    ::warning file=policies/sensors.yaml,line=4,endLine=4,col=29,endColumn=39,title=lint/slow-alarm::\`Slow\` alarms 1 hour after the attack%0Aalarms when any thing sends more than 100 messages in 1 hour%0Awrite a shorter window,%0Asuch as 5m
    ::notice file=policies/sensors.yaml,line=1,endLine=1,col=1,endColumn=8,title=lint/unused-topic::nothing uses the topic
    1 error, 1 warning, 1 note in 1 file
    "
  `);
});

test("nothing found, everything suppressed, a failure, stale files", () => {
  expect(github(EMPTY, VIEW)).toMatchInlineSnapshot(`
    "no problems in 2 files
    "
  `);
  expect(github(EMPTY, { ...VIEW, quiet: true })).toBe("");
  expect(github(SUPPRESSED, VIEW)).toMatchInlineSnapshot(`
    "no problems in 2 files, 2 suppressed
    "
  `);
  expect(github(FAILED, VIEW)).toMatchInlineSnapshot(`
    "::error title=palisade::cannot read "policies": it does not exist
    "
  `);
  expect(github(STALE, VIEW)).toMatchInlineSnapshot(`
    "::error title=palisade::generated is not what the policies say (1 file); run \`palisade compile\` and commit the result
    "
  `);
});

describe("hostile text", () => {
  test("is escaped", () => {
    expect(github(HOSTILE, VIEW)).toMatchInlineSnapshot(`
      "::error title=lint/rule-failed::| a | \` \`\` ]]> --> <script>alert(1)</script> &amp; %250A::error::x%0A@octocat #1 org/repo#2 https://evil.example [x](https://evil.example) ![i](//e)%0A{0} \${var.x} ␛[2J ␀ <U+202E> <U+D800> ￾ ␍%0A::set-output name=a::b
      ::error file=policies/a b|\`<%25%3A%2C]]>␛[31m␊#@x](y).yaml,line=1,endLine=1,col=24,endColumn=30,title=lint/slow-alarm::| a | \` \`\` ]]> --> <script>alert(1)</script> &amp; %250A::error::x%0A@octocat #1 org/repo#2 https://evil.example [x](https://evil.example) ![i](//e)%0A{0} \${var.x} ␛[2J ␀ <U+202E> <U+D800> ￾ ␍%0A::set-output name=a::b%0A| a | \` \`\` ]]> --> <script>alert(1)</script> &amp; %250A::error::x%0A@octocat #1 org/repo#2 https://evil.example [x](https://evil.example) ![i](//e)%0A{0} \${var.x} ␛[2J ␀ <U+202E> <U+D800> ￾ ␍%0A::set-output name=a::b%0A| a | \` \`\` ]]> --> <script>alert(1)</script> &amp; %250A::error::x%0A@octocat #1 org/repo#2 https://evil.example [x](https://evil.example) ![i](//e)%0A{0} \${var.x} ␛[2J ␀ <U+202E> <U+D800> ￾ ␍%0A::set-output name=a::b
      2 errors in 1 file, 1 suppressed
      "
    `);
  });

  test("makes no command of its own and gets into no property", () => {
    const commands = commandsOf(HOSTILE);
    expect(commands.map(({ command }) => command)).toEqual(["error", "error"]);
    expect([...(commands[1]?.properties.keys() ?? [])]).toEqual([
      "file",
      "line",
      "endLine",
      "col",
      "endColumn",
      "title",
    ]);
    expect(commands[1]?.properties.get("title")).toBe("lint/slow-alarm");
    expect(commands[1]?.properties.get("file")).toBe("policies/a b|`<%:,]]>␛[31m␊#@x](y).yaml");
    expect(commands[1]?.data).toContain("%0A::error::x");
    // A failure and a count stand on lines of their own: none of them holds an author's text.
    expect(github(HOSTILE, VIEW).split("\n").length).toBe(4);
  });
});

test("columns are left out where a finding has several lines: GitHub would drop them", () => {
  const [first] = manyFindings(1);
  if (first?.location === undefined) throw new Error("a finding has a place");
  const long = { ...first, location: { ...first.location, start: 0, end: 5 } };
  expect([...(commandsOf(reportOf([long]))[0]?.properties.keys() ?? [])]).toEqual([
    "file",
    "line",
    "endLine",
    "title",
  ]);
});

test("it is said that GitHub shows no more than ten of a severity", () => {
  const few = github(reportOf(manyFindings(20)), VIEW);
  expect(few).not.toContain("GitHub shows");
  const lines = github(reportOf(manyFindings(22)), VIEW).split("\n");
  expect(lines.findIndex((line) => line.startsWith("::warning"))).toBe(11);
  expect(lines.slice(22)).toEqual([
    "GitHub shows 10 annotations of each severity a step",
    "11 errors, 11 warnings in 1 file",
    "",
  ]);
});

test("of too many, the errors are shown", () => {
  const commands = commandsOf(reportOf(manyFindings(20), { maxProblems: 3 }));
  expect(commands.map(({ command }) => command)).toEqual(["error", "error", "error"]);
});
