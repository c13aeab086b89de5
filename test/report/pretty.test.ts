import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { choosePalette } from "../../compiler/report/palette.ts";
import { pretty, prettySummary } from "../../compiler/report/pretty.ts";
import { SourceFile } from "../../compiler/source/source-file.ts";
import { HOSTILE, SLOW, SUPPRESSED } from "./reports.ts";
import { placeOf, reportOf, SAMPLE, sampleAt } from "./sample.ts";

const OPTIONS = { palette: choosePalette(false), columns: 80, pathOf: (path: string) => path };

function draw(diagnostic: Diagnostic, columns = 80): string {
  return `\n${pretty(reportOf([diagnostic]), { ...OPTIONS, columns })}`;
}

describe("a diagnostic", () => {
  test("shows its place, its code, its message, the lines around, and underlines exactly the span", () => {
    const content =
      "version: 1\nsecurityProfiles:\n  Sensors:\n    alertTopic: securty-alerts\n    targets: []\n";
    expect(
      draw(sampleAt(content, "securty-alerts", 'there is no alert topic "securty-alerts"')),
    ).toMatchInlineSnapshot(`
      "
      policies/a.yaml:4:17: error test/sample
        there is no alert topic "securty-alerts"

          3 |   Sensors:
        > 4 |     alertTopic: securty-alerts
            |                 ^^^^^^^^^^^^^^
          5 |     targets: []

      "
    `);
  });

  test("shows related places, help and fix", () => {
    const first = new SourceFile("policies/a.yaml", "alertTopics:\n  alerts: {}\n");
    const second = new SourceFile("policies/b.yaml", "# more\nalertTopics:\n  alerts: {}\n");
    const diagnostic = SAMPLE.at(
      placeOf(second, "alerts:"),
      { message: 'the alert topic "alerts" is declared twice' },
      {
        related: [{ message: "first declared here", location: placeOf(first, "alerts:") }],
        help: "give one of them another name,\nor delete it",
        fix: { title: "delete this one", edits: [] },
      },
    );
    expect(draw(diagnostic)).toMatchInlineSnapshot(`
      "
      policies/b.yaml:3:3: error test/sample
        the alert topic "alerts" is declared twice

          2 | alertTopics:
        > 3 |   alerts: {}
            |   ^^^^^^^

        policies/a.yaml:2:3: first declared here
        > 2 |   alerts: {}
            |   ^^^^^^^

        help: give one of them another name,
        | or delete it
        fix: delete this one

      "
    `);
  });

  test("says below the lines when the behaviour alarms", () => {
    expect(draw(SLOW)).toMatchInlineSnapshot(`
      "
      policies/sensors.yaml:4:29: warning lint/slow-alarm
        \`Slow\` alarms 1 hour after the attack

          3 | securityProfiles:
        > 4 |   名: { behaviors: { Slow: { within: 1h } } } # palisade: ignore slow…
            |                              ^^^^^^^^^^
        = alarms when any thing sends more than 100 messages in 1 hour

        policies/sensors.yaml:4:3: the profile
        > 4 |   名: { behaviors: { Slow: { within: 1h } } } # palisade: ignore slow…
            |   ^^^

        help: write a shorter window,
        | such as 5m
        fix: replace \`1h\` by \`5m\`

      "
    `);
  });

  test("without a place says only what is wrong", () => {
    expect(draw(SAMPLE.withoutLocation({ message: "there is no policy file" }))).toMatchInlineSnapshot(`
      "
      error test/sample
        there is no policy file

      "
    `);
  });

  test("counts related places beyond five", () => {
    const source = new SourceFile("a.yaml", "a: 1\n");
    const location = placeOf(source, "a");
    const related = Array.from({ length: 7 }, () => ({ message: "also here", location }));
    expect(draw(SAMPLE.at(location, { message: "often" }, { related }))).toContain("… and 2 further places");
  });

  test("calls a file as the reader would", () => {
    const options = { ...OPTIONS, pathOf: (path: string) => `../${path}` };
    expect(pretty(reportOf([sampleAt("a: 1", "a")]), options)).toContain("../policies/a.yaml:1:1: error");
  });
});

describe("the underline", () => {
  test("stands right behind tabs, wide characters, combining marks and emoji", () => {
    expect(draw(sampleAt("a:\tb:\tword", "word"))).toMatchInlineSnapshot(`
      "
      policies/a.yaml:1:7: error test/sample
        this is wrong

        > 1 | a:  b:  word
            |         ^^^^

      "
    `);
    expect(draw(sampleAt("名前: 値段 # x", "値段"))).toMatchInlineSnapshot(`
      "
      policies/a.yaml:1:5: error test/sample
        this is wrong

        > 1 | 名前: 値段 # x
            |       ^^^^

      "
    `);
    expect(draw(sampleAt("cafe\u0301: word", "word"))).toMatchInlineSnapshot(`
      "
      policies/a.yaml:1:8: error test/sample
        this is wrong

        > 1 | café: word
            |       ^^^^

      "
    `);
    expect(draw(sampleAt("👩‍👩‍👧 ❤️: word", "word"))).toMatchInlineSnapshot(`
      "
      policies/a.yaml:1:14: error test/sample
        this is wrong

        > 1 | 👩‍👩‍👧 ❤️: word
            |        ^^^^

      "
    `);
  });

  test("covers a span of several lines, without the middle of a long one", () => {
    expect(draw(sampleAt("a:\n  - b\n  - c\nd: 1\n", "- b\n  - c"))).toMatchInlineSnapshot(`
      "
      policies/a.yaml:2:3: error test/sample
        this is wrong

          1 | a:
        > 2 |   - b
            |   ^^^
        > 3 |   - c
            |   ^^^
          4 | d: 1

      "
    `);
    const long = Array.from({ length: 9 }, (_, index) => `  - item${index}`).join("\n");
    expect(draw(sampleAt(`a:\n${long}\nz: 1\n`, long.trim()))).toMatchInlineSnapshot(`
      "
      policies/a.yaml:2:3: error test/sample
        this is wrong

           1 | a:
        >  2 |   - item0
             |   ^^^^^^^
        >  3 |   - item1
             |   ^^^^^^^
        >  4 |   - item2
             |   ^^^^^^^
           ⋮ |
        > 10 |   - item8
             |   ^^^^^^^
          11 | z: 1

      "
    `);
  });

  test("ends with its line when the span ends with a line break", () => {
    expect(draw(sampleAt("a: 1\nb: 2\n", "a: 1\n"))).toMatchInlineSnapshot(`
      "
      policies/a.yaml:1:1: error test/sample
        this is wrong

        > 1 | a: 1
            | ^^^^
          2 | b: 2

      "
    `);
  });

  test("is one caret for an empty span, at the end of the text as well", () => {
    const source = new SourceFile("a.yaml", "version: 1");
    expect(
      draw(SAMPLE.at({ source, start: 10, end: 10 }, { message: "expected more" })),
    ).toMatchInlineSnapshot(`
      "
      a.yaml:1:11: error test/sample
        expected more

        > 1 | version: 1
            |           ^

      "
    `);
  });

  test("is left out for an empty file", () => {
    const source = new SourceFile("a.yaml", "");
    expect(
      draw(SAMPLE.at({ source, start: 0, end: 0 }, { message: "the file is empty" })),
    ).toMatchInlineSnapshot(`
      "
      a.yaml:1:1: error test/sample
        the file is empty

      "
    `);
  });
});

describe("a long line", () => {
  const left = "l".repeat(300);
  const right = "r".repeat(300);

  test("is cut around the span", () => {
    expect(draw(sampleAt(`${left} word ${right}`, "word"), 60)).toMatchInlineSnapshot(`
      "
      policies/a.yaml:1:302: error test/sample
        this is wrong

        > 1 | …lllllllllllllllllllll word rrrrrrrrrrrrrrrrrrrrrr…
            |                        ^^^^

      "
    `);
    expect(draw(sampleAt(`word ${right}`, "word"), 60)).toMatchInlineSnapshot(`
      "
      policies/a.yaml:1:1: error test/sample
        this is wrong

        > 1 | word rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr…
            | ^^^^

      "
    `);
    expect(draw(sampleAt(`${left} word`, "word"), 60)).toMatchInlineSnapshot(`
      "
      policies/a.yaml:1:302: error test/sample
        this is wrong

        > 1 | …lllllllllllllllllllll word
            |                        ^^^^

      "
    `);
  });

  test("is cut behind the beginning of a span that is longer than the line has room", () => {
    expect(draw(sampleAt(`a: ${"w".repeat(200)}`, "w".repeat(200)), 60)).toMatchInlineSnapshot(`
      "
      policies/a.yaml:1:4: error test/sample
        this is wrong

        > 1 | a: wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww…
            |    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      "
    `);
  });

  test("of megabytes is drawn in no time", () => {
    const content = `${"x".repeat(5_000_000)} word ${"名".repeat(5_000_000)}`;
    const start = performance.now();
    expect(draw(sampleAt(content, "word")).length).toBeLessThan(400);
    expect(performance.now() - start).toBeLessThan(500);
  });

  test("never gets wider than the room there is", () => {
    for (const text of [`${left} word ${right}`, `${"名".repeat(200)} word ${"値".repeat(200)}`]) {
      const drawn = draw(sampleAt(text, "word"), 60)
        .split("\n")
        .filter((line) => line.includes("word"));
      for (const line of drawn) expect(line.length).toBeLessThanOrEqual(60);
    }
  });
});

describe("hostile text", () => {
  test("cannot act on the terminal", () => {
    const evil =
      "\u001b[2J\u001b]0;owned\u0007 \u009b31m \u0000 \r \u202eevil\u2066 \ufeff \u007f \u200b \ud800";
    const drawn = draw(sampleAt(`name: ${evil} end`, "end", `the name ${evil} is wrong`));
    expect(drawn).toMatchInlineSnapshot(`
      "
      policies/a.yaml:1:46: error test/sample
        the name ␛[2J␛]0;owned␇ <U+009B>31m ␀ ␍ <U+202E>evil<U+2066> <U+FEFF> ␡ <U+200B> <U+D800> is wrong

        > 1 | … <U+FEFF> ␡ <U+200B> <U+D800> end
            |                                ^^^

      "
    `);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is left is the point
    expect(drawn).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2066\ufeff]/);
  });

  test("cannot begin a line of its own", () => {
    const evil = "x\n::error::owned\n##[add-mask]y";
    const diagnostic = SAMPLE.withoutLocation({ message: evil }, { help: evil });
    const lines = draw(diagnostic)
      .split("\n")
      .map((line) => line.trimStart());
    expect(lines.filter((line) => /^(::|##)/.test(line))).toEqual([]);
  });

  test("in the name of a file is made visible, too", () => {
    const source = new SourceFile("a\u001b[31m\n.yaml", "a: 1");
    expect(draw(SAMPLE.at(placeOf(source, "a"), { message: "wrong" }))).toContain("a␛[31m␊.yaml:1:1: error");
  });
});

describe("the whole", () => {
  test("is empty when nothing was found", () => {
    expect(pretty(reportOf([]), OPTIONS)).toBe("");
    expect(prettySummary(reportOf([]), OPTIONS.palette)).toBe("no problems in 2 files");
  });

  test("stops behind the most problems that are wanted, and counts all", () => {
    const report = reportOf([sampleAt("a: 1", "a"), sampleAt("b: 1", "b"), sampleAt("c: 1", "c")], {
      maxProblems: 1,
    });
    expect(pretty(report, OPTIONS)).toContain("… and 2 more; --max-problems 0 shows all");
    expect(prettySummary(report, OPTIONS.palette)).toBe("3 errors in 1 file");
  });

  test("counts by severity", () => {
    const source = new SourceFile("b.yaml", "b: 1");
    const warning: Diagnostic = {
      ...SAMPLE.at(placeOf(source, "b"), { message: "hm" }),
      severity: "warning",
    };
    const info: Diagnostic = { ...SAMPLE.withoutLocation({ message: "hm" }), severity: "info" };
    const report = reportOf([info, sampleAt("a: 1", "a"), sampleAt("a: 1", "1"), warning]);
    expect(prettySummary(report, OPTIONS.palette)).toBe("2 errors, 1 warning, 1 note in 2 files");
  });

  test("counts what is suppressed apart", () => {
    expect(prettySummary(SUPPRESSED, OPTIONS.palette)).toBe("no problems in 2 files, 2 suppressed");
    const { suppressed = [] } = SUPPRESSED;
    const report = reportOf([sampleAt("a: 1", "a")], { suppressed });
    expect(prettySummary(report, OPTIONS.palette)).toBe("1 error in 1 file, 2 suppressed");
    expect(pretty(SUPPRESSED, OPTIONS)).toBe("");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is left is the point
    expect(pretty(HOSTILE, OPTIONS)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|^(?:::|##)/m);
  });

  test("has colours only when told", () => {
    const report = reportOf([sampleAt("a: 1", "a")]);
    expect(pretty(report, OPTIONS)).not.toContain("\u001b");
    expect(pretty(report, { ...OPTIONS, palette: choosePalette(true) })).toContain(
      "\u001b[1;31merror\u001b[22;39m",
    );
  });
});
