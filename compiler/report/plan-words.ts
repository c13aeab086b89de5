import { type Json, stableJson } from "../util/stable-json.ts";
import { cutPair } from "./cut-pair.ts";
import { EFFECTS, type Effect } from "./effect.ts";
import { cutText } from "./markdown-text.ts";
import {
  type ChangedPart,
  type ChangedValue,
  countPlanEffect,
  type PlanReport,
  type PlanStack,
  type PolicyChange,
  type TerraformDiagnostic,
} from "./plan-report.ts";
import { plural } from "./plural.ts";

/** Terraform's own signs; a replacement is both. */
export const ACTION_SIGNS: Readonly<Record<PolicyChange["action"], string>> = {
  create: "+",
  update: "~",
  replace: "±",
  delete: "-",
};

/** One part of the verdict, and what it is about. */
export interface VerdictPart {
  readonly text: string;
  readonly about: Effect | "doubt" | "refusal" | "nothing";
}

/** What the plan comes to, counted: `2 weaker`, `1 stronger`, `1 warning`. */
export function planVerdict(report: PlanReport): readonly VerdictPart[] {
  const { changes, warnings, unchecked, outcome, failure } = report;
  if (failure !== undefined) return [{ text: "could not run", about: "refusal" }];
  const effects = EFFECTS.map((effect) => [countPlanEffect(report, effect), effect] as const)
    .filter(([count]) => count > 0)
    .map(([count, effect]) => ({ text: `${count} ${effect}`, about: effect }));
  const failed = report.stacks.filter(({ state }) => state === "failed").length;
  return [
    ...(changes.length > 0 ? effects : [noChanges(report)]),
    ...counted(warnings.length, "warning", outcome === "refused" ? "refusal" : "doubt"),
    ...(outcome === "refused" ? [{ text: "refused by --strict", about: "refusal" } as const] : []),
    ...(failed > 0 ? [{ text: `${plural(failed, "stack")} failed`, about: "refusal" } as const] : []),
    ...(unchecked.length > 0 ? [{ text: `${unchecked.length} unchecked`, about: "doubt" } as const] : []),
  ];
}

/** The verdict on one line. */
export function planVerdictLine(report: PlanReport): string {
  return planVerdict(report)
    .map(({ text }) => text)
    .join(", ");
}

/** What changes may also be no resource of a policy: an output, or what somebody wrote beside it. */
function noChanges(report: PlanReport): VerdictPart {
  const { stacks, outcome } = report;
  const planned = stacks.filter(({ state }) => state === "planned").length;
  if (planned === 0) return { text: "nothing could be planned", about: "refusal" };
  const all = plural(stacks.length, "stack");
  const where = planned === stacks.length ? all : `${planned} of ${all}`;
  const isOther = outcome === "changes" || stacks.some((stack) => countOf(stack) > 0);
  return { text: `${isOther ? "no policy changes" : "no changes"} in ${where}`, about: "nothing" };
}

function counted(count: number, noun: string, about: VerdictPart["about"]): readonly VerdictPart[] {
  return count > 0 ? [{ text: plural(count, noun), about }] : [];
}

/** What becomes of one stack, as Terraform counts: `3 to add, 1 to change, 0 to destroy`. */
export function planStackLine({ state, add, change, destroy, reason }: PlanStack): string {
  if (state === "skipped") return reason ?? "nothing was given for it";
  if (state === "failed") return `failed: ${reason ?? "Terraform made no plan"}`;
  if (countOf({ add, change, destroy }) === 0) return "no changes";
  return `${add} to add, ${change} to change, ${destroy} to destroy`;
}

/** Whether there is nothing to tell stack by stack: all are planned, and none changes. */
export function isAllUnchanged({ stacks }: PlanReport): boolean {
  return stacks.every((stack) => stack.state === "planned" && countOf(stack) === 0);
}

function countOf({ add, change, destroy }: Pick<PlanStack, "add" | "change" | "destroy">): number {
  return add + change + destroy;
}

/** What Terraform had to say, with the stack it said it of; errors first. */
export function terraformWords({
  stacks,
}: PlanReport): readonly (TerraformDiagnostic & { readonly stack: string })[] {
  const all = stacks.flatMap(({ name, diagnostics }) =>
    diagnostics.map((diagnostic) => ({ ...diagnostic, stack: name })),
  );
  const of = (wanted: TerraformDiagnostic["severity"]) => all.filter(({ severity }) => severity === wanted);
  return [...of("error"), ...of("warning")];
}

/** One value that changes, in words. */
export interface ValueWords {
  /** Whether it comes, goes or becomes another. */
  readonly sign: "+" | "~" | "-";
  /** Where, and from what to what: `Criteria.Value.Count: "100" → "1000"`. */
  readonly text: string;
  /** Whether it is the part itself, and not something in it. */
  readonly isWhole: boolean;
}

/**
 * A value that changes, in words.
 * @param most so many characters at most of each value: a dashboard has thousands
 */
export function valueWords({ property }: ChangedPart, value: ChangedValue, most: number): ValueWords {
  const { before, after } = value;
  const name = withoutPart(property, value.property);
  const words = (sign: ValueWords["sign"], change: string): ValueWords => {
    const where = name === "" ? property : name;
    return { sign, text: change === "" ? where : `${where}: ${change}`, isWhole: name === "" };
  };
  if (before === undefined && after === undefined) return words("~", "differs");
  // A member of a set is called by what it is.
  const only = after ?? before ?? null;
  const alone = typeof only === "string" && value.property.endsWith(`[${only}]`) ? "" : valueText(only, most);
  if (before === undefined) return words("+", alone);
  if (after === undefined) return words("-", alone);
  const [old, wanted] = cutPair(wholeText(before), wholeText(after), most);
  return words("~", `${old} → ${wanted}`);
}

/** `Behaviors[Flood].Criteria.Value.Count` within `Behaviors[Flood]` is `Criteria.Value.Count`. */
function withoutPart(part: string, property: string): string {
  if (property === part) return "";
  const rest = property.startsWith(part) ? property.slice(part.length) : "";
  if (rest.startsWith(".")) return rest.slice(1);
  return rest.startsWith("[") ? rest : property;
}

const SENSITIVE = "(sensitive value)";

function valueText(value: Json, most: number): string {
  return cutText(wholeText(value), most);
}

function wholeText(value: Json): string {
  return value === SENSITIVE ? SENSITIVE : stableJson(value);
}

/** What becomes of a part, and what it is called: its one value, or what holds the values that change. */
export function partWords(part: ChangedPart, values: readonly ValueWords[]): Omit<ValueWords, "isWhole"> {
  const whole = values.find(({ isWhole }) => isWhole);
  if (whole !== undefined) return whole;
  const { property, before, after } = part;
  const isOneSided = values.length === 0 && (before === undefined) !== (after === undefined);
  if (!isOneSided) return { sign: "~", text: property };
  return { sign: before === undefined ? "+" : "-", text: property };
}

/** The first of many names, and how many there are besides. */
export function firstOf(names: readonly string[], most: number): readonly string[] {
  const shown = names.slice(0, most);
  return names.length > most ? [...shown, `${names.length - most} more`] : shown;
}

/** A sentence that a part shares with the whole is said once. */
export function ownSentences<T extends { readonly before?: string; readonly after?: string }>(
  part: T,
  whole: { readonly before?: string; readonly after?: string },
): { readonly before?: string; readonly after?: string } {
  return part.before === whole.before && part.after === whole.after ? {} : part;
}

/** What was in force, and what will be, each behind its word; without what nobody can say in a sentence. */
export function toldSentences({
  before,
  after,
}: {
  readonly before?: string;
  readonly after?: string;
}): readonly string[] {
  return [
    ...(before === undefined ? [] : [`before: ${before}`]),
    ...(after === undefined ? [] : [`after: ${after}`]),
  ];
}
