import { kindOfType } from "../../drift/kind-of-type.ts";
import type { ObservedTyped } from "../../drift/observed.ts";
import { masked } from "../../drift/typed/masked.ts";
import { understandTyped } from "../../drift/typed/understand-typed.ts";
import type { Resource } from "../../ir/resource.ts";
import { findJudgment } from "../../protection/find-judgment.ts";
import { judgeAside } from "../../protection/judge-aside.ts";
import { judgeChange } from "../../protection/judge-change.ts";
import { type Judgment, type PropertyJudgment, undecidable } from "../../protection/judgment.ts";
import { judgeAdded, judgeMissing } from "../../protection/presence.ts";
import type { JsonObject } from "../../util/narrow-json.ts";
import { type AttributeChange, changedAttributes, changedTags } from "./attributes.ts";
import { isPart } from "./belongs-to.ts";
import { partOf, valueAt } from "./part.ts";
import { partPresence } from "./part-presence.ts";
import { sentences } from "./sentences.ts";
import { KNOWN_AFTER_APPLY, type Telling, type Told, type Touched } from "./touched.ts";
import { typedSentence } from "./typed-sentence.ts";

/**
 * What a plan does with a resource that has a type of its own.
 * @param node what it is, or a part of what; undefined where policies could not say it
 */
export function tellTyped(
  { observed, action }: Touched<ObservedTyped>,
  node: Resource | undefined,
  telling: Telling,
): Told {
  const { type, live = {}, wanted = {} } = observed;
  const after: JsonObject = { ...live, ...wanted };
  if (isPart(type)) {
    if (action === "create" || action === "delete") {
      const attributes = action === "create" ? wanted : live;
      return { parts: [partPresence({ node, type, attributes }, action === "create", telling)], tags: [] };
    }
    return { parts: partsOf(observed, node, after, telling), tags: [] };
  }
  if (action === "create")
    return {
      ...sentences(undefined, typedSentence(node, type, wanted) ?? node?.summary),
      ...WHOLE,
      judgment: presenceOf(type, judgeAdded),
    };
  if (action === "delete")
    return {
      ...sentences(typedSentence(node, type, live), undefined),
      ...WHOLE,
      judgment: presenceOf(type, judgeMissing),
    };
  return {
    ...sentences(typedSentence(node, type, live), typedSentence(node, type, after)),
    parts: partsOf(observed, node, after, telling),
    tags: changedTags(live, wanted),
  };
}

const WHOLE = { parts: [], tags: [] } as const;

function presenceOf(type: string, judge: typeof judgeAdded): Judgment {
  const kind = kindOfType(type);
  return kind === undefined ? undecidable("what it does is not known") : judge(kind);
}

function partsOf(
  { type, live = {}, wanted = {}, wantedUnknown = [] }: ObservedTyped,
  node: Resource | undefined,
  after: JsonObject,
  { surroundings }: Telling,
): Told["parts"] {
  const changes = changedAttributes(live, wanted);
  const judge = judgeFor(type, node, live, after, surroundings);
  return [
    ...changes.map((change) =>
      partOf({
        property: change.path,
        values: isUnreadable(type)
          ? []
          : change.values.map(({ path, before, after: wants }) =>
              valueAt(path, masked(type, path, before), masked(type, path, wants)),
            ),
        judgment: judge(change),
      }),
    ),
    ...wantedUnknown
      .filter((name) => !changes.some(({ path }) => path === name))
      .map((name) =>
        partOf({
          property: name,
          values: [valueAt(name, masked(type, name, live[name]), KNOWN_AFTER_APPLY)],
          judgment: undecidable("what it will be is known only after the apply"),
        }),
      ),
  ];
}

/** A dashboard is written anew with each behaviour that it shows: where its widgets stand tells nobody anything. */
function isUnreadable(type: string): boolean {
  return type === "aws_cloudwatch_dashboard";
}

function judgeFor(
  type: string,
  node: Resource | undefined,
  before: JsonObject,
  after: JsonObject,
  surroundings: Telling["surroundings"],
): (change: AttributeChange) => Judgment {
  const old = node && understandTyped(node, type, before);
  const wanted = node && understandTyped(node, type, after);
  const judgments: readonly PropertyJudgment[] =
    old === undefined || wanted === undefined ? [] : judgeChange(old.kind, old, wanted, surroundings);
  return ({ path: property, before: declared, after: actual }) =>
    judgeAside({ type, property, declared, actual }) ??
    findJudgment(judgments, property) ??
    undecidable("nothing is known of what it protects");
}
