import { QUOTAS } from "../../catalog/quotas.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { policyLength } from "../../quarantine/policy-length.ts";
import { quarantineStatements } from "../../quarantine/quarantine-statements.ts";
import { quarantineTooLong } from "../diagnostics/quotas.ts";
import type { Model } from "../model.ts";

/** The IoT policy of a quarantine group is no longer than AWS takes. Each exception stands in it two or three times. */
export function* checkQuarantineFitsAPolicy({ policies }: Model): Iterable<Diagnostic> {
  const max = QUOTAS.iotPolicyLength.value;
  for (const group of policies.quarantine.values()) {
    const count = policyLength(quarantineStatements(policies.stack, group));
    if (count > max)
      yield quarantineTooLong.at(group.place.at("allow").key(), { name: group.name, count, max });
  }
}
