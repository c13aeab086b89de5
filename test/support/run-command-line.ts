import type { Io, Output, Programs } from "../../compiler/cli/io.ts";
import { run } from "../../compiler/cli/run.ts";
import type { Host } from "../../compiler/host/host.ts";
import type { RunGit } from "../../compiler/host/run-git.ts";
import { openScratchFolder } from "../../compiler/host/scratch-folder.ts";

/** What a command line did: all that a user or a script can see of it. */
export interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a command line is run with, beside its world. */
export interface Circumstances {
  readonly stdin?: string | Uint8Array;
  /** Columns of the terminal; without it, the output is no terminal. */
  readonly terminal?: number;
  /** Without it, there is no git. */
  readonly runGit?: RunGit;
  readonly today?: string;
  /** Without it, there is no network. */
  readonly send?: Io["send"];
  /** Without it, there are no other programs. */
  readonly programs?: Partial<Programs>;
}

/** Runs a command line in a world of the test's own. */
export async function runCommandLine(
  host: Host,
  argv: readonly string[],
  {
    stdin = "",
    terminal,
    runGit = async () => undefined,
    today = "2026-12-01",
    send = noNetwork,
    programs = {},
  }: Circumstances = {},
): Promise<Ended> {
  const written = { stdout: "", stderr: "" };
  const output = (stream: "stdout" | "stderr"): Output => ({
    write: (text) => {
      written[stream] += text;
    },
    isTTY: terminal !== undefined,
    columns: terminal,
  });
  const io: Io = {
    host,
    runGit,
    send,
    programs: { ...NO_PROGRAMS, ...programs },
    today: () => today,
    readStdin: async () => (typeof stdin === "string" ? new TextEncoder().encode(stdin) : stdin),
    stdout: output("stdout"),
    stderr: output("stderr"),
  };
  const exitCode = await run(argv, io);
  return { exitCode, ...written };
}

const NO_PROGRAMS: Programs = {
  run: async () => undefined,
  openScratchFolder,
  watchInterrupts: () => ({ interruption: { asked: never(), insisted: never() }, callOff: () => undefined }),
  cores: 4,
};

/** Nobody interrupts a test, unless it does so itself. */
function never(): AbortSignal {
  return new AbortController().signal;
}

async function noNetwork(): Promise<never> {
  throw new Error("a test without a network sent a request");
}
