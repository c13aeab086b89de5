import {
  type Judgment,
  neutral,
  on,
  type PropertyJudgment,
  stronger,
  undecidable,
  weaker,
} from "./judgment.ts";

/** How two states of one thing relate: as much of it as before, less, more, or neither. */
export type Relation = "same" | "less" | "more" | "neither";

/** Why less of something is worse and more of it better, and why nothing can be said otherwise. */
export interface Reasons {
  readonly less: string;
  readonly more: string;
  readonly neither: string;
}

/** Less is weaker, more is stronger. Nothing where both are the same. */
export function judgeAmount(relation: Relation, reasons: Reasons): Judgment | undefined {
  switch (relation) {
    case "same":
      return undefined;
    case "less":
      return weaker(reasons.less);
    case "more":
      return stronger(reasons.more);
    case "neither":
      return undecidable(reasons.neither);
  }
}

/** How two numbers relate. */
export function relateNumbers(declared: number, actual: number): Relation {
  if (declared === actual) return "same";
  return actual < declared ? "less" : "more";
}

/** How two words relate in an order from little to much; `neither` where one is not of the order. */
export function relateRanks(order: readonly string[], declared: string, actual: string): Relation {
  if (declared === actual) return "same";
  const [before, after] = [order.indexOf(declared), order.indexOf(actual)];
  return before === -1 || after === -1 ? "neither" : relateNumbers(before, after);
}

/** A relation seen from the other side: what is less of the one is more of the other. */
export function opposite(relation: Relation): Relation {
  if (relation === "less") return "more";
  return relation === "more" ? "less" : relation;
}

/** How two sets relate. */
export function relateSets(declared: readonly string[], actual: readonly string[]): Relation {
  const { lost, gained } = membersOfOne(declared, actual);
  const [isLost, isGained] = [lost.length > 0, gained.length > 0];
  if (isLost) return isGained ? "neither" : "less";
  return isGained ? "more" : "same";
}

/** What is only in the one, and what is only in the other of two sets. */
export function membersOfOne<T extends string | number>(
  declared: readonly T[],
  actual: readonly T[],
): { readonly lost: readonly T[]; readonly gained: readonly T[] } {
  const [before, after] = [new Set(declared), new Set(actual)];
  return {
    lost: [...before].filter((each) => !after.has(each)),
    gained: [...after].filter((each) => !before.has(each)),
  };
}

/** A judgment for every member of a set that went or came. */
export function judgeMembers(
  property: string,
  declared: readonly string[],
  actual: readonly string[],
  reasons: Pick<Reasons, "less" | "more">,
): readonly PropertyJudgment[] {
  const { lost, gained } = membersOfOne(declared, actual);
  return [
    ...lost.map((member) => on(`${property}[${member}]`, weaker(reasons.less))),
    ...gained.map((member) => on(`${property}[${member}]`, stronger(reasons.more))),
  ];
}

/** The judgment as a list, for a property that may have none. */
export function onChange(property: string, judgment: Judgment | undefined): readonly PropertyJudgment[] {
  return judgment === undefined ? [] : [on(property, judgment)];
}

/** One judgment where the two are not the same. */
export function ifChanged(
  property: string,
  declared: Scalar,
  actual: Scalar,
  judgment: Judgment,
): readonly PropertyJudgment[] {
  return declared === actual ? [] : [on(property, judgment)];
}

type Scalar = string | number | boolean | undefined;

/** What only people read. */
export const FOR_READERS: Judgment = neutral("only people read it");

/** A switch: less protection where it is off. */
export function judgeSwitch(
  property: string,
  declared: boolean,
  actual: boolean,
  reasons: Pick<Reasons, "less" | "more">,
): readonly PropertyJudgment[] {
  return ifChanged(property, declared, actual, actual ? stronger(reasons.more) : weaker(reasons.less));
}

/** Matches what has a key in both: pairs with undefined where one has it not, in the order of the first, then the second. */
export function pair<T>(
  declared: readonly T[],
  actual: readonly T[],
  keyOf: (each: T) => string,
): readonly (readonly [key: string, declared: T | undefined, actual: T | undefined])[] {
  const before = new Map(declared.map((each) => [keyOf(each), each]));
  const after = new Map(actual.map((each) => [keyOf(each), each]));
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys.map((key) => [key, before.get(key), after.get(key)]);
}
