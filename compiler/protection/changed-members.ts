import type { Criteria, CriteriaValue, StaticCriteria } from "../ir/behavior.ts";
import { membersOfOne } from "./change.ts";

/** A member of a list that went or came, with criteria that differ in nothing else, of what is there in both cases. */
export interface ChangedMember {
  /** `Value.Cidrs[10.0.0.0/8]` */
  readonly part: string;
  readonly before: Criteria;
  readonly after: Criteria;
}

/** The members that went or came, where nothing but the members of a list changed; undefined where something else did. */
export function changedMembers(declared: Criteria, actual: Criteria): readonly ChangedMember[] | undefined {
  if (declared.kind !== "static" || actual.kind !== "static" || declared.operator !== actual.operator)
    return undefined;
  const [before, after] = [declared.value, actual.value];
  if (before.key === "cidrs" && after.key === "cidrs")
    return membersOf(declared, "Cidrs", before.cidrs, after.cidrs, (cidrs) => ({ key: "cidrs", cidrs }));
  if (before.key === "ports" && after.key === "ports")
    return membersOf(declared, "Ports", before.ports, after.ports, (ports) => ({ key: "ports", ports }));
  if (before.key === "numbers" && after.key === "numbers")
    return membersOf(declared, "Numbers", before.numbers, after.numbers, (numbers) => ({
      key: "numbers",
      numbers,
    }));
  if (before.key === "strings" && after.key === "strings")
    return membersOf(declared, "Strings", before.strings, after.strings, (strings) => ({
      key: "strings",
      strings,
    }));
  return undefined;
}

function membersOf<T extends string | number>(
  criteria: StaticCriteria,
  name: string,
  declared: readonly T[],
  actual: readonly T[],
  toValue: (members: readonly T[]) => CriteriaValue,
): readonly ChangedMember[] {
  const { lost, gained } = membersOfOne(declared, actual);
  const isLost = new Set(lost);
  const kept = declared.filter((member) => !isLost.has(member));
  const without = { ...criteria, value: toValue(kept) };
  const withIt = (member: T): Criteria => ({ ...criteria, value: toValue([...kept, member]) });
  const partOf = (member: T): string => `Value.${name}[${member}]`;
  return [
    ...lost.map((member) => ({ part: partOf(member), before: withIt(member), after: without })),
    ...gained.map((member) => ({ part: partOf(member), before: without, after: withIt(member) })),
  ];
}
