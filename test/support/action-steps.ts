import { parse } from "yaml";

/** A step of a composite action. */
export interface ActionStep {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly run?: string;
  readonly shell?: string;
  readonly "working-directory"?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** As much of an action's file as running it needs. */
export interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly description: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string; readonly description: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly ActionStep[] };
}

/** Reads `action.yml`. */
export function parseAction(text: string): Action {
  return parse(text);
}

/** What expressions of GitHub Actions may ask for, by dotted name: `inputs.sarif`, `steps.judge.outputs.outcome`. */
export type Context = ReadonlyMap<string, string>;

/** A text with its `${{ … }}` replaced; only names, because our action uses nothing else there. */
export function fillIn(text: string, context: Context): string {
  return text.replace(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (_, name: string) => context.get(name) ?? "");
}

/** Whether a condition of the form `a == 'x' && b == 'y'` holds; a step without one runs. */
export function holds(condition: string | undefined, context: Context): boolean {
  return (condition ?? "").split("&&").every((part) => {
    if (part.trim() === "") return true;
    const match = /^\s*([\w.-]+)\s*==\s*'([^']*)'\s*$/.exec(part);
    if (match === null) throw new Error(`a condition that this test cannot judge: ${part}`);
    return (context.get(match[1] ?? "") ?? "") === match[2];
  });
}

/** What a step wrote to `GITHUB_OUTPUT`. */
export function readOutputs(text: string): readonly (readonly [name: string, value: string])[] {
  return text
    .split("\n")
    .filter((line) => line.includes("="))
    .map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)] as const);
}
