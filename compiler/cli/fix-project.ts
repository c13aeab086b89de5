import { resolve } from "node:path";
import type { Fix } from "../diagnostics/diagnostic.ts";
import { type Fixed, fixAll } from "../fix/fix-all.ts";
import type { Host } from "../host/host.ts";
import { overlayFiles } from "../host/overlay.ts";
import { type ChangedFile, createLinkTest, withMark } from "./changed-file.ts";
import type { ScopedJudgement } from "./scoped-judge.ts";

/** What fixing a project came to. Nothing is written yet. */
export interface FixedProject extends Pick<Fixed<ScopedJudgement>, "made" | "last"> {
  /** In the order of their paths. */
  readonly files: readonly ChangedFile[];
  /** Absolute: files that have fixes and are not touched, because a link leads them out of the project. */
  readonly untouched: readonly string[];
}

/**
 * Makes the fixes of what is shown, in the files that were asked for, until there is none left.
 * @param judge what would be found in another world
 * @throws HostError when a file changed meanwhile
 */
export async function fixProject(
  host: Host,
  first: ScopedJudgement,
  judge: (host: Host) => Promise<ScopedJudgement>,
): Promise<FixedProject> {
  const { base } = first.judged;
  const at = (path: string): string => resolve(base, path);
  const links = createLinkTest(host, base);
  const untouched = new Set<string>();
  const mayMake = async (fix: Fix, scope: ScopedJudgement["scope"]): Promise<boolean> => {
    const paths = new Set(fix.edits.map(({ location }) => location.source.path));
    if (scope !== undefined && [...paths].some((path) => !scope.has(path))) return false;
    const outside: string[] = [];
    for (const path of paths) if (await links(at(path))) outside.push(at(path));
    for (const path of outside) untouched.add(path);
    return outside.length === 0;
  };
  const fixed = await fixAll({
    first,
    judge: (texts) => {
      const entries = [...texts].map(([path, text]) => [at(path), new TextEncoder().encode(text)] as const);
      return judge(overlayFiles(host, new Map(entries)));
    },
    wanted: async ({ diagnostics, scope }) => {
      const wanted: Fix[] = [];
      for (const { fix } of diagnostics) {
        if (fix !== undefined && (await mayMake(fix, scope))) wanted.push(fix);
      }
      return wanted;
    },
  });
  const files = await Promise.all(
    [...fixed.files].map(([path, { before, after }]) => withMark(host, at(path), before, after)),
  );
  return { made: fixed.made, last: fixed.last, files, untouched: [...untouched] };
}
