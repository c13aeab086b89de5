import { isScalar } from "yaml";
import type { Result } from "../diagnostics/diagnostic.ts";
import { fileStart } from "../source/location.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { YamlDocument } from "../source/yaml-document.ts";
import { checkCharacters } from "./characters.ts";
import { type ComposedDocument, composeDocuments, ReadingStopped } from "./compose.ts";
import { excerpt } from "./excerpt.ts";
import { emptyDocument, emptyFile, tooManyDocuments, tooManyTokens } from "./file-diagnostics.ts";
import { MAX_ALIASED_VALUES, MAX_DEPTH, MAX_DOCUMENTS, MAX_TOKENS } from "./limits.ts";
import { ParsedDocument } from "./parsed-document.ts";
import { Problems } from "./problems.ts";
import { type AliasBudget, readDocument } from "./read-document.ts";
import { directive, tooDeep } from "./syntax-diagnostics.ts";
import { tellSyntaxProblems } from "./syntax-problems.ts";

/**
 * Reads a YAML text: every document that has no error, and all problems of all documents. Never throws for
 * whatever text; a document with an error is left out rather than given with a value that may be wrong.
 */
export function parseYaml(source: SourceFile): Result<readonly YamlDocument[]> {
  const problems = new Problems(source);
  checkCharacters(source.text, problems);
  // yaml uses some control characters for purposes of its own, so nothing further would be right.
  const value = problems.errorCount > 0 ? [] : readDocuments(source, problems);
  return { value, diagnostics: problems.list() };
}

function readDocuments(source: SourceFile, problems: Problems): readonly YamlDocument[] {
  const reader = new FileReader(source, problems);
  try {
    const onDirective = reader.addDirective.bind(reader);
    for (const composed of composeDocuments(source.text, onDirective)) {
      if (!reader.add(composed)) break;
    }
  } catch (error) {
    if (!(error instanceof ReadingStopped)) throw error;
    tellStop(error, problems);
  }
  return reader.finish();
}

function tellStop({ reason, offset }: ReadingStopped, problems: Problems): void {
  const place = problems.locate(offset, offset + 1);
  problems.add(() =>
    reason === "too-deep"
      ? tooDeep.at(place, { limit: MAX_DEPTH })
      : tooManyTokens.at(place, { limit: MAX_TOKENS }),
  );
}

/** Takes a file's documents one by one, so that only one syntax tree is in memory at a time. */
class FileReader {
  readonly #source: SourceFile;
  readonly #problems: Problems;
  readonly #documents: YamlDocument[] = [];
  readonly #empty: ComposedDocument[] = [];
  readonly #budget: AliasBudget = { left: MAX_ALIASED_VALUES };
  #count = 0;
  #directiveRefused = false;

  constructor(source: SourceFile, problems: Problems) {
    this.#source = source;
    this.#problems = problems;
  }

  /** False when no further document is wanted. */
  add(composed: ComposedDocument): boolean {
    const index = this.#count;
    this.#count += 1;
    if (index === MAX_DOCUMENTS) {
      const place = this.#problems.locate(composed.range[0], composed.range[0] + 3);
      this.#problems.add(() => tooManyDocuments.at(place, { limit: MAX_DOCUMENTS }));
      return false;
    }
    if (isEmpty(composed)) this.#empty.push(composed);
    else this.#read(composed, index);
    return true;
  }

  /** Only `%YAML 1.2` leaves everything as it is. */
  addDirective(line: string, offset: number): void {
    if (/^%YAML[ \t]+1\.2[ \t]*$/.test(line)) return;
    this.#directiveRefused = true;
    const place = this.#problems.locate(offset, offset + line.length);
    this.#problems.add(() => directive.at(place, { text: excerpt(line.trim()) }));
  }

  /** The documents without errors. That there is none, or an empty one between others, is said here. */
  finish(): readonly YamlDocument[] {
    if (this.#empty.length === this.#count && this.#problems.errorCount === 0) {
      this.#problems.add(() => emptyFile.at(fileStart(this.#source), {}));
      return [];
    }
    for (const { range } of this.#empty) {
      this.#problems.warn(emptyDocument.at(this.#problems.locate(range[0], range[1]), {}));
    }
    // A directive changes how documents are read, and not only the next one.
    return this.#directiveRefused ? [] : this.#documents;
  }

  #read(composed: ComposedDocument, index: number): void {
    const errorsBefore = this.#problems.errorCount;
    if (!tellSyntaxProblems(composed, this.#source, this.#problems)) return;
    const read = readDocument(composed, this.#problems, this.#budget);
    if (this.#problems.errorCount > errorsBefore) return;
    this.#documents.push(new ParsedDocument(this.#source, index, read));
  }
}

/** Nothing but comments. Whatever was written, though it mean null, is a value. */
function isEmpty({ contents, errors, warnings }: ComposedDocument): boolean {
  if (errors.length > 0 || warnings.length > 0) return false;
  if (contents === null) return true;
  const [start, end] = contents.range;
  return isScalar(contents) && start === end && contents.anchor === undefined && contents.tag === undefined;
}
