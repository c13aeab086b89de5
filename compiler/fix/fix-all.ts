import type { Diagnostic, Fix } from "../diagnostics/diagnostic.ts";
import type { Location } from "../source/location.ts";
import { compareText } from "../util/compare.ts";
import { applyFixes } from "./apply-fixes.ts";
import { chooseFixes } from "./choose-fixes.ts";
import { refuseDamage } from "./refuse-damage.ts";

/** Texts by path that stand in the place of those on disk. */
export type NewTexts = ReadonlyMap<string, string>;

/** What is found in a project. */
export interface Judgement {
  readonly diagnostics: readonly Diagnostic[];
}

/** How to fix. */
export interface FixOptions<J extends Judgement> {
  /** What was found in the files as they are. */
  readonly first: J;
  /** What would be found if these were the texts. */
  readonly judge: (texts: NewTexts) => Promise<J>;
  /** The fixes of a judgement that may be made. */
  readonly wanted: (judgement: J) => Promise<readonly Fix[]>;
}

/** What fixing came to. Nothing is written yet. */
export interface Fixed<J extends Judgement> {
  /** What was and what will be, by path, in the order of the paths. */
  readonly files: ReadonlyMap<string, { readonly before: string; readonly after: string }>;
  /** How many fixes were made. */
  readonly made: number;
  /** What is found in the new texts. */
  readonly last: J;
}

/** One fix may lay open the next, and of two that overlap one waits; that this takes longer is not to be expected. */
const MOST_ROUNDS = 10;

/**
 * Makes fixes until there is none left, and judges what comes out after each round.
 * @throws when a fix does harm, or fixing comes to no end: that is a bug of the fix, and its result must not be written
 */
export async function fixAll<J extends Judgement>({
  first,
  judge,
  wanted,
}: FixOptions<J>): Promise<Fixed<J>> {
  const before = new Map<string, string>();
  let texts: NewTexts = new Map();
  let last = first;
  let made = 0;
  for (let round = 0; ; round++) {
    const fixes = chooseFixes(await wanted(last));
    if (fixes.length === 0) return { files: compareTexts(before, texts), made, last };
    if (round === MOST_ROUNDS) throw new Error(`fixing comes to no end; left over: ${titlesOf(fixes)}`);
    for (const { source } of placesOf(fixes))
      if (!texts.has(source.path)) before.set(source.path, source.text);
    texts = new Map([...texts, ...applyFixes(fixes)]);
    const next = await judge(texts);
    refuseDamage(last.diagnostics, next.diagnostics, titlesOf(fixes));
    made += fixes.length;
    last = next;
  }
}

function placesOf(fixes: readonly Fix[]): readonly Location[] {
  return fixes.flatMap(({ edits }) => edits.map(({ location }) => location));
}

function compareTexts(before: ReadonlyMap<string, string>, texts: NewTexts): Fixed<never>["files"] {
  const files = [...texts].filter(([path, after]) => before.get(path) !== after);
  files.sort(([a], [b]) => compareText(a, b));
  return new Map(files.map(([path, after]) => [path, { before: before.get(path) ?? "", after }]));
}

function titlesOf(fixes: readonly Fix[]): string {
  const titles = [...new Set(fixes.map(({ title }) => title))];
  const more = titles.length > 3 ? ` and ${titles.length - 3} more` : "";
  return `${titles.slice(0, 3).join("; ")}${more}`;
}
