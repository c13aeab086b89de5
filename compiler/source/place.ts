import type { Location } from "./location.ts";
import { type Origin, originOf } from "./origin.ts";
import type { Path } from "./path.ts";
import type { YamlDocument } from "./yaml-document.ts";

/** A document and a path in it: a location that is not worked out before somebody asks for it. */
export class Place {
  constructor(
    readonly document: YamlDocument,
    readonly path: Path,
  ) {}

  /** The place further down. */
  at(...steps: Path): Place {
    return new Place(this.document, [...this.path, ...steps]);
  }

  /** Where the value stands. */
  value(): Location {
    return this.document.locate(this.path, "value");
  }

  /** Where the key in front of the value stands; for a list item, the item. */
  key(): Location {
    return this.document.locate(this.path, "key");
  }

  /** What the outputs say of where this was declared: the line of the key. */
  origin(): Origin {
    return originOf(this.key(), this.path);
  }
}
