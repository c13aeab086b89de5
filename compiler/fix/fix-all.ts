import type { Diagnostic, Fix } from "../diagnostics/diagnostic.ts";
import type { Location } from "../source/location.ts";
import { compareText } from "../util/compare.ts";
import { applyFixes } from "./apply-fixes.ts";
import { chooseFixes } from "./choose-fixes.ts";
import { findDamage } from "./find-damage.ts";

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

/** Rounds in which not all fixes could be made at once; that these are many is not to be expected either. */
const MOST_PARTS = 100;

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
  let parts = 0;
  for (let round = 0; ; round++) {
    const fixes = chooseFixes(await wanted(last));
    if (fixes.length === 0) return { files: compareTexts(before, texts), made, last };
    if (round === MOST_ROUNDS) throw new Error(`fixing comes to no end; left over: ${titlesOf(fixes)}`);
    for (const { source } of placesOf(fixes))
      if (!texts.has(source.path)) before.set(source.path, source.text);
    const step = await tryFixes(fixes, texts, last, judge);
    // A part of a round is no sign that fixing comes to no end.
    if (step.made < fixes.length && parts++ < MOST_PARTS) round--;
    texts = step.texts;
    made += step.made;
    last = step.next;
  }
}

interface Step<J> {
  readonly texts: NewTexts;
  readonly made: number;
  readonly next: J;
}

/**
 * Makes the fixes, or where together they do harm, the first half of them: two wrong keys may both be meant to be the
 * same one. What is left is judged anew.
 * @throws when one fix alone does harm
 */
async function tryFixes<J extends Judgement>(
  fixes: readonly Fix[],
  before: NewTexts,
  last: J,
  judge: FixOptions<J>["judge"],
): Promise<Step<J>> {
  const texts = new Map([...before, ...applyFixes(fixes)]);
  const next = await judge(texts);
  const damage = findDamage(last.diagnostics, next.diagnostics);
  if (damage === undefined) return { texts, made: fixes.length, next };
  if (fixes.length > 1) return tryFixes(fixes.slice(0, Math.ceil(fixes.length / 2)), before, last, judge);
  throw new Error(
    `a fix did harm, so nothing was written (${titlesOf(fixes)}); it led to ${damage.code}: ${damage.message}`,
  );
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
