import { changedFiles } from "../host/changed-files.ts";
import type { Host } from "../host/host.ts";
import type { LintCommandOptions } from "./grammar/lint-options.ts";
import type { Io } from "./io.ts";
import { type Judged, judge } from "./judge.ts";
import type { LoadOptions } from "./load-input.ts";
import type { Progress } from "./progress.ts";
import { bothScopes, changedScope, type Scope, type Shown, withinScope } from "./report-scope.ts";

/** What the command line asks for. */
export interface ScopedRequest extends LintCommandOptions, LoadOptions {
  readonly createBaseline?: true;
}

/** What was found, and which part of it concerns the files that were asked for. */
export interface ScopedJudgement extends Shown {
  readonly judged: Judged;
  readonly scope: Scope;
  /** How many files were asked for. */
  readonly filesRead: number;
}

/** Judges the files of a world; asks git only once, however often it is called. */
export function createScopedJudge(
  io: Io,
  request: ScopedRequest,
  progress: Progress,
): (host?: Host) => Promise<ScopedJudgement> {
  const { only, disable, changedSince } = request;
  const rules = { ...(only === undefined ? {} : { only }), ...(disable === undefined ? {} : { disable }) };
  let changed: Promise<ReadonlySet<string>> | undefined;
  return async (host = io.host) => {
    const judged = await judge({ ...io, host }, { ...request, wholeProject: true, rules }, progress);
    const { loaded, base } = judged;
    if (changedSince !== undefined) {
      // In a hook, GIT_DIR may be relative to the folder where the hook was started.
      changed ??= changedFiles(io.runGit, io.host.env["GIT_DIR"] ? io.host.cwd : base, changedSince);
    }
    const sinceRef = loaded && changed && (await changedScope(host, loaded, await changed));
    const scope = bothScopes(loaded?.named, sinceRef);
    const filesRead = scope?.size ?? loaded?.filesRead ?? 0;
    return { judged, scope, filesRead, ...withinScope(judged, scope) };
  };
}
