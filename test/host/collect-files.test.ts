import { describe, expect, test } from "vitest";
import { collectFiles, type Search } from "../../compiler/host/collect-files.ts";
import type { Host } from "../../compiler/host/host.ts";
import { createMemoryHost } from "../support/memory-host.ts";

const PROJECT = {
  "palisade.yaml": "",
  "policies/a.yaml": "",
  "policies/b.yml": "",
  "policies/C.YAML": "",
  "policies/deep/er/d.yaml": "",
  "policies/README.md": "",
  "policies/jobs/update.json": "",
  "policies/.hidden.yaml": "",
  "policies/.git/e.yaml": "",
  "policies/node_modules/x/f.yaml": "",
  "generated/g.yaml": "",
};

async function collect(host: Host, ...patterns: string[]): Promise<readonly string[]> {
  return describeResult(host, { patterns });
}

async function describeResult(host: Host, search: Partial<Search>): Promise<readonly string[]> {
  const result = await collectFiles(host, {
    patterns: ["policies"],
    from: host.cwd,
    base: host.cwd,
    exclude: ["/project/palisade.yaml", "/project/generated"],
    ...search,
  });
  const problems = result.diagnostics.map(({ code, message, help }) =>
    [`${code}: ${message}`, help].filter(Boolean).join("; "),
  );
  return [...result.value.map(({ path }) => path), ...problems];
}

describe("what is found", () => {
  test("in a folder: all that is YAML in it and below, sorted, without what is hidden or installed", async () => {
    expect(await collect(createMemoryHost(PROJECT), "policies")).toEqual([
      "policies/C.YAML",
      "policies/a.yaml",
      "policies/b.yml",
      "policies/deep/er/d.yaml",
    ]);
  });

  test("in the project folder: neither the project file nor the output folder", async () => {
    const found = await collect(createMemoryHost(PROJECT), ".");
    expect(found).toHaveLength(4);
    expect(found.join()).not.toMatch(/palisade|generated/);
  });

  test("by a file's name, whatever its ending", async () => {
    expect(await collect(createMemoryHost(PROJECT), "policies/README.md")).toEqual(["policies/README.md"]);
  });

  test("by a glob: only YAML", async () => {
    const host = createMemoryHost(PROJECT);
    expect(await collect(host, "policies/*")).toEqual([
      "policies/C.YAML",
      "policies/a.yaml",
      "policies/b.yml",
    ]);
    expect(await collect(host, "policies/**/d.{yaml,yml}")).toEqual(["policies/deep/er/d.yaml"]);
    expect(await collect(host, "**/[ab].*")).toEqual(["policies/a.yaml", "policies/b.yml"]);
  });

  test("by several patterns: each file once", async () => {
    expect(
      await collect(createMemoryHost(PROJECT), "policies/deep", "policies/*.yaml", "./policies/a.yaml"),
    ).toEqual(["policies/a.yaml", "policies/deep/er/d.yaml"]);
  });

  test("under a name that only looks like a glob", async () => {
    const host = createMemoryHost({ "p/[a].yaml": "", "p/a.yaml": "", "p/!b.yaml": "" });
    expect(await collect(host, "p/[a].yaml")).toEqual(["p/[a].yaml"]);
    expect(await collect(host, "p/!b.yaml")).toEqual(["p/!b.yaml"]);
  });

  test("from another folder than the project's", async () => {
    const absolute = Object.fromEntries(Object.keys(PROJECT).map((path) => [`/project/${path}`, ""]));
    const host = createMemoryHost(absolute, { cwd: "/project/policies/deep" });
    expect(await describeResult(host, { patterns: ["../a.yaml"], base: "/project" })).toEqual([
      "policies/a.yaml",
    ]);
    expect(await describeResult(host, { patterns: ["../*.yml"], base: "/project" })).toEqual([
      "policies/b.yml",
    ]);
  });

  test("outside the base: with a path that says so", async () => {
    const host = createMemoryHost({ "/elsewhere/x.yaml": "" });
    expect(await collect(host, "../elsewhere")).toEqual(["../elsewhere/x.yaml"]);
  });

  test("in the folder that is the output folder, too, when nothing else is named", async () => {
    const host = createMemoryHost({ "generated/x.yaml": "" });
    expect(await collect(host, "generated")).toEqual(["generated/x.yaml"]);
  });
});

describe("links", () => {
  test("to folders and files are followed, and a file of several names is read once", async () => {
    const host = createMemoryHost({
      "policies/a.yaml": "",
      "policies/b.yaml": { link: "a.yaml" },
      "policies/shared": { link: "/elsewhere" },
      "/elsewhere/x.yaml": "",
      "/elsewhere/back": { link: "/project/policies" },
    });
    expect(await collect(host, "policies")).toEqual(["policies/a.yaml", "policies/shared/x.yaml"]);
  });

  test("that lead in circles end", async () => {
    const host = createMemoryHost({
      "policies/a.yaml": "",
      "policies/self": { link: "." },
      "policies/up": { link: "../policies" },
      "policies/loop": { link: "loop" },
    });
    expect(await collect(host, "policies")).toEqual(["policies/a.yaml"]);
  });

  test("that lead nowhere are an error where a policy should be", async () => {
    const host = createMemoryHost({
      "policies/a.yaml": "",
      "policies/dead.yaml": { link: "gone.yaml" },
      "policies/dead": { link: "gone" },
    });
    expect(await collect(host, "policies")).toMatchInlineSnapshot(`
      [
        "host/cannot-read: cannot read "policies/dead.yaml": it is a link that leads nowhere",
      ]
    `);
    const loop = createMemoryHost({ "policies/loop.yaml": { link: "loop.yaml" } });
    expect(await collect(loop, "policies")).toMatchInlineSnapshot(`
      [
        "host/cannot-read: cannot read "policies/loop.yaml": its symbolic links lead in a circle",
      ]
    `);
  });
});

test("a link that leads nowhere is told as such", async () => {
  const host = createMemoryHost({ "a.yaml": { link: "gone.yaml" } });
  const { diagnostics } = await collectFiles(host, {
    patterns: ["a.yaml"],
    from: "/project",
    base: "/project",
    exclude: [],
  });
  expect(diagnostics.map(({ message }) => message)).toEqual(['"a.yaml" is a link that leads nowhere']);
});

describe("what is not found", () => {
  test("is an error for each pattern, with the nearest name", async () => {
    const host = createMemoryHost(PROJECT);
    expect(
      await collect(host, "policis", "policies/*.txt", "policies/jobs", "policies/a.yml", "policies/a.yaml"),
    ).toMatchInlineSnapshot(`
      [
        "policies/a.yaml",
        "host/pattern-matches-nothing: "policis" does not exist; expected a file, a folder or a glob; did you mean "policies"?",
        "host/pattern-matches-nothing: "policies/*.txt" matches no *.yaml or *.yml file",
        "host/pattern-matches-nothing: "policies/jobs" holds no *.yaml or *.yml file",
        "host/pattern-matches-nothing: "policies/a.yml" does not exist; expected a file, a folder or a glob; did you mean "policies/a.yaml"?",
      ]
    `);
  });

  test("is no success: nothing at all", async () => {
    expect(await collect(createMemoryHost(PROJECT), "palisade.yaml")).toMatchInlineSnapshot(`
      [
        "host/no-policy-files: there is no policy file in "palisade.yaml"; expected at least one *.yaml or *.yml file; the project file is no policy, and is read whatever is named; without paths the whole project is checked",
      ]
    `);
    expect(await describeResult(createMemoryHost(PROJECT), { patterns: [] })).toHaveLength(1);
  });

  test("says where a pattern stands that nobody typed", async () => {
    const host = createMemoryHost({ "palisade.yaml": "" });
    expect(await describeResult(host, { namedBy: "palisade.yaml" })).toMatchInlineSnapshot(`
      [
        "host/pattern-matches-nothing: "policies" does not exist; expected a file, a folder or a glob (it stands under \`policies\` in palisade.yaml)",
      ]
    `);
  });

  test("devices and pipes are no files", async () => {
    expect(await collect(createMemoryHost({ pipe: { device: true } }), "pipe")).toMatchInlineSnapshot(`
      [
        "host/pattern-matches-nothing: "pipe" is neither a file nor a folder; \`-\` reads standard input",
      ]
    `);
  });
});
