import type { PolicySet } from "../analyze/policy-set.ts";
import type { Input } from "../compile.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceFile } from "../source/source-file.ts";
import { NameIndex } from "./names/name-index.ts";
import type { FileKind } from "./names/names-in-file.ts";

/**
 * What all features look at: the texts of one project, with what editors hold and have not saved. A snapshot: it
 * never changes.
 */
export interface Workspace {
  /** Absolute: the paths of sources are relative to it. */
  readonly base: string;
  readonly input: Input;
  readonly names: NameIndex;
  /** The names as they were when every file could last be read, where now one cannot. */
  readonly formerNames: NameIndex | undefined;
  /** The policies when they last held together; perhaps of older texts. */
  readonly policySet: PolicySet | undefined;
}

/** What was found out about the texts of a project. */
export interface Judgement {
  readonly diagnostics: readonly Diagnostic[];
  /** Undefined when there was an error. */
  readonly policySet: PolicySet | undefined;
}

/** Which of the two languages a text is written in. */
export function kindOf({ input }: Pick<Workspace, "input">, source: SourceFile): FileKind {
  return source === input.project ? "project" : "policy";
}

/** All texts of a project. */
export function sourcesOf({ input }: Pick<Workspace, "input">): readonly SourceFile[] {
  return input.project === undefined ? input.policies : [input.project, ...input.policies];
}

/** A workspace of texts, as they stand by themselves. */
export function createWorkspace(
  base: string,
  input: Input,
  former: Partial<Pick<Workspace, "formerNames" | "policySet">> = {},
): Workspace {
  const names = new NameIndex(input.project, input.policies);
  return { base, input, names, formerNames: former.formerNames, policySet: former.policySet };
}
