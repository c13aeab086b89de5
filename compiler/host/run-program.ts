import { spawn } from "node:child_process";
import { platform } from "node:os";
import { StringDecoder } from "node:string_decoder";
import { HostError } from "./host.ts";
import { codeOf, reasonOf } from "./system-error.ts";

/** A program to be run. Nothing of it is read by a shell. */
export interface ProgramCall {
  /** A name on PATH, or an absolute path. */
  readonly program: string;
  readonly args: readonly string[];
  /** Absolute; it must be there. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Called with each line of standard output when it comes. */
  readonly onLine?: (line: string) => void;
  readonly interruption?: Interruption;
}

/** What became of a program. */
export interface ProgramEnd {
  /** Undefined where a signal ended it. */
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  /** Where it printed more than anybody can hold: the rest of that is left out. */
  readonly isCut?: true;
}

/** That somebody wants everything to end. */
export interface Interruption {
  /** Asked for once: programs may tidy up. */
  readonly asked: AbortSignal;
  /** Asked for again: at once. */
  readonly insisted: AbortSignal;
}

/**
 * Runs a program to its end; undefined where there is no such program. One that is interrupted is asked to end, and given
 * time for it, because Terraform has a lock to release.
 * @throws HostError when it could not be run although it is there
 */
export type RunProgram = (call: ProgramCall) => Promise<ProgramEnd | undefined>;

/** Sends a signal to a process; a negative number is a group of them. */
export type SendSignal = (pid: number, signal: "SIGINT" | "SIGKILL") => void;

/** So long may a program tidy up, in milliseconds. */
const PATIENCE = 20_000;

/** So many UTF-16 units are kept of what a program prints: a text of JavaScript holds little more. */
export const MOST_PRINTED = 500_000_000;

// Windows knows neither groups nor signals to them.
const HAS_GROUPS = platform() !== "win32";

/** The programs of this machine. @param most so many UTF-16 units are kept of each stream */
export function createRunProgram(sendSignal: SendSignal, most = MOST_PRINTED): RunProgram {
  return (call) =>
    new Promise((resolve, reject) => {
      const { program, args, folder, env } = call;
      const child = spawn(program, [...args], {
        cwd: folder,
        env: { ...env },
        stdio: ["ignore", "pipe", "pipe"],
        windowsHide: true,
        // In a group of its own: Ctrl-C reaches it through us alone, and once. Terraform gives up at once when it is told
        // twice, and leaves its lock behind.
        detached: HAS_GROUPS,
      });
      const calmDown = endWhenInterrupted(child.pid, call.interruption, sendSignal);
      const stdout = collect(child.stdout, most, call.onLine);
      const stderr = collect(child.stderr, most);
      child.once("error", (error) => {
        calmDown();
        if (codeOf(error) === "ENOENT") resolve(undefined);
        else
          reject(
            new HostError(`cannot run ${JSON.stringify(program)}: ${reasonOf(error)}`, { cause: error }),
          );
      });
      child.once("close", (code) => {
        calmDown();
        const [out, err] = [stdout(), stderr()];
        resolve({
          code: code ?? undefined,
          stdout: out.text,
          stderr: err.text,
          ...(out.isCut || err.isCut ? { isCut: true } : {}),
        });
      });
    });
}

/** Answers with a way to call that off. */
function endWhenInterrupted(
  pid: number | undefined,
  interruption: Interruption | undefined,
  sendSignal: SendSignal,
): () => void {
  if (pid === undefined || interruption === undefined) return () => undefined;
  const { asked, insisted } = interruption;
  let timer: NodeJS.Timeout | undefined;
  const tell = (target: number, signal: "SIGINT" | "SIGKILL"): void => {
    try {
      sendSignal(target, signal);
    } catch {
      // It has ended by itself.
    }
  };
  const kill = (): void => tell(HAS_GROUPS ? -pid : pid, "SIGKILL");
  const ask = (): void => {
    // Providers end with the program that started them.
    tell(pid, "SIGINT");
    timer = setTimeout(kill, PATIENCE);
  };
  asked.addEventListener("abort", ask, { once: true });
  insisted.addEventListener("abort", kill, { once: true });
  if (asked.aborted) ask();
  return () => {
    clearTimeout(timer);
    asked.removeEventListener("abort", ask);
    insisted.removeEventListener("abort", kill);
  };
}

interface Printed {
  readonly text: string;
  readonly isCut: boolean;
}

/** Reads a stream to its end, line by line where somebody wants to know; answers with a way to all that is kept of it. */
function collect(
  stream: NodeJS.ReadableStream,
  most: number,
  onLine?: (line: string) => void,
): () => Printed {
  const decoder = new StringDecoder("utf8");
  const parts: string[] = [];
  let length = 0;
  let begun = "";
  const isCut = (): boolean => length > most;
  stream.on("data", (chunk: Buffer) => {
    const text = decoder.write(chunk);
    length += text.length;
    // It is read on all the same: else the program would wait for ever.
    if (isCut()) return;
    parts.push(text);
    if (onLine === undefined) return;
    const [first = "", ...rest] = text.split("\n");
    begun += first;
    for (const next of rest) {
      onLine(begun);
      begun = next;
    }
  });
  stream.on("end", () => {
    if (begun !== "") onLine?.(begun);
  });
  return () => ({ text: parts.join("") + (isCut() ? "" : decoder.end()), isCut: isCut() });
}
