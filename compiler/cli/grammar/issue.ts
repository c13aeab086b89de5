import { type Command, InvalidArgumentError } from "commander";
import type { IssueOptions } from "../commands/issue.ts";
import { examples } from "./examples.ts";
import { toKey } from "./forge-key.ts";
import { toPath } from "./paths.ts";
import type { Shell } from "./shell.ts";

/** `palisade issue` */
export function defineIssue(program: Command, { io, perform }: Shell): void {
  program
    .command("issue")
    .summary("keep one issue up to date with a report")
    .description(
      "Opens an issue with a Markdown file as its text, and updates that issue the next time as long as it is open: for what runs every night. Reads what the build says of itself: GITHUB_TOKEN (with the permission issues: write), GITHUB_REPOSITORY, GITHUB_API_URL, GITHUB_GRAPHQL_URL; or GITLAB_TOKEN (an access token with the scope api), CI_API_V4_URL, CI_PROJECT_ID.",
    )
    .argument("<file>", "the Markdown file", toPath)
    .requiredOption("--title <title>", "what the issue is called when it is opened", toTitle)
    .option("--key <name>", "tells several such issues apart", toKey, "drift")
    .option("--label <name>", "gives it a label when it is opened; repeatable", addLabel)
    .option("--close", "close it, if it is open; the file becomes its last comment")
    .addHelpText("after", examples(EXAMPLES))
    .action(async (file: string, _: unknown, command: Command) => {
      const options = command.optsWithGlobals<IssueOptions>();
      const { issue } = await import("../commands/issue.ts");
      await perform(options, () => issue(io, file, options));
    });
}

/** GitLab takes 255 characters, GitHub one more. */
const MOST_OF_TITLE = 255;
/** GitHub takes so many. */
const MOST_OF_LABEL = 50;

function toTitle(text: string): string {
  if (text.trim() === "" || text.length > MOST_OF_TITLE || /\p{Cc}/u.test(text))
    throw new InvalidArgumentError(`Expected one line of 1 to ${MOST_OF_TITLE} characters.`);
  return text.trim();
}

/** GitLab takes labels as one text, with commas between them. */
function addLabel(text: string, before: readonly string[] = []): readonly string[] {
  const label = text.trim();
  if (label === "" || label.length > MOST_OF_LABEL || /[\p{Cc},]/u.test(label))
    throw new InvalidArgumentError(`Expected 1 to ${MOST_OF_LABEL} characters without a comma.`);
  return [...before, label];
}

const EXAMPLES = [
  ['palisade issue drift.md --title "Drift in staging"', "after: palisade drift -o markdown=drift.md"],
  ['palisade issue drift.md --title "Drift in staging" --close', "where all is in sync again"],
] as const;
