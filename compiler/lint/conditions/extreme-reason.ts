import type { Behavior } from "../../analyze/policy-set.ts";
import type { Extreme } from "../../criteria/extreme.ts";
import { describeDuration } from "../../describe/duration.ts";
import { assertNever } from "../../util/assert-never.ts";

/** Why a behaviour alarms always or never, to go on after a colon. */
export function reasonOf({ since }: Extreme, { metric }: Pick<Behavior, "metric">): string {
  switch (since.kind) {
    case "zero":
      return `\`${metric.name}\` is counted from 0`;
    case "percentile":
      return "no thing lies below p0 or above p100 of its fleet";
    case "list":
      return `the list holds all ${since.whole === "ipv4" ? "IPv4 addresses" : "addresses"}`;
    case "limit": {
      const { limit, value, seconds } = since.most;
      const inWindow =
        seconds === undefined ? "" : `, so ${value} in ${describeDuration(seconds)} are the most`;
      return `the limit is ${limit.value} ${limit.what}${inWindow}`;
    }
    default:
      return assertNever(since);
  }
}

/** What is not known for certain of the reason; undefined where it is beyond doubt. */
export function doubtOf({ since }: Extreme): string | undefined {
  switch (since.kind) {
    case "zero":
      return undefined;
    case "percentile":
      return "AWS does not document whether a percentile is that of the very window that is compared with it";
    case "list":
      return since.whole === "ipv4" ? "only IPv6 addresses make a difference" : undefined;
    case "limit": {
      const { uncertain } = since.most.limit;
      return uncertain === undefined ? undefined : `it is not documented ${uncertain}`;
    }
    default:
      return assertNever(since);
  }
}
