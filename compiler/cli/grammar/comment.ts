import type { Command } from "commander";
import type { CommentOptions } from "../commands/comment.ts";
import { examples } from "./examples.ts";
import { toKey } from "./forge-key.ts";
import { toPath } from "./paths.ts";
import type { Shell } from "./shell.ts";

/** `palisade comment` */
export function defineComment(program: Command, { io, perform }: Shell): void {
  program
    .command("comment")
    .summary("post a report as the one comment on a pull request")
    .description(
      "Posts a Markdown file as a comment on the pull request (GitHub Actions) or merge request (GitLab CI) that is being built, and updates that comment the next time. Reads what the build says of itself: GITHUB_TOKEN (with the permission pull-requests: write), GITHUB_REPOSITORY, GITHUB_EVENT_PATH, GITHUB_API_URL; or GITLAB_TOKEN (an access token with the scope api), CI_API_V4_URL, CI_PROJECT_ID, CI_MERGE_REQUEST_IID.",
    )
    .argument("<file>", "the Markdown file", toPath)
    .option("--key <name>", "tells several comments on one pull request apart", toKey, "lint")
    .option("--only-if-there", "make no comment where there is none yet")
    .addHelpText("after", examples(EXAMPLES))
    .action(async (file: string, _: unknown, command: Command) => {
      const options = command.optsWithGlobals<CommentOptions>();
      const { comment } = await import("../commands/comment.ts");
      await perform(options, () => comment(io, file, options));
    });
}

const EXAMPLES = [
  ["palisade comment report.md", "after: palisade check -o markdown=report.md"],
  ["palisade comment report.md --only-if-there", "where nothing was found"],
] as const;
