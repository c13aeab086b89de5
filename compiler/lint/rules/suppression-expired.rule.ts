import { describeSuppressed, suppressionsOf } from "../audit/suppressions-of.ts";
import { defineRule, type Finding } from "../rule.ts";

/** Suppressions of audit findings that have ended, and still stand in the policy. */
export const suppressionExpired = defineRule({
  name: "suppression-expired",
  family: "audit",
  severity: "warning",
  title: "suppression of an audit finding that has ended",
  why: "The policy says that a finding is accepted, and AWS reports it again. Either the finding is still accepted, and alerts come that nobody wants; or it is not, and the policy says what is not true.",
  mend: "Remove the suppression, or decide again and move `until:`.",
  *inStack(policies, { input }): Iterable<Finding> {
    for (const suppression of suppressionsOf(policies)) {
      const { until, place } = suppression;
      // Days as text compare as days; the last day still counts.
      if (until === undefined || until >= input.today) continue;
      yield {
        place: place.at("until"),
        at: "value",
        message: `the suppression of ${describeSuppressed(suppression)} ended on ${until}`,
      };
    }
  },
});
