import { describe, expect, test } from "vitest";
import { problemsOf } from "../../support/analyzed.ts";

describe("the window of an alarm", () => {
  test("is a number of minutes, and a day at most", () => {
    expect(
      problemsOf(`
alertTopics: { t: {} }
violationAlarms:
  a: { alertTopic: t, within: 90s }
  b: { alertTopic: t, within: 2d }
  c: { alertTopic: t, within: 0m }
  d: { alertTopic: t, within: 1d }
  e: { alertTopic: t }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:4:31 error analyze/period-refused
        an alarm's window of 90s is not possible: it is a multiple of 1m, from 1m to 1d
        > 90s
      p.yaml:5:31 error analyze/period-refused
        an alarm's window of 2d is not possible: it is a multiple of 1m, from 1m to 1d
        > 2d
      p.yaml:6:31 error analyze/period-refused
        an alarm's window of 0s is not possible: it is a multiple of 1m, from 1m to 1d
        > 0m"
    `);
  });
});
