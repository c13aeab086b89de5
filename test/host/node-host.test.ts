import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { collectFiles } from "../../compiler/host/collect-files.ts";
import { findProject, openProject } from "../../compiler/host/find-project.ts";
import type { Host } from "../../compiler/host/host.ts";
import { createNodeHost } from "../../compiler/host/node-host.ts";
import { toHostError } from "../../compiler/host/system-error.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

function hostIn(folder: string): Host {
  return createNodeHost({ cwd: folder, env: {} });
}

async function write(host: Host, files: Readonly<Record<string, string>>): Promise<void> {
  const staged = await host.stageFiles(Object.entries(files).map(([path, text]) => ({ path, text })));
  try {
    await staged.commit();
  } finally {
    await staged.discard();
  }
}

describe("reading", () => {
  test("answers with what stands on the disk", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "b"));
    writeFileSync(join(folder, "b", "x.yaml"), "x: 1");
    writeFileSync(join(folder, "a.yaml"), "a: 1");
    symlinkSync("a.yaml", join(folder, "c"));
    const host = hostIn(folder);
    expect(new TextDecoder().decode(await host.readFile("b/x.yaml"))).toBe("x: 1");
    expect(await host.readFolder(".")).toEqual([
      { name: "a.yaml", kind: "file" },
      { name: "b", kind: "folder" },
      { name: "c", kind: "link" },
    ]);
    expect(await host.stat("c")).toEqual({ kind: "file", size: 4 });
    expect(await host.stat("b")).toMatchObject({ kind: "folder" });
    expect(await host.stat("gone")).toBeUndefined();
    expect(await host.stat("a.yaml/x")).toBeUndefined();
    expect(await host.stat("/dev/null")).toMatchObject({ kind: "other" });
    expect(await host.realPath("c")).toBe(join(folder, "a.yaml"));
  });

  test("fails with one sentence", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "b"));
    symlinkSync("loop", join(folder, "loop"));
    const host = hostIn(folder);
    const reasons = await Promise.all(
      [
        host.readFile("b"),
        host.readFile("gone.yaml"),
        host.readFile("loop"),
        host.stat("loop"),
        host.readFile("n".repeat(300)),
        host.readFile("a\0b"),
        host.stat("a\0b"),
        host.readFolder("gone"),
      ].map((operation) => operation.then(String, (error: unknown) => String(error))),
    );
    expect(reasons.map((reason) => reason.replace(/n{300}/, "n…"))).toMatchInlineSnapshot(`
      [
        "HostError: cannot read "b": it is a folder, not a file",
        "HostError: cannot read "gone.yaml": it does not exist",
        "HostError: cannot read "loop": its symbolic links lead in a circle",
        "HostError: cannot read "loop": its symbolic links lead in a circle",
        "HostError: cannot read "n…": its name is too long",
        "HostError: cannot read "a\\u0000b": its name holds a character that no file name may hold",
        "HostError: cannot read "a\\u0000b": its name holds a character that no file name may hold",
        "HostError: cannot read "gone": it does not exist",
      ]
    `);
  });

  test.each([
    ["EACCES", "this user is not allowed to"],
    ["ENOSPC", "the disk is full"],
    ["EROFS", "the file system is read-only"],
    ["EWEIRD", "the system answers EWEIRD"],
  ])("says what %s means", (code, meaning) => {
    const error = Object.assign(new Error("x"), { code });
    expect(toHostError("write", "a\nb", error).message).toBe(`cannot write "a\\nb": ${meaning}`);
  });
});

describe("writing", () => {
  test("makes the folders, replaces the whole file, leaves nothing else behind", async () => {
    const folder = temporaryFolder();
    const host = hostIn(folder);
    await write(host, { "a/b/x.ts": "old and longer" });
    await write(host, { "a/b/x.ts": "new" });
    expect(readFileSync(join(folder, "a/b/x.ts"), "utf8")).toBe("new");
    expect(readdirSync(join(folder, "a/b"))).toEqual(["x.ts"]);
  });

  test("of a file that is there keeps who may do what with it", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "x.yaml"), "old", { mode: 0o640 });
    await write(hostIn(folder), { "x.yaml": "new" });
    expect(statSync(join(folder, "x.yaml")).mode & 0o777).toBe(0o640);
  });

  test("leaves no temporary file when it fails", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "x.ts"));
    await expect(write(hostIn(folder), { "x.ts": "text" })).rejects.toThrow(/^cannot write "x\.ts": /);
    expect(readdirSync(folder)).toEqual(["x.ts"]);
  });

  test("fails where a folder should be and is none", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "a"), "");
    await expect(write(hostIn(folder), { "a/x.ts": "" })).rejects.toThrow(/^cannot write "a\/x\.ts": /);
  });

  test("of a file with a name of full length works", async () => {
    const folder = temporaryFolder();
    await write(hostIn(folder), { ["n".repeat(255)]: "text" });
    expect(readdirSync(folder)).toEqual(["n".repeat(255)]);
  });

  test("shows nothing before it is committed, and nothing ever when one of the files cannot be written", async () => {
    const folder = temporaryFolder();
    const host = hostIn(folder);
    const staged = await host.stageFiles([{ path: "out/x.ts", text: "x" }]);
    expect(existsSync(join(folder, "out/x.ts"))).toBe(false);
    await staged.discard();
    expect(readdirSync(folder)).toEqual([]);
    writeFileSync(join(folder, "file"), "");
    const files = Array.from({ length: 40 }, (_, index) => ({ path: `out/${index}/x.ts`, text: "x" }));
    await expect(host.stageFiles([...files, { path: "file/x.ts", text: "x" }])).rejects.toThrow(
      'cannot write "file/x.ts": a part of its path is a file, not a folder',
    );
    expect(readdirSync(folder)).toEqual(["file"]);
  });

  test("below a folder in which nothing can be made ends, and says so", async () => {
    const path = existsSync("/proc/self") ? "/proc/none/x.ts" : "/dev/null/x.ts";
    await expect(write(hostIn(temporaryFolder()), { [path]: "" })).rejects.toThrow(
      `cannot write "${path}": `,
    );
  });

  test("that is interrupted leaves no temporary file", async () => {
    const folder = temporaryFolder();
    const interrupts = new Set<() => void>();
    const host = createNodeHost({ cwd: folder, env: {} }, (clean) => {
      interrupts.add(clean);
      return () => interrupts.delete(clean);
    });
    const staged = await host.stageFiles([{ path: "x.ts", text: "x" }]);
    expect(readdirSync(folder)).toHaveLength(1);
    for (const interrupt of interrupts) interrupt();
    expect(readdirSync(folder)).toEqual([]);
    await staged.discard();
    expect(interrupts.size).toBe(0);
  });

  test("through a link keeps the link", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "target.ts"), "old");
    symlinkSync("target.ts", join(folder, "link.ts"));
    await write(hostIn(folder), { "link.ts": "new" });
    expect(readFileSync(join(folder, "target.ts"), "utf8")).toBe("new");
    expect(realpathSync(join(folder, "link.ts"))).toBe(join(folder, "target.ts"));
  });
});

describe("removing", () => {
  test("takes the folders that become empty, up to the one that stays", async () => {
    const folder = temporaryFolder();
    const host = hostIn(folder);
    await write(host, { "out/a/b/x.ts": "" });
    await write(host, { "out/a/y.ts": "" });
    await host.removeFile("out/a/b/x.ts", "out");
    expect(readdirSync(join(folder, "out/a"))).toEqual(["y.ts"]);
    await host.removeFile("out/a/y.ts", "out");
    expect(readdirSync(join(folder, "out"))).toEqual([]);
    expect(existsSync(join(folder, "out"))).toBe(true);
  });
});

describe("finding", () => {
  test("policy files ends in spite of links in circles", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "policies/deep"), { recursive: true });
    writeFileSync(join(folder, "policies/a.yaml"), "");
    symlinkSync("../..", join(folder, "policies/deep/up"));
    symlinkSync(join(folder, "policies"), join(folder, "policies/again"));
    symlinkSync("a.yaml", join(folder, "policies/same.yaml"));
    symlinkSync("loop", join(folder, "policies/loop"));
    const search = { patterns: ["."], from: folder, base: folder, exclude: [] };
    const { value, diagnostics } = await collectFiles(hostIn(folder), search);
    expect(value.map(({ path }) => path)).toEqual(["policies/a.yaml"]);
    expect(diagnostics).toEqual([]);
  });

  test("a project goes upward, and a folder of that name is none", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "a/b/palisade.yaml"), { recursive: true });
    writeFileSync(join(folder, "palisade.yaml"), "");
    expect(await findProject(hostIn(join(folder, "a/b")))).toEqual({
      folder,
      file: join(folder, "palisade.yaml"),
    });
    expect(await findProject(hostIn("/"))).toBeUndefined();
  });

  test("a project that is named: its file or its folder", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "a"));
    writeFileSync(join(folder, "a/palisade.yaml"), "");
    writeFileSync(join(folder, "a/other.yaml"), "");
    const host = hostIn(folder);
    expect(await openProject(host, "a")).toEqual({
      folder: join(folder, "a"),
      file: join(folder, "a/palisade.yaml"),
    });
    expect((await openProject(host, "a/other.yaml")).file).toBe(join(folder, "a/other.yaml"));
    await expect(openProject(host, "b")).rejects.toThrow('--config "b": there is no such project file');
  });
});
