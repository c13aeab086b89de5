import { expect, test } from "vitest";
import { plainMarkdown } from "../../compiler/cli/plain-markdown.ts";
import { choosePalette } from "../../compiler/report/palette.ts";

const PAGE = `# slow-alarm

An *attack* is over before anybody hears of it,
see **the guide** ([AWS](https://example.com/a_b)).

## Avoid
\`\`\`yaml
version: 1

# a comment, no heading
profiles: *anchor
\`\`\`
\`\`\`yaml palisade.yaml
version: 1
\`\`\`

## Options

| option | default | what |
| --- | --- | --- |
| \`limit\` | \`30m\` | so long at most; \`a \\| b\` |

- one \`*\` and two
  lines of it, so many words that they go on
- another
`;

test("a page as a terminal shows it", () => {
  const style = { palette: choosePalette(false), columns: 40 };
  expect(plainMarkdown(PAGE, style).join("\n\n")).toMatchInlineSnapshot(`
    "slow-alarm

    An attack is over before anybody hears
    of it, see the guide (AWS
    (https://example.com/a_b)).

    Avoid

      version: 1

      # a comment, no heading
      profiles: *anchor

      # palisade.yaml
      version: 1

    Options

      - \`limit\`: default: \`30m\`; what: so
        long at most; \`a | b\`

      - one \`*\` and two lines of it, so many
        words that they go on
      - another"
  `);
});

test("nothing of nothing", () => {
  expect(plainMarkdown("", { palette: choosePalette(false), columns: 40 })).toEqual([]);
});
