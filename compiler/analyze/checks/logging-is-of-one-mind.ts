import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { loggingContradicted } from "../diagnostics/actions.ts";
import type { Model } from "../model.ts";

/** An action that switches logging on asks for the level that is declared. */
export function* checkLoggingIsOfOneMind({
  policies: { logging, mitigationActions },
}: Model): Iterable<Diagnostic> {
  if (logging === undefined) return;
  for (const action of mitigationActions.values()) {
    if (action.kind !== "enableIotLogging" || action.level === logging.level) continue;
    const { name, level, place } = action;
    const location = place.at("enableIotLogging", "level").value();
    yield loggingContradicted.at(
      location,
      { action: name, level, declared: logging.level },
      {
        related: [{ message: "the declared level", location: logging.place.at("level").value() }],
      },
    );
  }
}
