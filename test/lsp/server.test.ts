import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { serve } from "../../compiler/lsp/server.ts";
import { TODAY } from "../support/linted.ts";
import { createMemoryHost } from "../support/memory-host.ts";
import { SAMPLE_FILES } from "../support/sample-project.ts";

/** A server in this very process, with a world in which something is broken. */
function serverOf(broken: string) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const memory = createMemoryHost(SAMPLE_FILES);
  const host: typeof memory = {
    ...memory,
    stat: async (path) => {
      if (path.includes(broken)) throw new TypeError("a bug");
      return memory.stat(path);
    },
  };
  const ended = serve({ input, output }, { host, today: () => TODAY });
  const connection = createProtocolConnection(
    new StreamMessageReader(output),
    new StreamMessageWriter(input),
    undefined,
  );
  const logged: string[] = [];
  connection.onNotification("window/logMessage", ({ message }: { readonly message: string }) => {
    logged.push(message);
  });
  connection.listen();
  return { connection, ended, logged };
}

const at = (path: string): object => ({
  textDocument: { uri: `file:///project/${path}` },
  position: { line: 10, character: 8 },
});

test("a bug in one answer is told as a bug, and the server lives on", async () => {
  const { connection, ended, logged } = serverOf("/broken/");
  await expect(
    connection.sendRequest("textDocument/hover", at("policies/sensors.yaml")),
  ).rejects.toMatchObject({
    code: -32002,
  });
  await connection.sendRequest("initialize", { processId: null, rootUri: null, capabilities: {} });
  await connection.sendNotification("initialized", {});
  await expect(connection.sendRequest("textDocument/hover", at("broken/a.yaml"))).rejects.toMatchObject({
    code: -32603,
    message: expect.stringContaining("a bug"),
  });
  await connection.sendNotification("textDocument/didOpen", {
    textDocument: {
      uri: "file:///project/broken/a.yaml",
      languageId: "yaml",
      version: 1,
      text: "version: 1\n",
    },
  });
  const hover = await connection.sendRequest("textDocument/hover", at("policies/sensors.yaml"));
  expect(JSON.stringify(hover)).toContain("ExcessiveMessages");
  expect(logged.join()).toContain("TypeError: a bug");
  await connection.sendRequest("shutdown");
  await connection.sendNotification("exit");
  expect(await ended).toBe(0);
});
