import { defineDiagnostic } from "../../diagnostics/kind.ts";
import { orNearest } from "../../diagnostics/suggestion.ts";

/** What can be wrong with names: of what is declared, and of what is referred to. */

export const unknownName = defineDiagnostic<{
  kind: string;
  name: string;
  /** What holds such names, where that is not the whole project. */
  of: string | undefined;
  suggestion: string | undefined;
  known: readonly string[];
}>({
  code: "analyze/unknown-name",
  severity: "error",
  title: "name that nothing declares",
  message: ({ kind, name, of, suggestion, known }) =>
    `no ${kind} \`${name}\`${of === undefined ? "" : ` of \`${of}\``} is declared${known.length === 0 ? "" : orNearest(suggestion, known, kind)}`,
  why: "The name would reach AWS without the thing that it names, and be refused there, or name something that happens to exist.",
  mend: "Correct the name, or declare it in any policy file. All files are read together.",
});

export const declaredTwice = defineDiagnostic<{ kind: string; name: string }>({
  code: "analyze/declared-twice",
  severity: "error",
  title: "name declared twice",
  message: ({ kind, name }) => `the ${kind} \`${name}\` is declared twice`,
  why: "All policy files are read together, so it would be left to chance which of the two holds.",
  mend: "Remove one of the declarations, or give them different names.",
});

export const differOnlyInCase = defineDiagnostic<{ kind: string; name: string; other: string }>({
  code: "analyze/differ-only-in-case",
  severity: "error",
  title: "names whose IAM roles IAM takes for one",
  message: ({ kind, name, other }) =>
    `the ${kind}s \`${name}\` and \`${other}\` differ only in case, and so would the names of their IAM roles, which IAM takes for one`,
  why: "Each gets a role of its own, called after it. IAM ignores case in the names of roles and refuses the second one, in the midst of applying a plan.",
  mend: "Rename one of the two.",
});

export const reservedName = defineDiagnostic<{ kind: string; name: string; takenBy: string }>({
  code: "analyze/reserved-name",
  severity: "error",
  title: "name that is taken already",
  message: ({ kind, name, takenBy }) => `no ${kind} can be called \`${name}\`: so is ${takenBy}`,
  why: "Both would be one thing in the account, and nobody could tell which of the two is meant.",
  mend: "Rename it.",
});

export const singletonDeclaredTwice = defineDiagnostic<{ section: string }>({
  code: "analyze/singleton-declared-twice",
  severity: "error",
  title: "section that exists once, declared twice",
  message: ({ section }) =>
    `\`${section}\` is declared twice; an account and region have only one, so all files together may declare it once`,
  why: "AWS keeps one such configuration for each account and region, and the two would overwrite each other.",
  mend: "Put both together into one section.",
});

export const illegalText = defineDiagnostic<{ what: string; words: string; max: number; length: number }>({
  code: "analyze/illegal-text",
  severity: "error",
  title: "text that AWS does not accept",
  message: ({ what, words, max, length }) =>
    length > max
      ? `${what} has ${length} characters; at most ${max} are allowed`
      : `${what} may hold only ${words}`,
  why: "The API refuses it, mostly only when the plan is applied.",
  mend: "Shorten the text, or leave out what is not allowed.",
});
