import type { SourceFile } from "../../source/source-file.ts";
import { compareText } from "../../util/compare.ts";
import type { NameKind } from "./kinds.ts";
import { type FileNames, namesInFile } from "./names-in-file.ts";
import { type Doubt, idOf, type Named, type Occurrence } from "./occurrence.ts";

/** All names of a project: where each is declared and used. */
export class NameIndex {
  readonly occurrences: readonly Occurrence[];
  readonly doubts: readonly Doubt[];
  #byId: ReadonlyMap<string, readonly Occurrence[]> | undefined;

  constructor(project: SourceFile | undefined, policies: readonly SourceFile[]) {
    const files: readonly FileNames[] = [
      ...policies.map((source) => namesInFile(source, "policy")),
      ...(project === undefined ? [] : [namesInFile(project, "project")]),
    ];
    this.occurrences = files.flatMap(({ occurrences }) => occurrences);
    this.doubts = files.flatMap(({ doubts }) => doubts);
  }

  /** What is named at an offset of a text: the narrowest of what stands there. */
  at(source: SourceFile, offset: number): Occurrence | undefined {
    const found = this.occurrences.filter(
      (each) => each.source === source && each.shown.start <= offset && offset <= each.shown.end,
    );
    return found.reduce<Occurrence | undefined>(
      (best, each) => (best === undefined || width(each) < width(best) ? each : best),
      undefined,
    );
  }

  /** Every place where a thing is named. */
  of(named: Named): readonly Occurrence[] {
    return this.#all().get(idOf(named)) ?? [];
  }

  /** Where a thing is declared: once, unless that is an error. */
  declarationsOf(named: Named): readonly Occurrence[] {
    return this.of(named).filter(({ role }) => role === "declaration");
  }

  /** The declarations of a kind, the first of each name; of behaviours, those of one profile. Sorted by name. */
  declared(kind: NameKind, of?: string): readonly Occurrence[] {
    const firsts = new Map<string, Occurrence>();
    for (const each of this.occurrences) {
      const { named, role } = each;
      if (role !== "declaration" || named.kind !== kind || (of !== undefined && named.of !== of)) continue;
      if (!firsts.has(named.name)) firsts.set(named.name, each);
    }
    return [...firsts.values()].sort((a, b) => compareText(a.named.name, b.named.name));
  }

  #all(): ReadonlyMap<string, readonly Occurrence[]> {
    if (this.#byId !== undefined) return this.#byId;
    const byId = new Map<string, Occurrence[]>();
    for (const each of this.occurrences) {
      const id = idOf(each.named);
      const others = byId.get(id);
      if (others === undefined) byId.set(id, [each]);
      else others.push(each);
    }
    this.#byId = byId;
    return byId;
  }
}

function width({ shown }: Occurrence): number {
  return shown.end - shown.start;
}
