import type { YamlDocument } from "../source/yaml-document.ts";
import type { PolicyDocument } from "../validate/validate-policy.ts";
import type { CustomMetrics } from "./declarations/metric.ts";
import { type Declarations, readDocument } from "./declarations/read-document.ts";
import type { ReferencedFiles } from "./referenced-files.ts";

/**
 * Reads documents, each once: a document without references is the same object in every stack. What it means
 * depends beside that only on the types of the custom metrics.
 */
export class DocumentReader {
  readonly #files: ReferencedFiles;
  readonly #read = new Map<string, WeakMap<YamlDocument, Declarations>>();

  constructor(files: ReferencedFiles) {
    this.#files = files;
  }

  /** A reader for the documents of one stack, whose custom metrics are these. */
  with(custom: CustomMetrics): (policy: PolicyDocument) => Declarations {
    const known = this.#knownWith(custom);
    return (policy) => {
      const earlier = known.get(policy.document);
      if (earlier !== undefined) return earlier;
      const declarations = readDocument(policy, custom, this.#files);
      known.set(policy.document, declarations);
      return declarations;
    };
  }

  #knownWith(custom: CustomMetrics): WeakMap<YamlDocument, Declarations> {
    const key = JSON.stringify(
      [...custom.values()].map(({ name, title, valueKey }) => [name, title, valueKey]),
    );
    const known = this.#read.get(key) ?? new WeakMap<YamlDocument, Declarations>();
    this.#read.set(key, known);
    return known;
  }
}
