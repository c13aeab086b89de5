import type { Command } from "commander";
import { ALL_DIAGNOSTICS } from "../../all-diagnostics.ts";
import { TOPICS } from "../../explain/topics.ts";
import { RULES } from "../../lint/rules.ts";
import { codeOf } from "../../lint/run-rules.ts";
import { compareText } from "../../util/compare.ts";
import { bashCompletion } from "../completion/bash.ts";
import { fishCompletion } from "../completion/fish.ts";
import { type Completion, completionOf } from "../completion/model.ts";
import { zshCompletion } from "../completion/zsh.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import type { Io } from "../io.ts";

/** A shell for which there is a script. */
export type ShellName = "bash" | "zsh" | "fish";

const SCRIPTS: Readonly<Record<ShellName, (completion: Completion) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** `palisade completion`: a script that a shell reads. */
export function printCompletion(io: Io, shell: ShellName, program: Command): number {
  const codes = [...RULES.map(codeOf), ...ALL_DIAGNOSTICS.map(({ code }) => code)].sort(compareText);
  const rules = RULES.map(({ name }) => name);
  const words = { topics: [...TOPICS, ...codes, ...rules], rules };
  io.stdout.write(SCRIPTS[shell](completionOf(program, words)));
  return EXIT_CODES.clean;
}
