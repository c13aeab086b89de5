import { check } from "../../compiler/compile.ts";
import { type Diagnostic, hasErrors } from "../../compiler/diagnostics/diagnostic.ts";
import type { LintInput, Rule } from "../../compiler/lint/rule.ts";
import { RULES } from "../../compiler/lint/rules.ts";
import { runRules } from "../../compiler/lint/run-rules.ts";
import { ruleSettings } from "../../compiler/lint/settings.ts";
import { SourceFile } from "../../compiler/source/source-file.ts";
import type { Texts } from "./analyzed.ts";
import { renderDiagnostics } from "./render-diagnostics.ts";

/** The day on which tests lint. */
export const TODAY = "2026-12-01";

/**
 * What the linter looks at: the texts of a project by path. `palisade.yaml` is the project file, what ends in `.yaml` or
 * `.yml` beside it a policy, everything else a file that policies name.
 * @throws when the policies are not valid, because a rule never sees such
 */
export async function lintInput(texts: Texts, today = TODAY): Promise<LintInput> {
  const project = texts["palisade.yaml"];
  const paths = Object.keys(texts).filter((path) => path !== "palisade.yaml" && /\.ya?ml$/.test(path));
  const { policySet, diagnostics, documents } = await check({
    project: project === undefined ? undefined : new SourceFile("palisade.yaml", project),
    policies: paths.map((path) => new SourceFile(path, texts[path] ?? "")),
    readReferenced: async (named) => new Map(named.map((path) => [path, referenced(texts[path])])),
  });
  if (policySet === undefined || hasErrors(diagnostics))
    throw new Error(`the policies are not valid:\n${renderDiagnostics(diagnostics)}`);
  return { policySet, policies: documents.policies, project: documents.project, today };
}

function referenced(text: string | undefined): { readonly text: string } | { readonly problem: string } {
  return text === undefined ? { problem: "does not exist" } : { text };
}

/** What one rule finds in a project, with the options that the project sets; also where it is off by default. */
export async function findingsOf(rule: Rule, texts: Texts, today = TODAY): Promise<readonly Diagnostic[]> {
  const input = await lintInput(texts, today);
  const settings = ruleSettings([rule], input.project);
  const setting = settings.get(rule.name);
  const severity = rule.severity === "off" ? "warning" : rule.severity;
  const shown =
    setting?.severity === "off" ? new Map([[rule.name, { options: setting.options, severity }]]) : settings;
  const { found, failures } = runRules([rule], shown, input);
  if (failures.length > 0) throw new Error(renderDiagnostics(failures));
  return found;
}

/** What one rule finds, as text for a snapshot. A text alone is a policy file whose first line is line 2. */
export async function lintProblems(rule: Rule, texts: Texts | string, today = TODAY): Promise<string> {
  const files = typeof texts === "string" ? { "p.yaml": `version: 1${texts}` } : texts;
  return renderDiagnostics(await findingsOf(rule, files, today));
}

/** A policy file, whose first line is line 2, in a project with one deployment: for rules that are silent without one. */
export function inProject(text: string): Texts {
  return {
    "palisade.yaml": `version: 1
deployments:
  production: { account: "111122223333", regions: [us-east-1] }
`,
    "p.yaml": `version: 1${text}`,
  };
}

/** What one rule finds in a policy file, whose first line is line 2, in a project with one deployment. */
export function projectProblems(rule: Rule, text: string): Promise<string> {
  return lintProblems(rule, inProject(text));
}

/** The rule of a name. */
export function ruleNamed(name: string): Rule {
  const rule = RULES.find((each) => each.name === name);
  if (rule === undefined) throw new Error(`no rule is called ${name}`);
  return rule;
}
