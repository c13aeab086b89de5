import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { plural } from "../report/plural.ts";
import type { Report } from "../report/report.ts";
import type { Io } from "./io.ts";
import { printReport } from "./present.ts";

/** What a command says that needs policies without errors. */
export interface PolicyFailure {
  readonly kind: "policies";
  readonly message: string;
}

/** Why a command could not run, in one sentence. */
export function policyFailure(errors: readonly Diagnostic[]): PolicyFailure {
  const [only, ...others] = errors;
  const message =
    only !== undefined && others.length === 0
      ? only.message
      : `there are ${plural(errors.length, "error")}; palisade validate tells them`;
  return { kind: "policies", message };
}

const MOST_PROBLEMS = 100;

/** Tells a person what is wrong with the policies, as `validate` does. */
export async function printPolicyErrors(
  io: Io,
  { diagnostics, filesRead }: Pick<Report, "diagnostics" | "filesRead">,
  { color, quiet, base }: { readonly color?: boolean; readonly quiet: boolean; readonly base: string },
): Promise<void> {
  const found = { outcome: "could-not-run", diagnostics, filesRead, maxProblems: MOST_PROBLEMS } as const;
  const options = { quiet, base, format: "pretty", ...(color === undefined ? {} : { color }) } as const;
  await printReport(io, found, options);
}
