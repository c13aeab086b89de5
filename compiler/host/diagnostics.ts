import { defineDiagnostic } from "../diagnostics/kind.ts";

/** A path or a pattern led to no policy file. Exit code 2: nothing could be judged. */
export const patternMatchesNothing = defineDiagnostic<{ pattern: string; what: string }>({
  code: "host/pattern-matches-nothing",
  severity: "error",
  title: "a path or pattern that matches no policy file",
  message: ({ pattern, what }) => `${JSON.stringify(pattern)} ${what}`,
  why: "A policy file that is silently not read protects nothing, and the check of it would still be green.",
  mend: "Correct the path or the pattern, on the command line or under `policies` in palisade.yaml. Folders are searched for *.yaml and *.yml, without hidden folders, node_modules and the output folder.",
});

/** There is nothing to judge. Exit code 2. */
export const noPolicyFiles = defineDiagnostic<{ where: string }>({
  code: "host/no-policy-files",
  severity: "error",
  title: "no policy file at all",
  message: ({ where }) => `there is no policy file in ${where}; expected at least one *.yaml or *.yml file`,
  why: "Success on nothing hides a wrong path or an empty checkout.",
  mend: "Name the policy files, or run `palisade init` to begin a project.",
});

/** No files were named, and there is no project that names any. Exit code 2. */
export const noProject = defineDiagnostic<{ folder: string }>({
  code: "host/no-project",
  severity: "error",
  title: "no project",
  message: ({ folder }) =>
    `there is no palisade.yaml in ${JSON.stringify(folder)} or in a folder above it; expected a project, or the policy files named on the command line`,
  why: "Deployments, their accounts and regions stand in palisade.yaml: without it nothing can be compiled.",
  mend: "Change into the project, name it with `--config`, or run `palisade init` to begin one.",
});

/** In the folder of a stack lies a file that Terraform reads and Palisade did not make. */
export const foreignTerraformFile = defineDiagnostic<{ path: string }>({
  code: "host/foreign-terraform-file",
  severity: "warning",
  title: "Terraform beside what was generated",
  message: ({ path }) =>
    `${JSON.stringify(path)} was not made by palisade, and Terraform reads it as a part of the stack`,
  why: "Such a file can change or override what the policies say, in a folder that few people read, and `compile --check` vouches only for what palisade made.",
  mend: "Remove it, or move it to a root module of its own. Where it is meant to be there, read it as you would read code.",
});

/** A file or folder could not be read. Exit code 2. */
export const cannotRead = defineDiagnostic<{ reason: string }>({
  code: "host/cannot-read",
  severity: "error",
  title: "a file that cannot be read",
  message: ({ reason }) => reason,
  why: "What cannot be read cannot be judged, and other files may depend on what it declares.",
  mend: "Give the user that runs palisade the right to read the file, or mend the link that leads to it.",
});
