import type { StackPlan } from "../../compiler/plan/stack-plan.ts";

type Change = StackPlan["changes"][number];

/** Changes as lines of text, for snapshots. */
export function renderChanges(
  changes: readonly (Change & { readonly stacks?: readonly string[] })[],
): string {
  return changes.map(renderChange).join("\n");
}

function renderChange(change: Change & { readonly stacks?: readonly string[] }): string {
  const { action, noun, name, origin, effect, because, parts, addresses, stacks } = change;
  const place = origin === undefined ? "nowhere" : `${origin.file}:${origin.line}`;
  const where = stacks === undefined ? "" : ` in ${stacks.join(", ")}`;
  return [
    `${action} ${noun} ${name} (${place})${where}`,
    ...sentences(change, "  "),
    `  = ${effect}: ${because}`,
    ...parts.flatMap(renderPart),
    `  @ ${addresses.join(" ")}`,
  ].join("\n");
}

function renderPart({
  property,
  origin,
  effect,
  because,
  values,
  ...said
}: Change["parts"][number]): readonly string[] {
  return [
    `  * ${property}${origin === undefined ? "" : ` (line ${origin.line})`} ${effect}: ${because}`,
    ...sentences(said, "    "),
    ...values.map((value) => `    ${value.property}: ${side(value.before)} → ${side(value.after)}`),
  ];
}

function sentences({ before, after }: { readonly before?: string; readonly after?: string }, indent: string) {
  return [
    ...(before === undefined ? [] : [`${indent}- ${before}`]),
    ...(after === undefined ? [] : [`${indent}+ ${after}`]),
  ];
}

function side(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}
