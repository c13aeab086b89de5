import { describe, expect, test } from "vitest";
import { HostError } from "../../compiler/host/host.ts";
import { compareOutput, updateOutput } from "../../compiler/host/output-folder.ts";
import { createMemoryHost, type MemoryHost } from "../support/memory-host.ts";

const FOLDER = "/project/generated";
const FILES = [
  { path: "main.ts", text: "main" },
  { path: "manifest.json", text: "{}" },
  { path: "prod/stack.ts", text: "stack" },
];

async function compare(
  host: MemoryHost,
  previous: readonly string[] = [],
  files = FILES,
): Promise<readonly string[]> {
  const compared = await compareOutput(host, FOLDER, files, previous);
  return compared.map(({ path, state }) => `${state} ${path}`);
}

async function update(host: MemoryHost, previous: readonly string[] = [], files = FILES): Promise<void> {
  const compared = await compareOutput(host, FOLDER, files, previous);
  await updateOutput(host, FOLDER, files, compared, () => undefined);
}

describe("the output folder", () => {
  test("is compared file by file", async () => {
    const host = createMemoryHost({
      "generated/main.ts": "main",
      "generated/prod/stack.ts": "old",
      "generated/old/stack.ts": "old",
      "generated/notes.md": "mine",
    });
    expect(await compare(host, ["prod/stack.ts", "old/stack.ts", "gone/stack.ts"])).toEqual([
      "current main.ts",
      "missing manifest.json",
      "extra old/stack.ts",
      "stale prod/stack.ts",
    ]);
    expect(host.changes).toEqual([]);
  });

  test("gets only what changed, loses what is no longer made, and the manifest last", async () => {
    const host = createMemoryHost({
      "generated/main.ts": "main",
      "generated/old/stack.ts": "old",
      "generated/notes.md": "mine",
    });
    await update(host, ["old/stack.ts"]);
    expect(host.changes).toEqual([
      "/project/generated/old/stack.ts",
      "/project/generated/prod/stack.ts",
      "/project/generated/manifest.json",
    ]);
    expect(host.text("generated/notes.md")).toBe("mine");
    expect(await compare(host)).toEqual([
      "current main.ts",
      "current manifest.json",
      "current prod/stack.ts",
    ]);
  });

  test("is as it was when something of it cannot be written", async () => {
    const host = createMemoryHost({
      "generated/old/stack.ts": "old",
      "generated/prod/stack.ts": "Palisade's",
    });
    const full = { ...host, stageFiles: async () => Promise.reject(new HostError("the disk is full")) };
    const compared = await compareOutput(full, FOLDER, FILES, ["old/stack.ts"]);
    await expect(updateOutput(full, FOLDER, FILES, compared, () => undefined)).rejects.toThrow(
      "disk is full",
    );
    expect(host.changes).toEqual([]);
  });

  test("keeps a file that Palisade did not make: nothing is written", async () => {
    const host = createMemoryHost({ "generated/main.ts": "console.log('mine')" });
    await expect(update(host)).rejects.toThrowErrorMatchingInlineSnapshot(
      `[HostError: "generated/main.ts" is in the way: it is not a file that palisade made; move it, or choose another output folder]`,
    );
    expect(host.changes).toEqual([]);
  });

  test("is mended when the manifest was lost: generated files name their maker", async () => {
    const host = createMemoryHost({ "generated/main.ts": "// Made by Palisade.\nold" });
    await update(host);
    expect(host.text("generated/main.ts")).toBe("main");
  });
});

describe("a hostile manifest or link", () => {
  test("cannot have anything removed outside the output folder", async () => {
    const host = createMemoryHost({ "palisade.yaml": "keep", "/etc/passwd": "keep", "generated/x": "x" });
    const listed = ["../palisade.yaml", "/etc/passwd", "a/../../palisade.yaml", "./x", "", ".."];
    expect((await compare(host, listed)).filter((line) => line.startsWith("extra"))).toEqual([]);
  });

  test("cannot have anything written outside it", async () => {
    const host = createMemoryHost({ "generated/prod": { link: "/home/user" }, "/home/user/x": "" });
    await expect(update(host)).rejects.toThrowErrorMatchingInlineSnapshot(
      `[HostError: cannot write "generated/prod/stack.ts": a link leads it out of the output folder]`,
    );
    expect(host.changes).toEqual([]);
    const file = createMemoryHost({
      "generated/main.ts": { link: "/home/.bashrc" },
      "/home/.bashrc": "palisade",
    });
    await expect(update(file)).rejects.toThrow("a link leads it out of the output folder");
    expect(file.changes).toEqual([]);
  });

  test("cannot have a linked folder's files removed", async () => {
    const host = createMemoryHost({ "generated/old": { link: "/home/user" }, "/home/user/stack.ts": "mine" });
    await expect(update(host, ["old/stack.ts"])).rejects.toThrow("out of the output folder");
    expect(host.text("/home/user/stack.ts")).toBe("mine");
  });

  test("is no matter when the output folder itself is a link", async () => {
    const host = createMemoryHost({ generated: { link: "/mnt/out" }, "/mnt/out/x": "" });
    await update(host);
    expect(host.text("/mnt/out/main.ts")).toBe("main");
  });
});
