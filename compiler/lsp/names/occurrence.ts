import type { Span } from "../../parse/outline.ts";
import type { Path } from "../../source/path.ts";
import type { SourceFile } from "../../source/source-file.ts";
import type { NameKind } from "./kinds.ts";

/** Something that a policy declares, whether it does or is only spoken of. */
export interface Named {
  readonly kind: NameKind;
  readonly name: string;
  /** Of a behaviour, its profile. */
  readonly of?: string;
}

/** Equal for what is the same thing. */
export function idOf({ kind, name, of = "" }: Named): string {
  return JSON.stringify([kind, of, name]);
}

/** A place where a name is written. */
export interface Occurrence {
  readonly named: Named;
  readonly role: "declaration" | "use";
  readonly source: SourceFile;
  /** The name itself, without what stands around it. */
  readonly span: Span;
  /** Where a person sees it: of what an alias repeats, the alias. */
  readonly shown: Span;
  /** What a new name would have to fit into; `within`: a part of a longer text. */
  readonly form: "plain" | "quoted" | "block" | "within";
  /** Of the key or value that holds it. */
  readonly path: Path;
}

/** A place that may name something, but does not spell it out. */
export interface Doubt {
  readonly kind: NameKind;
  /** The name, or a pattern of names, as written. */
  readonly name: string;
  /** Of a behaviour, how its profile is written. */
  readonly of?: string;
  /** `reference`: `${…}` stands in it; `query`: a query with wildcards, or that was not understood. */
  readonly because: "reference" | "query";
  readonly source: SourceFile;
  readonly span: Span;
}
