import { describe, expect, test } from "vitest";
import { cutComment } from "../../compiler/forge/cut-comment.ts";

const MOST = 2000;
const NOTE = "*Cut off here, because a comment cannot be longer; the log of the job has all of it.*";

/** What is left of a text that goes on for long, behind a beginning; of equal lines only the last one. */
function endOf(beginning: string): string {
  const cut = cutComment(`${beginning}\n${"line\n".repeat(1000)}`, MOST);
  expect(cut.length).toBeLessThanOrEqual(MOST);
  return cut.slice(cut.lastIndexOf("line\n") + "line\n".length);
}

describe("a comment that is too long", () => {
  test("is left alone as long as it is not", () => {
    const text = "x".repeat(MOST);
    expect(cutComment(text, MOST)).toBe(text);
    expect(cutComment(`${text}x`, MOST)).toBe(`\n\n${NOTE}`);
  });

  test.each([
    ["plain text", "# Many", `\n${NOTE}`],
    ["a block", "```yaml", `\`\`\`\n\n${NOTE}`],
    ["a longer block", "`````", `\`\`\`\`\`\n\n${NOTE}`],
    ["an indented block of tildes", "   ~~~", `~~~\n\n${NOTE}`],
    ["a block that is closed", "```\na\n```", `\n${NOTE}`],
    ["a block in which a shorter one stands", "````\n```\n```", `\`\`\`\`\n\n${NOTE}`],
    ["a block in which marks begin a text", "```\n``` no end", `\`\`\`\n\n${NOTE}`],
    ["marks within a line", "a ``` b", `\n${NOTE}`],
    ["a folded part", "<details>", `\n</details>\n\n${NOTE}`],
    ["a folded part in another", "<details><details>", `\n</details></details>\n\n${NOTE}`],
    ["a folded part that is closed", "<details>\n</details>", `\n${NOTE}`],
    ["more ends than beginnings", "</details></details>", `\n${NOTE}`],
    ["a block in a folded part", "<details>\n\n```", `\`\`\`\n\n</details>\n\n${NOTE}`],
    ["a block that speaks of a folded part", "```\n<details>", `\`\`\`\n\n${NOTE}`],
    ["a thousand folded parts", "<details>".repeat(100), `\n${"</details>".repeat(50)}\n\n${NOTE}`],
  ])("is closed where it is cut off in %s", (_, beginning, expected) => {
    expect(endOf(beginning)).toBe(expected);
  });

  test("is cut off behind a line, with room for what closes it", () => {
    const cut = cutComment("123456789\n".repeat(1000), MOST);
    expect(cut).toBe(`${"123456789\n".repeat(99)}123456789\n\n${NOTE}`);
  });
});
