import type { Fleet, StackPolicies } from "../../analyze/policy-set.ts";
import { type DollarRange, PRICED_PARTITION, PRICES_OF } from "../../catalog/prices.ts";
import { joinWords } from "../../describe/list.ts";
import { countOf } from "../../describe/number.ts";
import type { Place } from "../../source/place.ts";
import { describeDollars, describeItem } from "../cost/describe-cost.ts";
import { type CostItem, estimateCost, sumOf } from "../cost/estimate.ts";
import { wholeNumber } from "../options.ts";
import { defineRule, type Finding } from "../rule.ts";

/** What a stack costs in a month, or that it costs more than it should. */
export const monthlyCost = defineRule({
  name: "monthly-cost",
  family: "cost",
  severity: "info",
  title: "what Detect and Audit cost in a month",
  why: "Detect charges every datapoint of every thing and metric, every five minutes, whether anything happens or not. A metric or a learnt behaviour more is a line in a policy, and on a large fleet thousands of dollars a year.",
  mend: "Watch the metrics that somebody acts on, target the groups that need it, learn (`anomalous`) only where a threshold does not do. State how large groups are under `fleet.groups` to narrow the estimate. With `budget` the rule speaks only of stacks that may cost more.",
  options: {
    budget: wholeNumber(
      0,
      "How many US dollars a stack may cost in a month; 0 for no limit, and then the estimate is noted each time.",
    ),
  },
  *inStack(policies, { options: { budget } }): Iterable<Finding> {
    const { fleet, declaredAt, partition } = policies.stack;
    // Elsewhere other prices may hold, and in China another currency.
    if (fleet === undefined || declaredAt === undefined || partition !== PRICED_PARTITION) return;
    const items = estimateCost(policies, fleet);
    const sum = sumOf(items);
    // In whole dollars, as the estimate is told: `about $1` is not more than $1.
    if (items.length === 0 || (budget > 0 && Math.round(sum.high) <= budget)) return;
    yield findingOf(policies, fleet, declaredAt, items, sum, budget);
  },
});

function findingOf(
  { stack }: StackPolicies,
  fleet: Fleet,
  declaredAt: Place,
  items: readonly CostItem[],
  sum: DollarRange,
  budget: number,
): Finding {
  const cost = items.length === 1 ? "costs" : "cost";
  const what = joinWords(
    items.map((item) => item.what),
    "and",
  );
  const verdict = Math.round(sum.low) > budget ? "more than" : "perhaps more than";
  return {
    // The stacks of a deployment share one key, and each has an estimate of its own.
    place: declaredAt.at("fleet", stack.region),
    at: declaredAt.at("fleet").key(),
    message: [
      `${what} for ${countOf(fleet.things, "thing")} in ${stack.region} of \`${stack.deployment}\``,
      `${cost} ${describeDollars(sum)} a month${budget === 0 ? "" : `, which is ${verdict} the budget of $${budget}`}`,
      `(US prices of ${PRICES_OF})`,
    ].join(" "),
    help: [...items.map(describeItem), ...doubts(items)].join("; "),
  };
}

/** What an estimate leaves open. */
function doubts(items: readonly CostItem[]): readonly string[] {
  const tiers = items.flatMap(({ price, units }) =>
    price.tiers.filter(({ from }) => from < units.high).flatMap(({ uncertain }) => uncertain ?? []),
  );
  const counting = items.flatMap(({ price }) => price.uncertain ?? []);
  return [...new Set([...tiers, ...counting])].map((doubt) => `uncertain is ${doubt}`);
}
