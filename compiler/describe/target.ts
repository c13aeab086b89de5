import { joinWords } from "./list.ts";
import { countOf } from "./number.ts";
import { quote } from "./quote.ts";

const EVERYTHING: ReadonlyMap<string, string> = new Map([
  ["all-things", "any thing"],
  ["all-registered-things", "any registered thing"],
  ["all-unregistered-things", "any unregistered thing"],
]);

const MOST_GROUPS = 4;
const SHOWN_GROUPS = 3;

/**
 * Which things a profile watches, as the subject of a sentence: `any registered thing`,
 * `` a thing in `A` or `B` ``; `a thing` for no target at all.
 * @param targets as an author names them (`all-things`, the name of a group), or the resource part of an ARN or a
 *   whole ARN (`all/things`, `thinggroup/A`), as AWS names them
 */
export function describeTargets(targets: readonly string[]): string {
  const plain = targets.map(readTarget);
  const subjects = plain.flatMap((target) => (target.all === undefined ? [] : [target.all]));
  const groups = plain.flatMap((target) => (target.group === undefined ? [] : [target.group]));
  if (groups.length > 0) subjects.push(`a thing in ${describeGroups(groups)}`);
  return subjects.length === 0 ? "a thing" : joinWords(subjects, "or");
}

function describeGroups(groups: readonly string[]): string {
  const quoted = groups.map(quote);
  if (quoted.length <= MOST_GROUPS) return joinWords(quoted, "or");
  const rest = countOf(quoted.length - SHOWN_GROUPS, "more group");
  return `${quoted.slice(0, SHOWN_GROUPS).join(", ")} or ${rest}`;
}

type Target =
  | { readonly all: string; readonly group?: never }
  | { readonly group: string; readonly all?: never };

function readTarget(target: string): Target {
  const fromAws = /(?:^|:)(?:all\/(?<all>[a-z-]+)|thinggroup\/(?<group>.+))$/u.exec(target)?.groups;
  if (fromAws?.["group"] !== undefined) return { group: fromAws["group"] };
  const all = EVERYTHING.get(fromAws?.["all"] === undefined ? target : `all-${fromAws["all"]}`);
  return all === undefined ? { group: target } : { all };
}
