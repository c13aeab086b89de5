import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { choosePalette } from "../../compiler/report/palette.ts";
import type { Report } from "../../compiler/report/report.ts";
import type { ViewOptions } from "../../compiler/report/view.ts";
import { SourceFile } from "../../compiler/source/source-file.ts";
import { placeOf, reportOf } from "./sample.ts";

/** How the tests of formats look at a report. */
export const VIEW: ViewOptions = {
  pathOf: (path) => path,
  palette: choosePalette(false),
  columns: 80,
  quiet: false,
  exitCode: 1,
  failOn: "error",
  kinds: new Map([
    [
      "lint/slow-alarm",
      {
        code: "lint/slow-alarm",
        severity: "warning",
        title: "alarm that comes late",
        why: "An attack is over before anybody hears of it.",
        mend: "Shorten the window.",
        family: "blindness",
        page: "# slow-alarm\n\nAn alarm that comes late.\n",
      },
    ],
  ]),
};

const SENSORS = new SourceFile(
  "policies/sensors.yaml",
  "version: 1\n# 名前 👍\nsecurityProfiles:\n  名: { behaviors: { Slow: { within: 1h } } } # palisade: ignore slow-alarm because it is meant\n",
);

/** A finding of a rule, with everything that a finding can have, behind letters of several units. */
export const SLOW: Diagnostic = {
  code: "lint/slow-alarm",
  severity: "warning",
  message: "`Slow` alarms 1 hour after the attack",
  sentence: "alarms when any thing sends more than 100 messages in 1 hour",
  subject: "securityProfiles.名.behaviors.Slow",
  help: "write a shorter window,\nsuch as 5m",
  location: placeOf(SENSORS, "within: 1h"),
  related: [{ message: "the profile", location: placeOf(SENSORS, "名:") }],
  fix: {
    title: "replace `1h` by `5m`",
    edits: [{ location: placeOf(SENSORS, "1h"), newText: "5m" }],
  },
};

const NOTE: Diagnostic = {
  code: "lint/unused-topic",
  severity: "info",
  message: "nothing uses the topic",
  location: placeOf(SENSORS, "version"),
  related: [],
};

/** What no text is to blame for. */
export const HOMELESS: Diagnostic = {
  code: "lint/rule-failed",
  severity: "error",
  message: "the rule `x` failed",
  related: [],
};

/** One of each severity, one of them without a place. */
export const PLAIN: Report = reportOf([HOMELESS, NOTE, SLOW]);

/** Nothing at all. */
export const EMPTY: Report = reportOf([], { outcome: "clean" });

/** A finding that is known by a comment, one by the baseline, and none that counts. */
export const SUPPRESSED: Report = reportOf([], {
  outcome: "clean",
  suppressed: [
    {
      diagnostic: SLOW,
      suppression: {
        by: "comment",
        because: "it is meant | <b>really</b>",
        until: "2027-01-31",
        location: placeOf(SENSORS, "# palisade: ignore"),
      },
    },
    { diagnostic: NOTE, suppression: { by: "baseline", because: "it was there before" } },
  ],
});

/** Text that acts, one way or another, in every format there is. */
export const EVIL = [
  "| a | ` `` ]]> --> <script>alert(1)</script> &amp; %0A::error::x",
  "@octocat #1 org/repo#2 https://evil.example [x](https://evil.example) ![i](//e)",
  "{0} ${var.x} \u001b[2J \u0000 \u202e \ud800 \ufffe \r\n::set-output name=a::b",
].join("\n");

/** The same in every place where an author's text can get to. */
export const HOSTILE: Report = (() => {
  const path = "policies/a b|`<%:,]]>\u001b[31m\n#@x](y).yaml";
  const source = new SourceFile(path, `a: ${EVIL}\n`);
  const location = placeOf(source, "script");
  const diagnostic: Diagnostic = {
    code: "lint/slow-alarm",
    severity: "error",
    message: EVIL,
    sentence: EVIL,
    subject: EVIL,
    help: EVIL,
    location,
    related: [{ message: EVIL, location }],
    fix: { title: EVIL, edits: [{ location, newText: EVIL }] },
  };
  const suppression = { by: "project-file", because: EVIL, location } as const;
  const other: Diagnostic = { ...diagnostic, severity: "warning", subject: "another" };
  return reportOf([{ ...HOMELESS, message: EVIL }, diagnostic], {
    suppressed: [{ diagnostic: other, suppression }],
  });
})();

/** What a command leaves that could not do its work. */
export const FAILED: Report = {
  outcome: "could-not-run",
  diagnostics: [],
  filesRead: 0,
  maxProblems: 0,
  failure: { kind: "io", message: 'cannot read "policies": it does not exist' },
};

/** Nothing was found, but what is generated is not what the policies say. */
export const STALE: Report = reportOf([], {
  output: {
    folder: "generated",
    checkOnly: true,
    files: [
      { path: "stack.ts", state: "stale" },
      { path: "manifest.json", state: "current" },
    ],
    stacks: [],
  },
});

/** So many findings, each on a line of its own, the errors last. */
export function manyFindings(count: number, message = "wrong"): readonly Diagnostic[] {
  const source = new SourceFile("many.yaml", "a: 1\n".repeat(count));
  return Array.from({ length: count }, (_, index) => ({
    code: "lint/slow-alarm",
    severity: index < count / 2 ? ("warning" as const) : ("error" as const),
    message: `${message} ${index}`,
    subject: `behaviors.b${index}`,
    location: { source, start: index * 5, end: index * 5 + 1 },
    related: [],
  }));
}
