import { describeSuppressed, suppressionsOf } from "../audit/suppressions-of.ts";
import { defineRule, type Finding } from "../rule.ts";

/** Audit findings that are hidden, and nobody knows why. */
export const suppressionWithoutReason = defineRule({
  name: "suppression-without-reason",
  family: "audit",
  severity: "warning",
  title: "suppressed audit finding without a reason",
  why: "A suppressed finding does not count, alerts nobody and gets no mitigation. Whoever reads the policy next cannot tell a risk that was accepted from one that was swept away.",
  mend: "Say in `because:` who accepted what, and why it is no danger.",
  *inStack(policies): Iterable<Finding> {
    for (const suppression of suppressionsOf(policies)) {
      const { because = "", place } = suppression;
      if (because.trim() !== "") continue;
      yield { place, message: `the suppression of ${describeSuppressed(suppression)} gives no reason` };
    }
  },
});
