import { countOf } from "../../describe/number.ts";
import { daysBetween } from "../audit/days-between.ts";
import { describeSuppressed, suppressionsOf } from "../audit/suppressions-of.ts";
import { wholeNumber } from "../options.ts";
import { defineRule, type Finding } from "../rule.ts";

/** Audit findings that are hidden for ever, or for so long that it comes to the same. */
export const suppressionWithoutEnd = defineRule({
  name: "suppression-without-end",
  family: "audit",
  severity: "warning",
  title: "suppressed audit finding without an end",
  why: "What was accepted for a reason stays hidden when the reason has gone: the certificate was exchanged, the account changed hands, and the next finding on the same resource is hidden as well.",
  mend: "Give the suppression a last day with `until:`, and decide again when it comes.",
  options: {
    mostDays: wholeNumber(366, "How many days from today a suppression may last.", {
      least: 1,
      most: 36_500,
    }),
  },
  *inStack(policies, { options, input }): Iterable<Finding> {
    for (const suppression of suppressionsOf(policies)) {
      const { until, place } = suppression;
      const what = `the suppression of ${describeSuppressed(suppression)}`;
      if (until === undefined) {
        yield {
          place,
          message: `${what} never ends`,
          help: "add `until:` with the last day on which it holds",
        };
        continue;
      }
      const days = daysBetween(input.today, until);
      if (days <= options.mostDays) continue;
      yield {
        place: place.at("until"),
        at: "value",
        message: `${what} lasts until ${until}, more than ${countOf(options.mostDays, "day")} from now`,
      };
    }
  },
});
