import { createNodeHost } from "../host/node-host.ts";
import { startFramePrinter } from "./frame-printer.ts";
import type { Io, Output } from "./io.ts";

/** The real world, from Node's own `process`, which is handed in so that only `main.ts` names it. */
export function createNodeIo(node: NodeJS.Process): Io {
  return {
    host: createNodeHost({ cwd: node.cwd(), env: node.env }),
    readStdin: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of node.stdin) chunks.push(Buffer.from(chunk));
      return Buffer.concat(chunks);
    },
    stdout: createOutput(node.stdout),
    stderr: createOutput(node.stderr),
    // Run from its sources, there is no worker that Node could read; then the command prints by itself.
    ...(import.meta.url.endsWith(".js") ? { startFramePrinter } : {}),
  };
}

/**
 * `palisade validate | head -1` closes the pipe before everything is written. That is no failure, and
 * `compile` must still finish its files, so the rest of the text is dropped and the exit code stays.
 */
function createOutput(stream: NodeJS.WriteStream): Output {
  let isClosed = false;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE" && error.code !== "EIO") throw error;
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
