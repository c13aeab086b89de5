import { defineDiagnostic } from "../diagnostics/kind.ts";

/** A path or a pattern led to no policy file. Exit code 2: nothing could be judged. */
export const PATTERN_MATCHES_NOTHING = defineDiagnostic<{ pattern: string; what: string }>({
  code: "host/pattern-matches-nothing",
  severity: "error",
  title: "a path or pattern that matches no policy file",
  message: ({ pattern, what }) => `${JSON.stringify(pattern)} ${what}`,
  why: "A policy file that is silently not read protects nothing, and the check of it would still be green.",
  mend: "Correct the path or the pattern, on the command line or under `policies` in palisade.yaml. Folders are searched for *.yaml and *.yml, without hidden folders, node_modules and the output folder.",
});

/** There is nothing to judge. Exit code 2. */
export const NO_POLICY_FILES = defineDiagnostic<{ where: string }>({
  code: "host/no-policy-files",
  severity: "error",
  title: "no policy file at all",
  message: ({ where }) => `there is no policy file in ${where}; expected at least one *.yaml or *.yml file`,
  why: "Success on nothing hides a wrong path or an empty checkout.",
  mend: "Name the policy files, or run `palisade init` to begin a project.",
});

/** A file or folder could not be read. Exit code 2. */
export const CANNOT_READ = defineDiagnostic<{ reason: string }>({
  code: "host/cannot-read",
  severity: "error",
  title: "a file that cannot be read",
  message: ({ reason }) => reason,
  why: "What cannot be read cannot be judged, and other files may depend on what it declares.",
  mend: "Give the user that runs palisade the right to read the file, or mend the link that leads to it.",
});

/** All kinds of this room, for `palisade explain`. */
export const HOST_DIAGNOSTICS = [PATTERN_MATCHES_NOTHING, NO_POLICY_FILES, CANNOT_READ] as const;
