import type { Path } from "../../source/path.ts";
import type { JudgedFinding } from "../found.ts";
import { adoptAudit } from "./adopt-audit.ts";
import { adoptBehavior } from "./adopt-behavior.ts";
import { adoptDefinition } from "./adopt-definition.ts";
import { adoptProfile } from "./adopt-profile.ts";
import type { Below, PolicyEdit } from "./policy-edit.ts";
import type { Written } from "./written.ts";

/**
 * How a policy would say what is there. Where the line and the value are certain, the very words to write; else that it must
 * be said, at the line where it was declared. Undefined for what no policy declares.
 */
export function adoptionOf(finding: JudgedFinding, written: Written): PolicyEdit | undefined {
  const { origin, node, kind, property } = finding;
  if (origin === undefined) return undefined;
  if (kind === "missing" || (kind === "unattached" && property === undefined))
    return { origin, text: "take it out of the policies" };
  const below: Below = (path: Path) => written(origin.file, path);
  const edit =
    node === undefined || property === undefined
      ? undefined
      : (adoptBehavior(finding, node, property, below) ??
        adoptProfile(finding, node, property, below) ??
        adoptAudit(finding, node, property, below) ??
        adoptDefinition(finding, node, property, below));
  return (
    edit ?? {
      origin,
      text: "say here what is there, where a policy can, or leave it out with `drift.ignore`",
    }
  );
}
