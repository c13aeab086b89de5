import type { Declared, MitigationAction, Response, StackPolicies } from "../../analyze/policy-set.ts";
import type { Place } from "../../source/place.ts";

/** A mitigation action where a response starts it. */
export interface StartedAction {
  readonly action: Declared<MitigationAction>;
  /** In the `do` of the response. */
  readonly place: Place;
}

/** A response that no person has to agree to. */
export interface AutomaticResponse {
  readonly response: Declared<Response>;
  readonly started: readonly StartedAction[];
}

/** The responses of a stack that act by themselves. Without Detect nothing responds to violations. */
export function* automaticResponses(policies: StackPolicies): Iterable<AutomaticResponse> {
  for (const response of policies.responses.values()) {
    if (response.approval === "required") continue;
    if (response.when.kind === "violation" && policies.stack.engine === "none") continue;
    yield { response, started: startedActions(policies, response) };
  }
}

function startedActions(
  { mitigationActions }: StackPolicies,
  { actions, place }: Declared<Response>,
): readonly StartedAction[] {
  return actions.flatMap((name, index) => {
    const action = mitigationActions.get(name);
    return action === undefined ? [] : [{ action, place: place.at("do", index) }];
  });
}
