import { HostError } from "../../host/host.ts";
import { serve } from "../../lsp/server.ts";
import type { Io } from "../io.ts";

/** `palisade lsp`: serves an editor over standard input and output. */
export async function lsp(io: Io): Promise<number> {
  if (io.openChannel === undefined) throw new HostError("there is no editor to speak to");
  const channel = io.openChannel();
  if (channel.isTerminal) {
    io.stderr.write(
      "palisade speaks the Language Server Protocol over standard input and output; an editor starts it.\n",
    );
  }
  const code = await serve(channel, { host: io.host, today: io.today });
  channel.close();
  return code;
}
