import type { Send } from "../forge/http.ts";
import type { Host } from "../host/host.ts";
import type { RunGit } from "../host/run-git.ts";
import type { Interruption, RunProgram } from "../host/run-program.ts";
import type { ScratchFolder } from "../host/scratch-folder.ts";
import type { FramePrinter } from "./frame-printer.ts";

/** The outside world of a command: everything that it may read, write and know. */
export interface Io {
  /** Files, the working folder and the environment. */
  readonly host: Host;
  readonly runGit: RunGit;
  readonly programs: Programs;
  /** Sends a request over the network. */
  readonly send: Send;
  /** The day in UTC, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** All of standard input. */
  readonly readStdin: () => Promise<Uint8Array>;
  /** Takes standard input and output for a protocol that is spoken over them; absent where there are none. */
  readonly openChannel?: () => Channel;
  /** For results. */
  readonly stdout: Output;
  /** For progress and messages. */
  readonly stderr: Output;
  /** Begins to make ready what prints TypeScript, beside everything else; absent where there is no second thread. */
  readonly startFramePrinter?: () => FramePrinter;
}

/** Running other programs, and what that needs. */
export interface Programs {
  readonly run: RunProgram;
  /** @param parent absolute: where to make it; among the temporary files unless given */
  readonly openScratchFolder: (parent?: string) => Promise<ScratchFolder>;
  /** From now on, what would end the program asks for an end instead; until that is called off. */
  readonly watchInterrupts: () => { readonly interruption: Interruption; readonly callOff: () => void };
  /** How much of this machine can work at a time. */
  readonly cores: number;
}

/** Standard input and output as what a protocol is spoken over. */
export interface Channel {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Whether a person sits at the other end. */
  readonly isTerminal: boolean;
  /** Ends the reading, so that nothing holds the program back from ending. */
  readonly close: () => void;
}

/** A stream to write to. Writing never fails: when nobody reads any more, the text is dropped. */
export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
  /** Undefined where it is no terminal. */
  readonly columns: number | undefined;
}
