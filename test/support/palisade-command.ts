import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type Finished, runProcess } from "./child-process.ts";

/** The program as it is shipped, made by `npm run build`. */
export const PALISADE = resolve(import.meta.dirname, "../../dist/palisade.js");

/**
 * Runs the built program in a folder.
 * @param variables of the environment, beside those that every run has
 * @throws when it was not built
 */
export function runPalisade(
  args: readonly string[],
  cwd: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  if (!existsSync(PALISADE)) throw new Error(`${PALISADE} is missing: run \`npm run build\` first`);
  const env = { PATH: process.env["PATH"] ?? "", NO_COLOR: "1", ...variables };
  return runProcess(process.execPath, [PALISADE, ...args], { cwd, env, timeoutMs: 120_000 });
}
