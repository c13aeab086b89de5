import type { Place } from "../source/place.ts";
import type { Behavior, Declared } from "./policy-set.ts";

/** The key under which the author wrote the condition of a behaviour. */
export function conditionKey({ condition }: Behavior): "alarmWhen" | "normalWhen" {
  return condition.kind === "anomaly" || condition.side === "alarm" ? "alarmWhen" : "normalWhen";
}

/** Where the condition of a behaviour stands. */
export function conditionPlace(behavior: Declared<Behavior>): Place {
  return behavior.place.at(conditionKey(behavior));
}
