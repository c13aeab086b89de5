import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findExecutable } from "../support/executable.ts";
import { createMemoryHost } from "../support/memory-host.ts";
import { runCommandLine } from "../support/run-command-line.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** The script for a shell, as a file. */
async function scriptOf(shell: string): Promise<string> {
  const { exitCode, stdout, stderr } = await runCommandLine(createMemoryHost(), ["completion", shell]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  const file = join(temporaryFolder(), `palisade.${shell}`);
  writeFileSync(file, stdout);
  return file;
}

function run(shell: string, args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(shell, args, { encoding: "utf8", timeout: 20_000 });
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  return stdout;
}

/** Tests with a shell; skipped by name where the machine has none. */
function withShell(shell: string, tests: () => void): void {
  const isThere = findExecutable(shell) !== undefined;
  describe.skipIf(!isThere)(isThere ? shell : `${shell}: SKIPPED, because it is not on PATH`, tests);
}

withShell("bash", () => {
  const complete = (file: string, words: readonly string[]): string =>
    run("bash", [
      "-c",
      'source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _palisade; printf "%s\\n" "${COMPREPLY[@]}"',
      file,
      ...words,
    ]).trim();

  test.each([
    [["comp"], "compile\ncompletion"],
    [["lint", "--fail"], "--fail-on"],
    [["lint", "--fail-on", ""], "error\nwarning\ninfo"],
    [["lint", "--only", "inverted"], "inverted-threshold"],
    [["lint", "--only", "slow-alarm,inverted"], "slow-alarm,inverted-threshold"],
    [["lint", "--format", "=", "sa"], "sarif"],
    [["lint", "--fail-on", "="], "error\nwarning\ninfo"],
    [["explain", "inverted"], "inverted-threshold"],
    [["explain", "lint/inverted"], "lint/inverted-threshold"],
    [["compile", "--framework", "cdktn"], "cdktn"],
    [["explain", "aws:num-messages"], "aws:num-messages-sent\naws:num-messages-received"],
    [["schema", "pol"], "policy"],
    [["validate", ""], ""],
    [["validate", "--config", ""], ""],
    [["--no"], "--no-color"],
  ])("palisade %j", async (words, expected) => {
    expect(complete(await scriptOf("bash"), ["palisade", ...words])).toBe(expected);
  });
});

withShell("zsh", () => {
  test("takes the script, and completes in a terminal", async () => {
    const file = await scriptOf("zsh");
    run("zsh", ["-n", file]);
    const script = `zmodload zsh/zpty
zpty -b shell zsh -f -i
zpty -w shell "PS1=; autoload -U compinit; compinit -u -D; source $1; print RE''ADY"
zpty -r -m shell all '*READY*'
zpty -w -n shell $'palisade comp\\t'
zpty -r -m shell found '*completion  --*'
print -r -- "$found"
zpty -d shell`;
    expect(run("zsh", ["-f", "-c", script, "zsh", file])).toContain("generate Terraform from the policies");
  });
});

withShell("fish", () => {
  test("takes the script, and completes", async () => {
    const file = await scriptOf("fish");
    const complete = (line: string): string =>
      run("fish", ["--no-config", "-c", 'source $argv[1]; complete -C "$argv[2]"', file, line]);
    expect(complete("palisade comp")).toMatchInlineSnapshot(`
      "compile	generate Terraform from the policies
      completion	print a script that completes command lines
      "
    `);
    expect(complete("palisade lint --only inverted")).toContain("inverted-threshold");
    expect(complete("palisade schema pol")).toBe("policy\n");
  });
});

test("an unknown shell is told", async () => {
  expect(await runCommandLine(createMemoryHost(), ["completion", "tcsh"])).toMatchInlineSnapshot(`
    {
      "exitCode": 2,
      "stderr": "error: command-argument value 'tcsh' is invalid for argument 'shell'. Allowed choices are bash, zsh, fish.
    \`palisade help\` tells of all commands and options.
    ",
      "stdout": "",
    }
  `);
});
