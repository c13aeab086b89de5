import { describe, expect, test } from "vitest";
import { problemsOf } from "../support/parsed-yaml.ts";

describe("common mistakes are called by their name", () => {
  test("tabs as indentation", () => {
    expect(problemsOf("a:\n\tb: 1\nc:\n  - x\n  \t- y\nd: [\n\te]\n")).toMatchInlineSnapshot(`
      "p.yaml:2:1 error parse/tab-indentation
        a tab indents this line; expected spaces
        >  
      p.yaml:5:3 error parse/tab-indentation
        a tab indents this line; expected spaces
        >  
      p.yaml:7:1 error parse/tab-indentation
        a tab indents this line; expected spaces
        >  "
    `);
    expect(problemsOf("a:\tb\t# a tab in front of a value is fine\n")).toBe("");
  });

  test("indentation", () => {
    expect(problemsOf("a:\n   b: 1\n  c: 2\n")).toMatchInlineSnapshot(
      `
      "p.yaml:3:3 error parse/bad-indentation
        this line is indented like none of the lines that it could belong to; expected the same column as its neighbours
        > c: 2"
    `,
    );
    expect(problemsOf("a:\n  b: 1\n   c: 2\n")).toMatchInlineSnapshot(
      `
      "p.yaml:3:4 error parse/bad-indentation
        this line is indented like none of the lines that it could belong to; expected the same column as its neighbours
        > c: 2"
    `,
    );
    expect(problemsOf(" a: 1\nb: 2\nc: 3\n")).toMatchInlineSnapshot(
      `
      "p.yaml:2:1 error parse/bad-indentation
        this line is indented like none of the lines that it could belong to; expected the same column as its neighbours
        > b: 2"
    `,
    );
    expect(problemsOf("a:\n  - b: 1\n   c: 2\n")).toMatchInlineSnapshot(
      `
      "p.yaml:3:4 error parse/bad-indentation
        this line is indented like none of the lines that it could belong to; expected the same column as its neighbours
        > c: 2"
    `,
    );
    expect(problemsOf("- a\nb: 1\n")).toMatchInlineSnapshot(
      `
      "p.yaml:2:1 error parse/bad-indentation
        this line is indented like none of the lines that it could belong to; expected the same column as its neighbours
        > b: 1"
    `,
    );
    expect(problemsOf("a: 1\n- b\n")).toMatchInlineSnapshot(
      `
      "p.yaml:2:1 error parse/syntax
        this is not YAML: a list item stands where a key is expected
        > - b"
    `,
    );
  });

  test("colons", () => {
    expect(problemsOf("a: 1\nb\nc: 3\n")).toMatchInlineSnapshot(
      `
      "p.yaml:2:1 error parse/missing-colon
        \`b\` has no colon; expected \`key: value\`
        > b"
    `,
    );
    expect(problemsOf("x:\n  a: 1\n  b:2\n  c: 3\n")).toMatchInlineSnapshot(`
      "p.yaml:3:3 error parse/missing-space
        \`b:2\` has no space behind its colon; expected \`key: value\`
        > b:2
        fix: write a space behind the colon"
    `);
    expect(problemsOf("description: sends: more\n")).toMatchInlineSnapshot(
      `
      "p.yaml:1:14 error parse/second-colon
        a second \`: \` stands in this line, as if a map began behind the first; expected one key and its value
        > sends:"
    `,
    );
    expect(problemsOf('a: { "x":1, y:2 }\n')).toMatchInlineSnapshot(
      `
      "p.yaml:1:13 error parse/missing-colon
        \`y:2\` has no colon; expected \`key: value\`
        > y:2"
    `,
    );
    expect(problemsOf(": x\n")).toMatchInlineSnapshot(
      `
      "p.yaml:1:1 error parse/missing-key
        nothing stands in front of this colon; expected a key
        > :"
    `,
    );
    expect(problemsOf("a: - b\n")).toMatchInlineSnapshot(
      `
      "p.yaml:1:4 error parse/list-on-key-line
        a list with \`- \` cannot begin in the line of its key; expected it on the next line, indented
        > -"
    `,
    );
  });

  test("brackets and braces", () => {
    expect(problemsOf("a: [1, [2, 3]\nb: 3\nc: 4\n")).toMatchInlineSnapshot(
      `
      "p.yaml:1:4 error parse/unclosed-collection
        what begins here is not closed; expected \`]\`, and all lines up to it indented deeper than the key
        > ["
    `,
    );
    expect(problemsOf("[1, 2")).toMatchInlineSnapshot(
      `
      "p.yaml:1:1 error parse/unclosed-collection
        what begins here is not closed; expected \`]\`, and all lines up to it indented deeper than the key
        > ["
    `,
    );
    expect(problemsOf("a: {x: 1\nb: 3\n")).toMatchInlineSnapshot(
      `
      "p.yaml:1:4 error parse/unclosed-collection
        what begins here is not closed; expected \`}\`, and all lines up to it indented deeper than the key
        > {"
    `,
    );
    expect(problemsOf("a: [1]]\nb: 2\n")).toMatchInlineSnapshot(
      `
      "p.yaml:1:7 error parse/superfluous-close
        nothing is open that this \`]\` could close
        > ]"
    `,
    );
    expect(problemsOf("a: {x: 1 y: 2}\nb: ['x' 'y']\nc: [1,, 2]\n")).toMatchInlineSnapshot(`
      "p.yaml:1:8 error parse/missing-comma
        a comma is missing in front of this; expected one between the entries of brackets or braces
        > 1 y: 2
      p.yaml:2:9 error parse/missing-comma
        a comma is missing in front of this; expected one between the entries of \`[ ]\`
        > '
      p.yaml:3:7 error parse/superfluous-comma
        nothing stands in front of this comma; expected an entry
        > ,"
    `);
    expect(problemsOf("a: {{ x }}\n")).toMatchInlineSnapshot(
      `
      "p.yaml:1:5 error parse/non-string-key
        a map in braces stands where a key is expected; expected a text
        > {"
    `,
    );
  });

  test("references without quotes between brackets and braces", () => {
    expect(problemsOf("a: [${var.x}]\nb: ${var.y}\n")).toMatchInlineSnapshot(
      `
      "p.yaml:1:5 error parse/unquoted-reference
        a reference \`\${…}\` between \`[ ]\` or \`{ }\` needs quotes, because its braces would end the text; expected "\${…}"
        > \${var.x}"
    `,
    );
    expect(problemsOf("when: { moreThan: ${var.x}, within: 5m }\n")).toMatchInlineSnapshot(
      `
      "p.yaml:1:19 error parse/unquoted-reference
        a reference \`\${…}\` between \`[ ]\` or \`{ }\` needs quotes, because its braces would end the text; expected "\${…}"
        > \${var.x}"
    `,
    );
    expect(problemsOf('a: ["${var.x}"]\n')).toBe("");
  });

  test("quotes", () => {
    expect(problemsOf('a: 1\nb: "x\nc: 2\nd: 3\n')).toMatchInlineSnapshot(
      `
      "p.yaml:2:4 error parse/unclosed-quote
        the text that begins here is not closed; expected \`"\` at its end
        > ""
    `,
    );
    expect(problemsOf("a: it's\nb: 'it's'\n")).toMatchInlineSnapshot(
      `
      "p.yaml:2:8 error parse/text-behind-value
        \`s'\` stands behind a value that has already ended; expected the end of the line
        > s'"
    `,
    );
    expect(problemsOf('a: "x" y\n')).toMatchInlineSnapshot(
      `
      "p.yaml:1:8 error parse/text-behind-value
        \`y\` stands behind a value that has already ended; expected the end of the line
        > y"
    `,
    );
    expect(problemsOf('a: "\\d+"\nb: "C:\\Users"\n')).toMatchInlineSnapshot(`
      "p.yaml:1:5 error parse/bad-escape
        \`\\d\` is no escape that YAML knows; expected \`\\\\\` for a backslash
        > \\d
      p.yaml:2:7 error parse/bad-escape
        \`\\U\` is no escape that YAML knows; expected \`\\\\\` for a backslash
        > \\U"
    `);
    expect(problemsOf("a: @x\nb: `y`\nc: %z\nd: *\n")).toMatchInlineSnapshot(`
      "p.yaml:1:4 error parse/needs-quotes
        a text without quotes cannot begin with \`@\`; expected the text in quotes
        > @
      p.yaml:2:4 error parse/needs-quotes
        a text without quotes cannot begin with a backtick; expected the text in quotes
        > \`
      p.yaml:3:4 error parse/needs-quotes
        a text without quotes cannot begin with \`%\`; expected the text in quotes
        > %
      p.yaml:4:4 error parse/needs-quotes
        a text without quotes cannot begin with \`*\`; expected the text in quotes
        > *"
    `);
  });

  test("directives", () => {
    expect(problemsOf("%YAML 1.1\n---\na: no\n")).toMatchInlineSnapshot(
      `
      "p.yaml:1:1 error parse/directive
        the directive \`%YAML 1.1\` is not read; expected none, or \`%YAML 1.2\`
        > %YAML 1.1"
    `,
    );
    expect(problemsOf("%TAG ! tag:example.com,2000:\n%FOO\n---\na: 1\n")).toMatchInlineSnapshot(`
      "p.yaml:1:1 error parse/directive
        the directive \`%TAG ! tag:example.com,2000:\` is not read; expected none, or \`%YAML 1.2\`
        > %TAG ! tag:example.com,2000:
      p.yaml:2:1 error parse/directive
        the directive \`%FOO\` is not read; expected none, or \`%YAML 1.2\`
        > %FOO"
    `);
    expect(problemsOf("%YAML 1.2\na: 1\n")).toMatchInlineSnapshot(
      `
      "p.yaml:2:1 error parse/syntax
        this is not YAML: behind directives, a line \`---\` must begin the document
        > a: 1"
    `,
    );
  });

  test("what has no name of its own is said in yaml's words", () => {
    expect(problemsOf('a: "x"#c\nb: &x &y 1\n')).toMatchInlineSnapshot(`
      "p.yaml:1:7 error parse/syntax
        this is not YAML: comments must be separated from other tokens by white space characters
        > #c
      p.yaml:2:7 error parse/syntax
        this is not YAML: a node can have at most one anchor
        > &y"
    `);
    expect(problemsOf(`${"k".repeat(1100)}: 1\n`)).toMatchInlineSnapshot(
      `
      "p.yaml:1:1 error parse/syntax
        this is not YAML: the : indicator must be at most 1024 chars after the start of an implicit block mapping key
        > kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…"
    `,
    );
  });
});

test("every mistake of a file at once, in the order of the text, also in several documents", () => {
  expect(problemsOf("a: @x\nb: 1\nc\nd: 2\n---\ne: 1\ne: 2\n---\nf: [\n")).toMatchInlineSnapshot(`
    "p.yaml:1:4 error parse/needs-quotes
      a text without quotes cannot begin with \`@\`; expected the text in quotes
      > @
    p.yaml:3:1 error parse/missing-colon
      \`c\` has no colon; expected \`key: value\`
      > c
    p.yaml:7:1 error parse/duplicate-key
      the key \`e\` stands twice in this map; expected each key once
      > e
      p.yaml:6:1 first written here: e
    p.yaml:9:4 error parse/unclosed-collection
      what begins here is not closed; expected \`]\`, and all lines up to it indented deeper than the key
      > ["
  `);
});
