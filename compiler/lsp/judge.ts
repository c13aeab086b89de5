import { check, type Input } from "../compile.ts";
import { distinct } from "../diagnostics/distinct.ts";
import { type Baseline, parseBaseline } from "../lint/baseline/baseline.ts";
import { lint } from "../lint/lint.ts";
import type { ProjectDocument } from "../validate/validate-project.ts";
import type { Judgement } from "./workspace.ts";

/** What judging needs to know beside the texts. */
export interface JudgeContext {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The text of a file by its path in the project; undefined where it cannot be read. */
  readonly readText: (path: string) => Promise<string | undefined>;
}

/** Everything that `palisade lint` would say of a project, without what is left out for a reason. */
export async function judge(input: Input, { today, readText }: JudgeContext): Promise<Judgement> {
  const { policySet, diagnostics, documents } = await check(input);
  if (policySet === undefined) return { policySet, diagnostics };
  const { policies, project } = documents;
  const baseline = await baselineOf(project, readText);
  const linted = lint({ policySet, policies, project, today }, baseline === undefined ? {} : { baseline });
  return { policySet, diagnostics: distinct([...diagnostics, ...linted.diagnostics]) };
}

/** A baseline that cannot be read holds nothing back: that it cannot is for the command line to say. */
async function baselineOf(
  project: ProjectDocument | undefined,
  readText: JudgeContext["readText"],
): Promise<Baseline | undefined> {
  const path = project?.file.lint?.baseline;
  const text = path === undefined ? undefined : await readText(path);
  if (path === undefined || text === undefined) return undefined;
  const baseline = parseBaseline(path, text);
  return "problem" in baseline ? undefined : baseline;
}
