import type { Declared, Table } from "../analyze/policy-set.ts";
import { compareText } from "../util/compare.ts";

/** The declarations of a table by name, so that nothing depends on the order in which they were read. */
export function declarations<T>(table: Table<T>): readonly Declared<T>[] {
  return [...table.values()].toSorted((a, b) => compareText(a.name, b.name));
}
