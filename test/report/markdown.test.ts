import { marked } from "marked";
import { describe, expect, test } from "vitest";
import { markdown } from "../../compiler/report/markdown.ts";
import { codeSpan, cutText, markdownText } from "../../compiler/report/markdown-text.ts";
import type { Report } from "../../compiler/report/report.ts";
import {
  EMPTY,
  EVIL,
  FAILED,
  HOSTILE,
  manyFindings,
  PLAIN,
  SLOW,
  STALE,
  SUPPRESSED,
  VIEW,
} from "./reports.ts";
import { reportOf } from "./sample.ts";

/** What a comment holds at most, by GitHub's rule. */
const LIMIT = 65_535;

function render(text: string): string {
  return marked.parse(text, { gfm: true, async: false });
}

test("begins with the verdict; then a table, and folded how to mend", () => {
  expect(markdown(PLAIN, VIEW)).toMatchInlineSnapshot(`
    "**❌ Palisade: 1 error, 1 warning, 1 note in 1 file**

    | severity | where | what |
    | --- | --- | --- |
    | error |  | \`lint/rule-failed\`: the rule \`x\` failed |
    | warning | \`policies/sensors.yaml:4:29\` | \`lint/slow-alarm\`: \`Slow\` alarms 1 hour after the attack<br><em>alarms when any thing sends more than 100 messages in 1 hour</em> |
    | note | \`policies/sensors.yaml:1:1\` | \`lint/unused-topic\`: nothing uses the topic |

    <details><summary>How to mend</summary>

    - \`policies/sensors.yaml:4:29\` \`lint/slow-alarm\`
      - write a shorter window, such as 5m
      - fix: replace \`1h\` by \`5m\`
      - \`policies/sensors.yaml:4:3\`: the profile

    </details>
    "
  `);
});

test("folds nothing where there is nothing to say beyond the table", () => {
  expect(markdown(reportOf(manyFindings(1)), VIEW)).not.toContain("<details>");
});

test("is one line where nothing was found", () => {
  expect(markdown(EMPTY, VIEW)).toMatchInlineSnapshot(`
    "**✅ Palisade: no problems in 2 files**
    "
  `);
});

test("folds what is suppressed", () => {
  expect(markdown(SUPPRESSED, VIEW)).toMatchInlineSnapshot(`
    "**✅ Palisade: no problems in 2 files, 2 suppressed**

    <details><summary>2 suppressed</summary>

    | where | what | because | until |
    | --- | --- | --- | --- |
    | \`policies/sensors.yaml:4:29\` | \`lint/slow-alarm\`: \`Slow\` alarms 1 hour after the attack | it is meant &#124; &#60;b&#62;really&#60;/b&#62; | 2027-01-31 |
    | \`policies/sensors.yaml:1:1\` | \`lint/unused-topic\`: nothing uses the topic | it was there before |  |

    </details>
    "
  `);
});

test("says what else stands against a good end", () => {
  expect(markdown(FAILED, VIEW)).toMatchInlineSnapshot(`
    "**⚠️ Palisade: could not run**

    cannot read &#34;policies&#34;: it does not exist
    "
  `);
  expect(markdown(STALE, VIEW)).toMatchInlineSnapshot(`
    "**❌ Palisade: generated files are stale**

    generated is not what the policies say &#40;1 file&#41;; run \`palisade compile\` and commit the result
    "
  `);
});

describe("hostile text", () => {
  test("is shown, and does nothing", () => {
    expect(markdownText(EVIL)).toMatchInlineSnapshot(
      `"&#124; a &#124;  &#96; &#93;&#93;&#62; --&#62; &#60;script&#62;alert&#40;1&#41;&#60;/script&#62; &#38;&#8203;amp; %&#8203;0A::&#8203;error::x␊@&#8203;octocat &#35;&#8203;1 org/repo&#35;&#8203;2 https:&#8203;//evil.example &#91;&#8203;x&#93;&#40;https:&#8203;//evil.example&#41; &#33;&#91;&#8203;i&#93;&#40;//e&#41;␊&#123;0&#125; &#36;&#123;var.x&#125; ␛&#91;&#8203;2J ␀ &#60;U&#43;202E&#62; &#60;U&#43;D800&#62; ￾ ␍␊::set-output name=a::b"`,
    );
  });

  test("makes no link, no image, no HTML, no cell and no row", () => {
    const html = render(markdown(HOSTILE, VIEW));
    const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/gi)].map((match) => match[1]));
    expect([...tags].sort()).toEqual([
      "br",
      "code",
      "details",
      "em",
      "li",
      "p",
      "strong",
      "summary",
      "table",
      "tbody",
      "td",
      "th",
      "thead",
      "tr",
      "ul",
    ]);
    expect([...html.matchAll(/<tr>/g)].length).toBe(5);
    expect([...html.matchAll(/<t[dh]>/g)].length).toBe(3 * 3 + 2 * 4);
  });

  test("mentions nobody and refers to nothing in what is rendered", () => {
    const prose = render(markdown(HOSTILE, VIEW)).replace(/<code>.*?<\/code>/g, "");
    const shown = prose.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
    expect(shown).toContain("@\u200boctocat #\u200b1 org/repo#\u200b2 https:\u200b//evil.example");
    expect(shown).not.toMatch(/@\w|#\d|:\/\//);
  });

  test("in code ends no code, in a table no cell", () => {
    expect(codeSpan("a ` b")).toBe("``a ` b``");
    expect(codeSpan("`a`")).toBe("`` `a` ``");
    expect(codeSpan("a|b")).toBe("<code>a&#124;b</code>");
    expect(codeSpan(" ")).toBe(" ");
    expect(markdownText("1. no list")).toBe("&#8203;1. no list");
    expect(markdownText("www.evil.example GH-1 !2 ~bug a@b.example")).toBe(
      "www&#8203;.evil.example GH&#8203;-1 &#33;&#8203;2 &#126;&#8203;bug a@&#8203;b.example",
    );
    expect(markdownText("_www.evil.example")).toBe("&#95;www&#8203;.evil.example");
    // What GitLab takes for a reference and GitHub for a picture.
    expect(markdownText("GL-1 [issue:2] ~ünder *iteration:1 a:octocat: b")).toBe(
      "GL&#8203;-1 &#91;&#8203;issue:2&#93; &#126;&#8203;ünder &#42;&#8203;iteration:1 a:&#8203;octocat: b",
    );
  });

  test("is neither code because it begins with blanks, nor a heading because it is empty", () => {
    const failure = { kind: "io", message: "    <b>" } as const;
    expect(render(markdown({ ...FAILED, failure }, VIEW))).toContain("<p>&lt;b&gt;</p>");
    expect(render(markdown(reportOf([{ ...SLOW, help: " \n" }]), VIEW))).not.toMatch(/<h\d>/);
  });

  test("that is very long is cut", () => {
    const long: Report = reportOf(manyFindings(1, "x".repeat(100_000)));
    const text = markdown(long, VIEW);
    expect(text.length).toBeLessThan(1000);
    expect(text).toContain("xxx… |");
    expect(cutText("👍👍", 2)).toBe("…");
  });
});

test("stays below what a comment holds, and says how much it leaves out", () => {
  const report = reportOf(manyFindings(2000, "@".repeat(500)), { maxProblems: Number.POSITIVE_INFINITY });
  const text = markdown(report, VIEW);
  expect(text.length).toBeLessThan(LIMIT - 3000);
  const rows = [...text.matchAll(/^\| error \|/gm)].length;
  expect(text).not.toContain("| warning |");
  expect(rows).toBeGreaterThan(5);
  expect(text).toContain(`… and ${2000 - rows} more, which are left out here`);
  expect(text.startsWith("**❌ Palisade: 1000 errors, 1000 warnings in 1 file**")).toBe(true);
});
