import { compareText } from "../util/compare.ts";

/**
 * AWS's resource identifier of an audit finding as texts, sorted: the members that are set, those of a member in it behind
 * its own name (`policyVersionIdentifier.policyName`).
 */
export function resourceMembers(identifier: object | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(membersIn(identifier, "").sort(([a], [b]) => compareText(a, b)));
}

function membersIn(value: object | undefined, path: string): (readonly [name: string, text: string])[] {
  return Object.entries(value ?? {}).flatMap(([name, member]): (readonly [string, string])[] => {
    if (typeof member === "string") return [[path + name, member]];
    return typeof member === "object" && member !== null ? membersIn(member, `${path}${name}.`) : [];
  });
}
