import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/**
 * The diagnostics, so that a reader learns of each kind how it is mended: where neither help nor a fix says it
 * of the case, the first of a kind says it in general.
 */
export async function withMends(diagnostics: readonly Diagnostic[]): Promise<readonly Diagnostic[]> {
  if (diagnostics.length === 0) return diagnostics;
  // Loaded only where something was found: it knows every kind there is.
  const { ALL_DIAGNOSTICS } = await import("../all-diagnostics.ts");
  const mends = new Map([
    ...ALL_DIAGNOSTICS.map(({ code, mend }) => [code as string, mend] as const),
    ...(await mendsOfRules(diagnostics)),
  ]);
  return diagnostics.map((diagnostic) => {
    const { code, help, fix, message } = diagnostic;
    const mend = mends.get(code);
    const isTold = help !== undefined || fix !== undefined || message.includes("did you mean");
    if (mend === undefined || isTold) return diagnostic;
    mends.delete(code);
    return { ...diagnostic, help: mend };
  });
}

/** Only what linted has paid for loading the rules already. */
async function mendsOfRules(
  diagnostics: readonly Diagnostic[],
): Promise<readonly (readonly [string, string])[]> {
  if (!diagnostics.some(({ code }) => code.startsWith("lint/"))) return [];
  const { RULES } = await import("../lint/rules.ts");
  const { codeOf } = await import("../lint/run-rules.ts");
  return RULES.map((rule) => [codeOf(rule), rule.mend] as const);
}
