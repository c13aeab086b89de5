import type { Json } from "../util/stable-json.ts";
import type { DriftRow } from "./drift-report.ts";

type Kind = DriftRow["kind"];

interface Rule {
  readonly name: string;
  readonly title: string;
  readonly why: string;
}

/**
 * One rule a kind of drift. How bad a finding is, is its level and not its rule: the effect of one and the same drift may become
 * another when somebody changes the value once more, and an alert shall outlive that.
 */
const RULES: Readonly<Record<Kind, Rule>> = {
  changed: {
    name: "Changed",
    title: "what is there is otherwise than declared",
    why: "Somebody or something changed it, and not by the policies.",
  },
  missing: {
    name: "Missing",
    title: "declared, and not there",
    why: "What the policy promises does not exist in the account.",
  },
  undeclared: {
    name: "Undeclared",
    title: "in Terraform's state, and no policy declares it any more",
    why: "The next apply removes it, or it was forgotten.",
  },
  unmanaged: {
    name: "Unmanaged",
    title: "in the account, and neither a policy nor Terraform knows of it",
    why: "Nobody reviews it, and nobody knows what it is for.",
  },
  unattached: {
    name: "Unattached",
    title: "attached to something else than declared",
    why: "A security profile or an IoT policy does nothing for what it is not attached to.",
  },
  suppressed: {
    name: "Suppressed",
    title: "alerts or audit checks were switched off by hand",
    why: "An attack is recorded at best, and nobody is told.",
  },
  absorbed: {
    name: "Absorbed",
    title: "otherwise than declared, and Terraform believes that all is well",
    why: "Terraform takes for granted what it finds in Cloud Control: no plan will ever tell of it.",
  },
};

const MEND =
  "Bring it back, or declare it: `palisade drift --reconcile` says how. What shall stay as it is goes into `drift.ignore` of palisade.yaml, with a reason.";

/** What a kind of drift is called among the rules. */
export function ruleOf(kind: Kind): string {
  return `drift/${kind}`;
}

/** A kind of drift, as a `reportingDescriptor`. */
export function driftDescriptor(kind: Kind): Json {
  const { name, title, why } = RULES[kind];
  return {
    id: ruleOf(kind),
    name,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: MEND, markdown: `${why}\n\n${MEND}` },
    defaultConfiguration: { level: "warning" },
    properties: { "problem.severity": "warning", tags: ["security", "drift"] },
  };
}
