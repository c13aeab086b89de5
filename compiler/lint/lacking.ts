import type { StackPolicies } from "../analyze/policy-set.ts";
import { joinWords } from "../describe/list.ts";
import { countOf } from "../describe/number.ts";
import { quote } from "../describe/quote.ts";
import type { Related } from "../diagnostics/diagnostic.ts";
import { Place } from "../source/place.ts";
import type { Finding, LintInput } from "./rule.ts";

/** What a whole stack lacks: something that stands in no line, because nobody wrote it. */
export interface Lack {
  /** `deployments`: the names of those that lack it, for a sentence. */
  readonly message: (deployments: string) => string;
  readonly help: string;
  /** What exactly is lacking: another lack is another finding, even if the first is known. */
  readonly identity: string;
  readonly related?: readonly Related[];
}

/**
 * What stacks lack, once however many deployments lack the same: policies are shared, so it is one mistake. It is found
 * at the deployment, or at `deployments` where there are several. Without a project file nothing is found, because
 * nobody knows what else belongs to the stack that the files will be a part of.
 */
export function* lacking(
  { policySet, project }: LintInput,
  lackOf: (policies: StackPolicies) => Lack | undefined,
): Iterable<Finding> {
  if (project === undefined) return;
  for (const { lack, deployments } of groupBySentence(policySet.stacks, lackOf)) {
    const { message, help, identity, related = [] } = lack;
    const [only = "", ...others] = deployments;
    const path = others.length === 0 ? ["deployments", only] : ["deployments"];
    const at = new Place(project.document, path).key();
    const place = new Place(project.document, ["deployments", deployments.join(" "), identity]);
    yield { place, at, message: message(nameAll(deployments)), help, related };
  }
}

interface Lacking {
  /** Of the first of them. */
  readonly lack: Lack;
  readonly deployments: Set<string>;
}

function groupBySentence(
  stacks: Iterable<StackPolicies>,
  lackOf: (policies: StackPolicies) => Lack | undefined,
): Iterable<{ readonly lack: Lack; readonly deployments: readonly string[] }> {
  const groups = new Map<string, Lacking>();
  for (const policies of stacks) {
    const lack = lackOf(policies);
    if (lack === undefined) continue;
    const sentence = JSON.stringify([lack.message(""), lack.help, lack.identity]);
    const group = groups.get(sentence) ?? { lack, deployments: new Set() };
    group.deployments.add(policies.stack.deployment);
    groups.set(sentence, group);
  }
  return [...groups.values()].map(({ lack, deployments }) => ({ lack, deployments: [...deployments] }));
}

const MOST_NAMED = 4;

function nameAll(deployments: readonly string[]): string {
  const names = deployments.map(quote);
  if (names.length <= MOST_NAMED) return joinWords(names, "and");
  const named = names.slice(0, MOST_NAMED - 1);
  return joinWords([...named, countOf(names.length - named.length, "more deployment")], "and");
}
