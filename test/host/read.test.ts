import { describe, expect, test } from "vitest";
import { mapBounded } from "../../compiler/host/map-bounded.ts";
import { overlay } from "../../compiler/host/overlay.ts";
import { readReferenced } from "../../compiler/host/read-referenced.ts";
import { readSources } from "../../compiler/host/read-sources.ts";
import { createMemoryHost } from "../support/memory-host.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("policy files", () => {
  test("are read in the order given; what cannot be read or decoded is said, all of it", async () => {
    const host = createMemoryHost({
      "a.yaml": "a: 1",
      "b.yaml": { fails: "this user is not allowed to" },
      "c.yaml": new Uint8Array([0x61, 0xff]),
      "d.yaml": "\ufeffd: 1",
    });
    const files = ["d.yaml", "c.yaml", "b.yaml", "a.yaml"].map((path) => ({
      path,
      absolute: `/project/${path}`,
    }));
    let count = 0;
    const { value, diagnostics } = await readSources(host, files, () => count++);
    expect(value.map(({ path, text }) => [path, text])).toEqual([
      ["d.yaml", "d: 1"],
      ["a.yaml", "a: 1"],
    ]);
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toMatchInlineSnapshot(`
      [
        "parse/not-utf-8: the byte 0xFF at offset 1 is not UTF-8; expected a text file in UTF-8",
        "host/cannot-read: cannot read "b.yaml": this user is not allowed to",
      ]
    `);
    expect(count).toBe(4);
  });
});

describe("files that policies name", () => {
  test("are read when they lie in the project, and refused otherwise", async () => {
    const host = createMemoryHost({
      "policies/jobs/a.json": "{}",
      "policies/jobs/out.json": { link: "/etc/passwd" },
      "policies/jobs/in.json": { link: "a.json" },
      "policies/jobs/denied.json": { fails: "this user is not allowed to" },
      "policies/jobs/bytes.json": new Uint8Array([0xff]),
      "policies/jobs/big.json": "x".repeat(1024 * 1024 + 1),
      "policies/jobs/pipe": { device: true },
      "/etc/passwd": "root",
    });
    const paths = ["a", "out", "in", "denied", "bytes", "big", "gone"].map(
      (name) => `policies/jobs/${name}.json`,
    );
    const read = await readReferenced(host, "/project", "/project", [
      ...paths,
      "policies/jobs",
      "policies/jobs/pipe",
      "../etc/passwd",
    ]);
    expect(Object.fromEntries(read)).toMatchInlineSnapshot(`
      {
        "../etc/passwd": {
          "problem": "it lies outside the project folder",
        },
        "policies/jobs": {
          "problem": "it is not a file",
        },
        "policies/jobs/a.json": {
          "text": "{}",
        },
        "policies/jobs/big.json": {
          "problem": "it is larger than 1 MiB",
        },
        "policies/jobs/bytes.json": {
          "problem": "it is not valid UTF-8",
        },
        "policies/jobs/denied.json": {
          "problem": "cannot read "policies/jobs/denied.json": this user is not allowed to",
        },
        "policies/jobs/gone.json": {
          "problem": "there is no such file",
        },
        "policies/jobs/in.json": {
          "text": "{}",
        },
        "policies/jobs/out.json": {
          "problem": "it lies outside the project folder",
        },
        "policies/jobs/pipe": {
          "problem": "it is not a file",
        },
      }
    `);
  });
});

describe("an overlay", () => {
  test("replaces the content of one file, by whatever path it is asked for", async () => {
    const host = overlay(
      createMemoryHost({ "a.yaml": "saved", "b.yaml": "other" }),
      "./a.yaml",
      bytes("edited"),
    );
    expect(await host.readFile("/project/a.yaml")).toEqual(bytes("edited"));
    expect(await host.readFile("b.yaml")).toEqual(bytes("other"));
  });

  test("may be of a file that was never saved", async () => {
    const host = overlay(createMemoryHost(), "new.yaml", bytes("edited"));
    expect(await host.stat("new.yaml")).toEqual({ kind: "file", size: 6 });
    expect(await host.realPath("new.yaml")).toBe("/project/new.yaml");
  });
});

describe("many at once", () => {
  test("are never more than the limit, and keep their order", async () => {
    let running = 0;
    let most = 0;
    const results = await mapBounded([5, 1, 4, 2, 3], 2, async (number) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, number));
      running--;
      return number * 2;
    });
    expect(results).toEqual([10, 2, 8, 4, 6]);
    expect(most).toBe(2);
  });

  test("stop at the first failure", async () => {
    const begun: number[] = [];
    const failing = mapBounded([1, 2, 3, 4], 1, async (number) => {
      begun.push(number);
      if (number === 2) throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(begun).toEqual([1, 2]);
  });
});
