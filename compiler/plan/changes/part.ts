import type { Judgment } from "../../protection/judgment.ts";
import type { Origin } from "../../source/origin.ts";
import type { Json } from "../../util/stable-json.ts";
import type { PlannedPart } from "../stack-plan.ts";
import { sentences } from "./sentences.ts";

/** A part of a resource that changes, without the members that have nothing to say. */
export function partOf(part: {
  readonly property: string;
  readonly judgment: Judgment;
  readonly values?: PlannedPart["values"];
  readonly origin?: Origin | undefined;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}): PlannedPart {
  const { property, judgment, values = [], origin, before, after } = part;
  return {
    property,
    ...(origin === undefined ? {} : { origin }),
    ...sentences(before, after),
    values,
    effect: judgment.effect,
    because: judgment.because,
  };
}

/** A value that changes, on one side only where it is not there on the other. */
export function valueAt(
  property: string,
  before: Json | undefined,
  after: Json | undefined,
): PlannedPart["values"][number] {
  return {
    property,
    ...(before === undefined || before === null ? {} : { before }),
    ...(after === undefined || after === null ? {} : { after }),
  };
}
