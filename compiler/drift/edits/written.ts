import type { Origin } from "../../source/origin.ts";
import type { Path } from "../../source/path.ts";

/** What an author wrote at a place, references as they stand. */
export interface WrittenValue {
  readonly value: unknown;
  readonly origin: Origin;
}

/** Finds what stands in a policy file under a path of keys; undefined where nothing does. */
export type Written = (file: string, path: Path) => WrittenValue | undefined;
