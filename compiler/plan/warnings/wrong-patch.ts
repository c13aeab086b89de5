import { joinWords } from "../../describe/list.ts";
import type { ObservedCloudControl } from "../../drift/observed.ts";
import { differences, type PropertyDifference } from "../../drift/properties/differences.ts";
import { rebaseOf } from "../../drift/rebase.ts";
import type { Scope } from "../../drift/scope.ts";
import type { JsonObject } from "../../util/narrow-json.ts";
import { behaviorOrigin, behaviorSentence } from "../changes/behavior-parts.ts";
import { sideOf } from "../changes/side.ts";
import { type Update, updateOf } from "../patch/update.ts";
import type { StackWarning } from "../stack-plan.ts";
import { textOf, valueDetail, warningOn } from "./details.ts";
import { isSameDifference, memberTitle, touches } from "./places.ts";
import { type Subject, subjectOf } from "./subject.ts";

/** A patch that Cloud Control would make on something else than what the policy changes, or not at all. */
export function wrongPatch(observed: ObservedCloudControl, scope: Scope): readonly StackWarning[] {
  const update = updateOf(observed);
  if (update === undefined) return [];
  const subject = subjectOf(observed, scope);
  const { outcome } = update;
  if ("problem" in outcome) return [refused(update, outcome.problem, subject)];
  const wrong = wrongIn(update, outcome.properties);
  if (wrong.hit.length === 0 && wrong.missed.length === 0) return [];
  return [
    warningOn(
      subject,
      {
        kind: "wrong-patch",
        message: `the patch of ${subject.title} goes by position and would ${whatIsWrong(wrong)}`,
        mend: rebaseOf(subject.address, "plan anew"),
        details: detailsOf(wrong, update, outcome.properties, scope),
      },
      lineOf(wrong, subject),
    ),
  ];
}

function refused({ shape, recorded, wanted }: Update, problem: string, subject: Subject): StackWarning {
  return warningOn(subject, {
    kind: "wrong-patch",
    message: `Cloud Control cannot make the patch of ${subject.title}: ${problem}`,
    mend: rebaseOf(subject.address, "plan anew"),
    details: differences(shape, wanted, recorded).map(({ path, declared, actual }) =>
      valueDetail(path, actual, declared),
    ),
  });
}

/** What would not be as wanted, although it is no drift that was there before. */
interface Wrong {
  /** What the plan does not mean to change. */
  readonly hit: readonly PropertyDifference[];
  /** What it means to change, and would not, or otherwise. */
  readonly missed: readonly PropertyDifference[];
}

function wrongIn({ shape, recorded, wanted, live }: Update, after: JsonObject): Wrong {
  const drifted = differences(shape, recorded, live);
  const wrong = differences(shape, wanted, after).filter(
    (each) => !drifted.some((other) => isSameDifference(each, other)),
  );
  const meant = [...differences(shape, recorded, wanted), ...differences(shape, wanted, recorded)];
  const isMeant = (each: PropertyDifference): boolean => meant.some((other) => touches(each, other));
  return { hit: wrong.filter((each) => !isMeant(each)), missed: wrong.filter(isMeant) };
}

function whatIsWrong({ hit, missed }: Wrong): string {
  const [others, meant] = [titles(hit), titles(missed)];
  if (hit.length === 0) return `not change ${meant} as declared`;
  const instead = missed.length === 0 ? "which nobody means to change" : `where ${meant} is meant`;
  return `change ${others}, ${instead}`;
}

function titles(differences: readonly PropertyDifference[]): string {
  return joinWords([...new Set(differences.map(({ steps }) => memberTitle(steps)))], "and");
}

function detailsOf(
  { hit, missed }: Wrong,
  update: Update,
  after: JsonObject,
  scope: Scope,
): readonly string[] {
  const { typeName } = update.shape;
  const there = sideOf(typeName, after);
  const sentences = behaviorsIn(hit).map((name) => {
    const sentence = behaviorSentence(there, name, scope);
    return sentence === undefined ? [] : [`behaviour ${name} would be: ${sentence}`];
  });
  return [
    ...hit.map(({ path, declared, actual }) => valueDetail(path, declared, actual)),
    ...sentences.flat(),
    ...missed.map(
      ({ path, declared, actual }) =>
        `${path}: would be ${textOf(actual)}, where ${textOf(declared)} is meant`,
    ),
  ];
}

/** The line of what is meant, else of what would be hit. */
function lineOf({ hit, missed }: Wrong, { declared, origin }: Subject): Subject["origin"] {
  const lines = behaviorsIn([...missed, ...hit]).map((name) => behaviorOrigin(declared?.node, name));
  return lines.find((line) => line !== undefined) ?? origin;
}

function behaviorsIn(differences: readonly PropertyDifference[]): readonly string[] {
  const names = differences.flatMap(({ steps: [property, name] }) =>
    property === "Behaviors" && name !== undefined ? [name] : [],
  );
  return [...new Set(names)];
}
