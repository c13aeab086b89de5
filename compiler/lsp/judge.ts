import { check, type Input } from "../compile.ts";
import { distinct } from "../diagnostics/distinct.ts";
import { lint } from "../lint/lint.ts";
import type { Judgement } from "./workspace.ts";

/** Everything that `palisade lint` would say of a project, without what is left out for a reason. */
export async function judge(input: Input, today: string): Promise<Judgement> {
  const { policySet, diagnostics, documents } = await check(input);
  if (policySet === undefined) return { policySet, diagnostics };
  const { policies, project } = documents;
  const linted = lint({ policySet, policies, project, today });
  return { policySet, diagnostics: distinct([...diagnostics, ...linted.diagnostics]) };
}
