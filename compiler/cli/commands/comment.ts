import { type Forge, ForgeError } from "../../forge/forge.ts";
import { gitHub, pullRequestOf } from "../../forge/github.ts";
import { gitLab } from "../../forge/gitlab.ts";
import { postSticky } from "../../forge/sticky-comment.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import { forgeHere, required, requiredUrl, withForge } from "../forge-environment.ts";
import type { Io } from "../io.ts";

/** The options of `palisade comment`. */
export interface CommentOptions {
  readonly key: string;
  readonly onlyIfThere?: true;
  readonly debug?: true;
}

/** `palisade comment`: one comment on a pull request, kept up to date. */
export async function comment(io: Io, file: string, options: CommentOptions): Promise<number> {
  const text = new TextDecoder().decode(await io.host.readFile(file));
  const posted = await withForge(async () => {
    const onlyIfThere = options.onlyIfThere === true;
    return postSticky(await forgeOf(io), options.key, text, { onlyIfThere });
  });
  io.stderr.write(`comment ${posted}\n`);
  return EXIT_CODES.clean;
}

async function forgeOf(io: Io): Promise<Forge> {
  const here = forgeHere(io);
  if (here === "github") {
    const event = await io.host.readFile(required(io, "GITHUB_EVENT_PATH"));
    const place = {
      api: requiredUrl(io, "GITHUB_API_URL"),
      repository: required(io, "GITHUB_REPOSITORY"),
      token: required(io, "GITHUB_TOKEN"),
      pullRequest: pullRequestOf(new TextDecoder().decode(event)),
    };
    return gitHub(place, io.send);
  }
  if (here === undefined)
    throw new ForgeError(
      "this is neither GitHub Actions nor GitLab CI, so there is no pull request to comment on",
    );
  const place = {
    api: requiredUrl(io, "CI_API_V4_URL"),
    project: required(io, "CI_PROJECT_ID"),
    mergeRequest: required(io, "CI_MERGE_REQUEST_IID"),
    token: required(io, "GITLAB_TOKEN"),
  };
  return gitLab(place, io.send);
}
