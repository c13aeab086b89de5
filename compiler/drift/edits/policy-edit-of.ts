import type { Path } from "../../source/path.ts";
import type { JudgedFinding } from "../found.ts";
import { editAudit } from "./audit.ts";
import { editBehavior } from "./behavior.ts";
import { editDefinition } from "./definition.ts";
import type { Below, PolicyEdit } from "./policy-edit.ts";
import { editProfile } from "./profile.ts";
import type { Written } from "./written.ts";

/**
 * How a policy would say what is there. Where the line and the value are certain, the very words to write; else that it must
 * be said, at the line where it was declared. Undefined for what no policy declares.
 */
export function policyEditOf(finding: JudgedFinding, written: Written): PolicyEdit | undefined {
  const { origin, node, kind, property } = finding;
  if (origin === undefined) return undefined;
  if (kind === "missing" || (kind === "unattached" && property === undefined))
    return { origin, text: "take it out of the policies" };
  const below: Below = (path: Path) => written(origin.file, path);
  const edit =
    node === undefined || property === undefined
      ? undefined
      : (editBehavior(finding, node, property, below) ??
        editProfile(finding, node, property, below) ??
        editAudit(finding, node, property, below) ??
        editDefinition(finding, node, property, below));
  return (
    edit ?? {
      origin,
      text: "say here what is there, where a policy can, or leave it out with `drift.ignore`",
    }
  );
}
