import type { Path } from "../../source/path.ts";

/** Finds the entry whose path has the form of a given one. */
export class PathPatterns<T extends { readonly path: string }> {
  readonly #entries: readonly { readonly steps: readonly string[]; readonly entry: T }[];

  constructor(entries: readonly T[]) {
    this.#entries = entries.map((entry) => ({ entry, steps: entry.path.split(".") }));
  }

  match(path: Path): T | undefined {
    return this.#entries.find(
      ({ steps }) =>
        steps.length === path.length && steps.every((step, index) => step === "*" || step === path[index]),
    )?.entry;
  }
}
