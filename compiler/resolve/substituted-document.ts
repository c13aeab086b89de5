import type { Diagnostic, Related } from "../diagnostics/diagnostic.ts";
import type { Location } from "../source/location.ts";
import type { Path } from "../source/path.ts";
import type { Place } from "../source/place.ts";
import type { SourceFile } from "../source/source-file.ts";
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
  readonly setAt: (() => Location) | undefined;
  /** The path of the value in which the reference stands. */
  readonly path: Path;
}

/** A document in which references were replaced. Positions are those of the text as it was written. */
export class SubstitutedDocument implements YamlDocument {
  readonly source;
  readonly index;
  // Worked out when the first diagnostic asks.
  #spans: readonly Location[] | undefined;

  constructor(
    readonly original: YamlDocument,
    readonly value: unknown,
    readonly substitutions: readonly Substitution[],
  ) {
    this.source = original.source;
    this.index = original.index;
  }

  /** What was put into the value that holds a location. */
  substitutionsAt({ start, end }: Location): readonly Substitution[] {
    this.#spans ??= this.substitutions.map(({ path }) => this.locate(path, "value"));
    const spans = this.#spans;
    return this.substitutions.filter((_, index) => {
      const span = spans[index];
      return span !== undefined && start >= span.start && end <= span.end;
    });
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
  documents: readonly YamlDocument[],
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  if (diagnostics.length === 0) return diagnostics;
  const bySource = substitutedBySource(documents);
  return diagnostics.map((diagnostic) => {
    const { location } = diagnostic;
    const candidates = location === undefined ? undefined : bySource.get(location.source);
    if (location === undefined || candidates === undefined) return diagnostic;
    const concerned = candidates.flatMap((document) => document.substitutionsAt(location));
    if (concerned.length === 0) return diagnostic;
    // A fix would overwrite the reference.
    const { fix: _, ...rest } = diagnostic;
    return { ...rest, related: [...diagnostic.related, ...concerned.flatMap(explain)] };
  });
}

/**
 * The same of values that a diagnostic rests on without pointing at them: that a deployment sets one of them says why
 * the diagnostic holds in one deployment and not in another.
 */
export function explainValues(places: readonly Place[]): readonly Related[] {
  return places.flatMap((place) =>
    place.document instanceof SubstitutedDocument
      ? place.document.substitutionsAt(place.value()).flatMap(explain)
      : [],
  );
}

function substitutedBySource(
  documents: readonly YamlDocument[],
): ReadonlyMap<SourceFile, readonly SubstitutedDocument[]> {
  const bySource = new Map<SourceFile, SubstitutedDocument[]>();
  for (const document of documents) {
    if (!(document instanceof SubstitutedDocument)) continue;
    const others = bySource.get(document.source);
    if (others === undefined) bySource.set(document.source, [document]);
    else others.push(document);
  }
  return bySource;
}

function explain({ name, text, deployment, setAt }: Substitution): readonly Related[] {
  if (setAt === undefined) return [];
  const where = deployment === undefined ? "by default" : `in deployment \`${deployment}\``;
  return [{ message: `\`\${${name}}\` is ${text} ${where}`, location: setAt() }];
}
