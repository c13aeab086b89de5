import type { Location } from "../source/location.ts";
import type { Path } from "../source/path.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { YamlDocument } from "../source/yaml-document.ts";
import type { Positions } from "./positions.ts";

/** A document as it was read: its data, and where each part of it stands. */
export class ParsedDocument implements YamlDocument {
  readonly source: SourceFile;
  readonly index: number;
  readonly value: unknown;
  readonly #positions: Positions;

  constructor(source: SourceFile, index: number, read: { value: unknown; positions: Positions }) {
    this.source = source;
    this.index = index;
    this.value = read.value;
    this.#positions = read.positions;
  }

  locate(path: Path, part: "key" | "value"): Location {
    const { node } = this.#positions.find(path);
    return this.#at(part === "key" ? this.#positions.keySpan(node) : this.#positions.valueSpan(node));
  }

  aliasesOn(path: Path): readonly Location[] {
    const { aliases } = this.#positions.find(path);
    return aliases.map((alias) => this.#at(this.#positions.aliasSpan(alias)));
  }

  #at([start, end]: readonly [number, number]): Location {
    return { source: this.source, start, end };
  }
}
