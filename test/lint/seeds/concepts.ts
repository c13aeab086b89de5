import { expect } from "vitest";
import { METRICS } from "../../../compiler/catalog/metrics.ts";
import { type Correction, explained, known, made, told } from "./answers.ts";

/** What is to be corrected in seed 001, the concepts page of AWS's guide. */
export const CONCEPTS: readonly Correction[] = [
  {
    claim: "a security profile defines anomalous behaviours",
    answers: [
      made("001-accepted", ({ behaviors }) => {
        expect(behaviors).toMatchObject([{ Criteria: { ComparisonOperator: "less-than-equals" } }]);
      }),
      explained("aws:num-messages-sent", "AWS's own criteria say what is normal"),
    ],
  },
  {
    claim: "ML Detect supports 6 cloud-side and 7 device-side metrics",
    answers: [
      known(() => {
        const counts = (["cloud", "device"] as const).map((side) => {
          const metrics = METRICS.filter((metric) => metric.side === side);
          return [side, metrics.length, metrics.filter(({ ml }) => ml).length];
        });
        expect(counts).toEqual([
          ["cloud", 8, 6],
          ["device", 10, 7],
        ]);
      }),
    ],
  },
  {
    // After two days AWS declares an alarm invalid that was there before; where there was none, it says nothing.
    claim: "an alarm is sent when a device stops reporting for an extended period",
    answers: [
      told(
        "001-accepted",
        "lint/silent-device-unwatched",
        "concepts:",
        "when any registered thing falls silent",
      ),
    ],
  },
];
