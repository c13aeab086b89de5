import { setMaxListeners } from "node:events";
import { availableParallelism } from "node:os";
import { createNodeHost } from "../host/node-host.ts";
import { createRunGit } from "../host/run-git.ts";
import { createRunProgram } from "../host/run-program.ts";
import { openScratchFolder } from "../host/scratch-folder.ts";
import { sendRequest } from "../host/send.ts";
import type { OnInterrupt } from "../host/stage-files.ts";
import { reasonOf } from "../host/system-error.ts";
import { EXIT_CODES } from "./exit-codes.ts";
import { startFramePrinter } from "./frame-printer.ts";
import type { Io, Output, Programs } from "./io.ts";

/** The real world, from Node's own `process`, which is handed in so that only `main.ts` names it. */
export function createNodeIo(node: NodeJS.Process): Io {
  return {
    host: createNodeHost({ cwd: node.cwd(), env: node.env }, interruptsOf(node)),
    runGit: createRunGit(node.env),
    programs: {
      run: createRunProgram((pid, signal) => void node.kill(pid, signal)),
      openScratchFolder,
      watchInterrupts: () => watchInterrupts(node),
      cores: availableParallelism(),
    },
    send: sendRequest,
    today: () => new Date().toISOString().slice(0, 10),
    readStdin: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of node.stdin) chunks.push(Buffer.from(chunk));
      return Buffer.concat(chunks);
    },
    openChannel: () => ({
      input: node.stdin,
      output: node.stdout,
      isTerminal: node.stdin.isTTY === true,
      close: () => node.stdin.destroy(),
    }),
    stdout: createOutput(node.stdout, (error) => failAtExit(node, error)),
    // Nobody is left to be told of that.
    stderr: createOutput(node.stderr, () => undefined),
    // Run from its sources, there is no worker that Node could read; then the command prints by itself.
    ...(import.meta.url.endsWith(".js") ? { startFramePrinter } : {}),
  };
}

const INTERRUPTS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** What ends a program from outside. Afterwards the signal does what it would have done. */
function interruptsOf(node: NodeJS.Process): OnInterrupt {
  return (clean) => {
    const end = (signal: NodeJS.Signals): void => {
      clean();
      callOff();
      node.kill(node.pid, signal);
    };
    const callOff = (): void => {
      for (const signal of INTERRUPTS) node.off(signal, end);
    };
    for (const signal of INTERRUPTS) node.on(signal, end);
    return callOff;
  };
}

/** The first signal asks for an end, every later one insists. */
function watchInterrupts(node: NodeJS.Process): ReturnType<Programs["watchInterrupts"]> {
  const asked = new AbortController();
  const insisted = new AbortController();
  // One for each program that is running, and they are called off.
  setMaxListeners(0, asked.signal, insisted.signal);
  const hear = (): void => (asked.signal.aborted ? insisted : asked).abort();
  for (const signal of INTERRUPTS) node.on(signal, hear);
  return {
    interruption: { asked: asked.signal, insisted: insisted.signal },
    callOff: () => {
      for (const signal of INTERRUPTS) node.off(signal, hear);
    },
  };
}

/** A result that nobody got is no result. */
function failAtExit(node: NodeJS.Process, error: unknown): void {
  node.stderr.write(`error: cannot write to standard output: ${reasonOf(error)}\n`);
  node.once("exit", () => {
    node.exitCode = EXIT_CODES["could-not-run"];
  });
}

/**
 * `palisade validate | head -1` closes the pipe before everything is written. That is no failure, and
 * `compile` must still finish its files, so the rest of the text is dropped and the exit code stays.
 * @param onFailure takes any other failure, once
 */
function createOutput(stream: NodeJS.WriteStream, onFailure: (error: unknown) => void): Output {
  let isClosed = false;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (!isClosed && error.code !== "EPIPE" && error.code !== "EIO") onFailure(error);
    isClosed = true;
  });
  return {
    write: (text) => {
      if (!isClosed && text !== "") stream.write(text);
    },
    isTTY: stream.isTTY === true,
    columns: stream.isTTY ? stream.columns : undefined,
  };
}
