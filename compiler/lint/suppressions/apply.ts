import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { SuppressedDiagnostic } from "../../diagnostics/suppressed.ts";
import { codeOf } from "../run-rules.ts";
import type { Suppressor } from "./suppressor.ts";

/** What is left of the findings, what was left out, and what is to be said of the suppressors themselves. */
export interface Sifted {
  readonly kept: readonly Diagnostic[];
  readonly suppressed: readonly SuppressedDiagnostic[];
  readonly remarks: readonly Diagnostic[];
}

/**
 * Leaves out what is suppressed. Of several suppressors the first one counts as used.
 * @param ran names of the rules that ran: of no other is it known whether it would have found something
 */
export function applySuppressors(
  found: readonly Diagnostic[],
  suppressors: readonly Suppressor[],
  { today, ran }: { readonly today: string; readonly ran: ReadonlySet<string> },
): Sifted {
  const current = suppressors.filter((each) => !isOver(each, today));
  const byCode = groupByCode(current);
  const used = new Map(current.map((suppressor) => [suppressor, new Set<string>()]));
  const kept: Diagnostic[] = [];
  const suppressed: SuppressedDiagnostic[] = [];
  for (const diagnostic of found) {
    const suppressor = byCode.get(diagnostic.code)?.find(({ covers }) => covers(diagnostic));
    if (suppressor === undefined) kept.push(diagnostic);
    else {
      used.get(suppressor)?.add(diagnostic.code);
      suppressed.push({ diagnostic, suppression: suppressor.suppression });
    }
  }
  const remarks = [
    ...suppressors.filter((each) => isOver(each, today)).map(({ expired }) => expired()),
    ...current.flatMap((each) => each.unused(idle(each, used.get(each), ran), kept)),
  ];
  return { kept, suppressed, remarks };
}

function isOver({ suppression: { until } }: Suppressor, today: string): boolean {
  return until !== undefined && until < today;
}

function groupByCode(suppressors: readonly Suppressor[]): ReadonlyMap<string, readonly Suppressor[]> {
  const byCode = new Map<string, Suppressor[]>();
  for (const suppressor of suppressors) {
    for (const name of suppressor.rules) {
      const code = codeOf({ name });
      const others = byCode.get(code);
      if (others === undefined) byCode.set(code, [suppressor]);
      else others.push(suppressor);
    }
  }
  return byCode;
}

function idle(
  { rules }: Suppressor,
  used: ReadonlySet<string> | undefined,
  ran: ReadonlySet<string>,
): readonly string[] {
  return rules.filter((name) => ran.has(name) && used?.has(codeOf({ name })) !== true);
}
