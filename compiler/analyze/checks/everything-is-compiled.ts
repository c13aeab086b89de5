import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { notCompiledYet } from "../diagnostics/actions.ts";
import type { Model } from "../model.ts";

/** What is understood but not yet carried out is said to be so, rather than dropped in silence. */
export function* checkEverythingIsCompiled({ policies }: Model): Iterable<Diagnostic> {
  for (const response of policies.responses.values()) {
    yield notCompiledYet.at(response.place.key(), { what: "response", count: 1 });
  }
  const suppressions = policies.audit?.suppressions ?? [];
  if (suppressions.length === 0 || policies.audit === undefined) return;
  const at = policies.audit.place.at("suppressions").key();
  yield notCompiledYet.at(at, { what: "audit suppression", count: suppressions.length });
}
