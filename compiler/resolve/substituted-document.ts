import type { Diagnostic, Related } from "../diagnostics/diagnostic.ts";
import type { Location } from "../source/location.ts";
import type { Path } from "../source/path.ts";
import type { Place } from "../source/place.ts";
import type { YamlDocument } from "../source/yaml-document.ts";

/** One value into which a reference was put. */
export interface Substitution {
  /** `var.x` */
  readonly name: string;
  /** What it stands for, as JSON. */
  readonly text: string;
  /** The deployment in which it does; undefined when there is no project. */
  readonly deployment: string | undefined;
  /** Where the value was set; undefined for a stand-in. */
  readonly setAt: Place | undefined;
  /** The path of the value in which the reference stands. */
  readonly path: Path;
}

/** A document in which references were replaced. Positions are those of the text as it was written. */
export class SubstitutedDocument implements YamlDocument {
  readonly source;
  readonly index;

  constructor(
    readonly original: YamlDocument,
    readonly value: unknown,
    readonly substitutions: readonly Substitution[],
  ) {
    this.source = original.source;
    this.index = original.index;
  }

  locate(path: Path, part: "key" | "value"): Location {
    return this.original.locate(path, part);
  }

  aliasesOn(path: Path): readonly Location[] {
    return this.original.aliasesOn(path);
  }
}

/**
 * What a diagnostic says of a text such as `${var.x}` is hard to follow, because the value stands elsewhere.
 * This adds, to each diagnostic on such a text, what the reference stood for and where that was set.
 */
export function explainSubstitutions(
  document: YamlDocument,
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  if (!(document instanceof SubstitutedDocument)) return diagnostics;
  return diagnostics.map((diagnostic) => {
    const concerned = document.substitutions.filter(({ path }) =>
      isWithin(diagnostic.location, document.locate(path, "value")),
    );
    if (concerned.length === 0) return diagnostic;
    // A fix would overwrite the reference.
    const { fix: _, ...rest } = diagnostic;
    return { ...rest, related: [...diagnostic.related, ...concerned.flatMap(explain)] };
  });
}

function isWithin(location: Location | undefined, value: Location): boolean {
  if (location === undefined || location.source !== value.source) return false;
  return location.start >= value.start && location.end <= value.end;
}

function explain({ name, text, deployment, setAt }: Substitution): readonly Related[] {
  if (setAt === undefined) return [];
  const where = deployment === undefined ? "by default" : `in deployment \`${deployment}\``;
  return [{ message: `\`\${${name}}\` is ${text} ${where}`, location: setAt.value() }];
}
