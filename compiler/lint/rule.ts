import type { PolicySet, StackPolicies } from "../analyze/policy-set.ts";
import type { Fix, Related, Severity } from "../diagnostics/diagnostic.ts";
import type { Location } from "../source/location.ts";
import type { Place } from "../source/place.ts";
import type { PolicyDocument } from "../validate/validate-policy.ts";
import type { ProjectDocument } from "../validate/validate-project.ts";
import type { Options, OptionValues } from "./option.ts";

/** In which way a fleet ends up worse off: what rules are grouped by. */
export const FAMILIES = [
  "polarity",
  "blindness",
  "noise",
  "cost",
  "audit",
  "response",
  "hygiene",
  "coverage",
] as const;

export type Family = (typeof FAMILIES)[number];

/** How bad what a rule finds is; `off`: the rule does not run. */
export type RuleSeverity = Severity | "off";

/** What is judged: policies that are valid, as they hold in every stack and as they are written. */
export interface LintInput {
  readonly policySet: PolicySet;
  /** As they are written, references in place. In the order of files. */
  readonly policies: readonly PolicyDocument[];
  readonly project: ProjectDocument | undefined;
  /** `YYYY-MM-DD`, in UTC. Handed in, because a rule knows no clock. */
  readonly today: string;
}

/** What a rule is given beside what it looks at. */
export interface RuleContext<O extends Options> {
  readonly options: OptionValues<O>;
  readonly input: LintInput;
}

/** What a rule has found. */
export interface Finding {
  /** What the finding is about; its path also tells it from others when lines move. */
  readonly place: Place;
  /** What of the place is pointed at; without it, the key. */
  readonly at?: "key" | "value" | Location;
  /** One sentence, lower case, no full stop: what is wrong with the particulars filled in. */
  readonly message: string;
  /** When the behaviour alarms (`sentenceOf`), where the finding is about a behaviour. */
  readonly sentence?: string;
  /** How to mend this very case, where more can be said than the rule's `mend` says. */
  readonly help?: string;
  readonly related?: readonly Related[];
  /** Only where it is certain. */
  readonly fix?: Fix;
}

interface Definition<O extends Options> {
  /** Permanent, in kebab case. The code of what it finds is `lint/<name>`. */
  readonly name: string;
  readonly family: Family;
  /** Unless the project says otherwise. */
  readonly severity: RuleSeverity;
  /** What it finds, in a few words. */
  readonly title: string;
  /** In which way a fleet ends up worse off. */
  readonly why: string;
  /** How to mend it, in general. */
  readonly mend: string;
  /** Whether some of its findings carry a fix. */
  readonly fixable?: true;
  readonly options?: O;
}

/** A rule as its file writes it: it looks at the policies of one stack, or at the whole project once. */
export type RuleDefinition<O extends Options> = Definition<O> &
  (
    | { readonly inStack: (policies: StackPolicies, context: RuleContext<O>) => Iterable<Finding> }
    | { readonly inProject: (input: LintInput, context: RuleContext<O>) => Iterable<Finding> }
  );

/** A rule as the engine sees it. */
export interface Rule extends Required<Omit<Definition<Options>, "fixable">> {
  readonly fixable: boolean;
  /** Findings that hold in several stacks come several times. */
  readonly findIn: (input: LintInput, options: Readonly<Record<string, unknown>>) => Iterable<Finding>;
}

/** Defines a rule. Rules are listed once, in `rules.ts`. */
export function defineRule<const O extends Options = Record<never, never>>(
  definition: RuleDefinition<O>,
): Rule {
  const { fixable = false, options } = definition;
  return {
    ...definition,
    fixable,
    options: options ?? {},
    findIn: (input, values) => {
      // What the settings hold was read by these very options.
      const context: RuleContext<O> = { input, options: values as OptionValues<O> };
      if ("inProject" in definition) return definition.inProject(input, context);
      return inEveryStack(input, (policies) => definition.inStack(policies, context));
    },
  };
}

function* inEveryStack(
  { policySet }: LintInput,
  find: (policies: StackPolicies) => Iterable<Finding>,
): Iterable<Finding> {
  for (const policies of policySet.stacks) yield* find(policies);
}
