import { check, type Input } from "../compile.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { distinct } from "../diagnostics/distinct.ts";
import { cannotRead } from "../host/diagnostics.ts";
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
  const { refused, ...options } = await baselineOf(project, readText);
  const linted = lint({ policySet, policies, project, today }, options);
  return { policySet, diagnostics: distinct([...diagnostics, ...refused, ...linted.diagnostics]) };
}

/** What the project file names as its baseline; without it everything is shown, and beside that, why. */
async function baselineOf(
  project: ProjectDocument | undefined,
  readText: JudgeContext["readText"],
): Promise<{ readonly baseline?: Baseline; readonly refused: readonly Diagnostic[] }> {
  const path = project?.file.lint?.baseline;
  if (project === undefined || path === undefined) return { refused: [] };
  const text = await readText(path);
  const baseline = text === undefined ? { problem: "cannot be read" } : parseBaseline(path, text);
  if (!("problem" in baseline)) return { baseline, refused: [] };
  const reason = `${JSON.stringify(path)} ${baseline.problem}, so no finding is held back`;
  return { refused: [cannotRead.at(project.document.locate(["lint", "baseline"], "value"), { reason })] };
}
