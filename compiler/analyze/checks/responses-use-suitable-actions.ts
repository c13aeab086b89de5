import { findAuditCheck } from "../../catalog/audit-checks.ts";
import { MITIGATION_ACTIONS, type MitigationActionFacts } from "../../catalog/mitigation-actions.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { actionNotForCheck, actionNotForViolations } from "../diagnostics/actions.ts";
import type { Model } from "../model.ts";
import type { Declared, MitigationAction, Response } from "../policy-set.ts";

/** A response starts only actions that AWS allows on what it responds to. */
export function* checkResponsesUseSuitableActions({ policies }: Model): Iterable<Diagnostic> {
  for (const response of policies.responses.values()) {
    for (const [index, name] of response.actions.entries()) {
      const action = policies.mitigationActions.get(name);
      const facts = MITIGATION_ACTIONS.find(({ key }) => key === action?.kind);
      if (action !== undefined && facts !== undefined) yield* checkAction(response, index, action, facts);
    }
  }
}

function* checkAction(
  { when, place }: Declared<Response>,
  index: number,
  { name: action, kind, place: declared }: Declared<MitigationAction>,
  facts: MitigationActionFacts,
): Iterable<Diagnostic> {
  const location = place.at("do", index).value();
  const related = [{ message: "the action is declared here", location: declared.key() }];
  if (when.kind === "violation") {
    if (!facts.detect) yield actionNotForViolations.at(location, { action, kind }, { related });
    return;
  }
  for (const check of when.checks) {
    const mitigations = findAuditCheck(check)?.mitigations ?? [];
    if (mitigations.includes(facts.type)) continue;
    const suitable = MITIGATION_ACTIONS.filter(({ type }) => mitigations.includes(type)).map(
      ({ key }) => key,
    );
    yield actionNotForCheck.at(location, { action, kind, check, suitable }, { related });
  }
}
