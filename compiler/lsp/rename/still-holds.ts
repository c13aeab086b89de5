import { check } from "../../compile.ts";
import type { Diagnostic, TextEdit } from "../../diagnostics/diagnostic.ts";
import { applyEdits } from "../apply-edits.ts";
import { Refusal } from "../refusal.ts";
import type { Workspace } from "../workspace.ts";

/**
 * Tries a change out.
 * @throws Refusal when something would be wrong behind it that is not wrong now
 */
export async function checkStillHolds({ input }: Workspace, edits: readonly TextEdit[]): Promise<void> {
  const before = await check(input);
  const after = await check(applyEdits(input, edits));
  const fresh = newAmong(after.diagnostics, before.diagnostics);
  if (fresh !== undefined) throw new Refusal(`with that name something would be wrong: ${fresh.message}`);
}

/** A diagnostic of a kind of which there are more than before. Messages and places change with the name. */
function newAmong(after: readonly Diagnostic[], before: readonly Diagnostic[]): Diagnostic | undefined {
  const left = new Map<string, number>();
  for (const { code } of before) left.set(code, (left.get(code) ?? 0) + 1);
  return after.find(({ code }) => {
    const count = left.get(code) ?? 0;
    left.set(code, count - 1);
    return count <= 0;
  });
}
