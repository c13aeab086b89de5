import { describe, expect, test, vi } from "vitest";
import type { PublishDiagnosticsParams } from "vscode-languageserver";
import type { OpenText } from "../../compiler/lsp/open-texts.ts";
import { Project } from "../../compiler/lsp/project.ts";
import { Projects } from "../../compiler/lsp/projects.ts";
import { Publisher } from "../../compiler/lsp/publisher.ts";
import { offsetOf, rangeOf } from "../../compiler/lsp/text-positions.ts";
import { TODAY } from "../support/linted.ts";
import { createMemoryHost, type Entry } from "../support/memory-host.ts";
import { SAMPLE_FILES, SAMPLE_POLICY, SAMPLE_PROJECT } from "../support/sample-project.ts";

function worldOf(files: Readonly<Record<string, Entry>> = SAMPLE_FILES) {
  const host = createMemoryHost(files);
  const open = new Map<string, OpenText>();
  const world = { host, open, today: () => TODAY };
  const root = { kind: "project", place: { folder: "/project", file: "/project/palisade.yaml" } } as const;
  const type = (path: string, text: string, version = 1): void => {
    open.set(`/project/${path}`, { uri: `file:///project/${path}`, version, text });
  };
  return { host, open, world, project: new Project(root, world), type };
}

const errorsOf = ({ diagnostics }: Awaited<ReturnType<Project["judge"]>>): readonly string[] =>
  diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);

describe("a project that is edited", () => {
  test("takes what is in the editor for what is on the disk", async () => {
    const { project, type, open } = worldOf();
    expect(errorsOf(await project.judge())).toEqual([]);
    type("policies/sensors.yaml", SAMPLE_POLICY.replace("alertTopic: alerts", "alertTopic: nobody"));
    expect(errorsOf(await project.judge())).toEqual(["analyze/unknown-name"]);
    open.clear();
    expect(errorsOf(await project.judge())).toEqual([]);
  });

  test("knows a file that is not saved yet, and forgets one that is gone", async () => {
    const { project, type, open, host } = worldOf();
    await project.judge();
    type("policies/new.yaml", "version: 1\nwrong: 1\n");
    project.forgetFiles();
    expect(errorsOf(await project.judge())).toEqual(["validate/unknown-key"]);
    open.clear();
    host.entries.delete("/project/policies/sensors.yaml");
    project.forgetFiles();
    expect(errorsOf(await project.judge())).toEqual(["host/pattern-matches-nothing"]);
  });

  test("finds its policies while palisade.yaml is broken, where they were before", async () => {
    const files = {
      "palisade.yaml": SAMPLE_PROJECT.replace("version: 1\n", "version: 1\npolicies: [rules]\n"),
      "rules/sensors.yaml": SAMPLE_POLICY,
    };
    const { project, type } = worldOf(files);
    await project.judge();
    type("palisade.yaml", "version: 1\npolicies: [rules\n");
    project.forgetFiles();
    const { workspace, diagnostics } = await project.judge();
    expect(workspace.input.policies.map(({ path }) => path)).toEqual(["rules/sensors.yaml"]);
    expect(diagnostics.some(({ location }) => location?.source.path === "palisade.yaml")).toBe(true);
    // What held when it was last right still explains what stands there.
    expect(workspace.policySet?.stacks).toHaveLength(3);
  });

  test("keeps what it knows of texts that stay the same, and reads all again while it is reading", async () => {
    const { project, host } = worldOf();
    const [before] = (await project.workspace()).input.policies;
    project.forgetFiles();
    const reading = project.workspace();
    host.entries.set("/project/policies/more.yaml", "version: 1\nlogging: { level: ERROR }\n");
    project.forgetFiles();
    expect((await reading).input.policies.map(({ path }) => path)).toEqual([
      "policies/more.yaml",
      "policies/sensors.yaml",
    ]);
    expect((await project.workspace()).input.policies[1]).toBe(before);
  });

  test("honours the baseline that the project file names", async () => {
    const unused = "version: 1\nvariables: { spare: { type: number, default: 1 } }\n";
    const { project, host } = worldOf({
      "palisade.yaml": `${SAMPLE_PROJECT}lint: { baseline: known.json }\n`,
      "policies/unused.yaml": unused,
      "policies/sensors.yaml": SAMPLE_POLICY,
    });
    const codes = async (): Promise<readonly string[]> =>
      (await project.judge()).diagnostics.map(({ code }) => code);
    expect(await codes()).toContain("lint/unused-variable");
    const { fingerprints } = await import("../../compiler/diagnostics/fingerprints.ts");
    const found = (await project.judge()).diagnostics;
    const findings = [...fingerprints(found).values()].map((fingerprint) => ({ fingerprint }));
    host.entries.set("/project/known.json", JSON.stringify({ version: 1, findings }));
    expect(await codes()).not.toContain("lint/unused-variable");
    expect(await codes()).not.toContain("host/cannot-read");
    // The command line refuses to judge with a baseline that it cannot read; an editor shows all, and says why.
    const refused = async (): Promise<readonly string[]> =>
      (await project.judge()).diagnostics
        .filter(({ code }) => code === "host/cannot-read")
        .map(({ message, location }) => `${location?.source.path}: ${message}`);
    host.entries.set("/project/known.json", "{");
    expect(await codes()).toContain("lint/unused-variable");
    expect(await refused()).toEqual([
      'palisade.yaml: "known.json" is not a baseline of palisade, so no finding is held back',
    ]);
    host.entries.delete("/project/known.json");
    expect(await refused()).toEqual([
      'palisade.yaml: "known.json" cannot be read, so no finding is held back',
    ]);
  });

  test("a text that is refused stays a part of its project, and can be mended", async () => {
    const { project, type, world } = worldOf();
    const path = "policies/sensors.yaml";
    const refused = `\0${SAMPLE_POLICY}`;
    type(path, refused);
    for (const reading of ["first", "second"]) {
      expect(errorsOf(await project.judge()), reading).toEqual(["parse/utf-16"]);
      expect((await new Projects(world).find(`/project/${path}`))?.source.path).toBe(path);
    }
    type(path, SAMPLE_POLICY);
    expect(errorsOf(await project.judge())).toEqual([]);
    // Also where it was right when the files were read.
    type(path, refused);
    expect(errorsOf(await project.judge())).toEqual(["parse/utf-16"]);
    expect(errorsOf(await project.judge())).toEqual(["parse/utf-16"]);
  });

  test("a text that cannot be decoded is said, and the others live on", async () => {
    const { project } = worldOf({
      ...SAMPLE_FILES,
      "policies/latin.yaml": new Uint8Array([0x61, 0xff, 0x62]),
    });
    expect(errorsOf(await project.judge())).toEqual(["parse/not-utf-8"]);
    expect((await project.workspace()).names.declared("alertTopic")).toHaveLength(1);
  });
});

describe("projects", () => {
  test("are found by walking up, the nearest first; a policy of none is judged alone, other YAML is not", async () => {
    const files = {
      ...SAMPLE_FILES,
      "inner/palisade.yaml": SAMPLE_PROJECT,
      "inner/policies/a.yaml": SAMPLE_POLICY,
      "docs/example.yaml": SAMPLE_POLICY,
      "docker-compose.yaml": "services: {}\n",
    };
    const { world, open, type } = worldOf(files);
    for (const path of ["docs/example.yaml", "docker-compose.yaml"])
      type(path, String(Reflect.get(files, path)));
    const projects = new Projects(world);
    const baseOf = async (path: string): Promise<string | undefined> =>
      (await projects.find(`/project/${path}`))?.project.base;
    expect(await baseOf("policies/sensors.yaml")).toBe("/project");
    expect(await baseOf("palisade.yaml")).toBe("/project");
    expect(await baseOf("inner/policies/a.yaml")).toBe("/project/inner");
    expect(await baseOf("docs/example.yaml")).toBe("/project/docs");
    expect(await baseOf("docker-compose.yaml")).toBeUndefined();
    expect(projects.all().map(({ root }) => root.kind)).toEqual(["project", "project", "lone"]);
    open.clear();
    expect((await projects.refresh()).map(({ root }) => root.kind)).toEqual(["lone"]);
  });

  test("take in files from elsewhere", async () => {
    const { world } = worldOf({
      "palisade.yaml": SAMPLE_PROJECT.replace("version: 1\n", 'version: 1\npolicies: ["../shared"]\n'),
      "../shared/a.yaml": SAMPLE_POLICY,
    });
    world.open.set("/shared/a.yaml", { uri: "file:///shared/a.yaml", version: 1, text: SAMPLE_POLICY });
    const projects = new Projects(world);
    expect((await projects.find("/shared/a.yaml"))?.project.root.kind).toBe("lone");
    await projects.around("/project");
    expect((await projects.find("/shared/a.yaml"))?.project.base).toBe("/project");
  });

  test("a policy that a project takes in is no longer judged alone", async () => {
    const { world, type, host } = worldOf({ "policies/a.yaml": SAMPLE_POLICY });
    type("policies/a.yaml", SAMPLE_POLICY);
    const projects = new Projects(world);
    expect((await projects.find("/project/policies/a.yaml"))?.project.root.kind).toBe("lone");
    host.entries.set("/project/palisade.yaml", SAMPLE_PROJECT);
    expect((await projects.refresh()).map(({ root }) => root.kind)).toEqual(["lone"]);
    expect((await projects.find("/project/policies/a.yaml"))?.project.root.kind).toBe("project");
  });
});

describe("the publisher", () => {
  function publisherOf() {
    const { project, type, open } = worldOf();
    const published: PublishDiagnosticsParams[] = [];
    const failed: unknown[] = [];
    const publisher = new Publisher(open, {
      publish: (params) => published.push(params),
      fail: (error) => failed.push(error),
    });
    return { project, type, publisher, published, failed };
  }
  const wrong = SAMPLE_POLICY.replace("alertTopic: alerts", "alertTopic: nobody");

  test("waits for a pause, drops what is out of date, and takes back what is mended", async () => {
    const { project, type, publisher, published } = publisherOf();
    const path = "policies/sensors.yaml";
    type(path, wrong, 1);
    publisher.changed(project);
    const judged = publisher.latest(project);
    // Typed while it was being judged: what comes out is of yesterday.
    type(path, wrong.replace("nobody", "anybody"), 2);
    publisher.changed(project);
    await judged;
    expect(published).toEqual([]);
    await publisher.latest(project);
    const errors = (): readonly unknown[] =>
      published
        .filter(({ uri }) => uri.endsWith(path))
        .map(({ version, diagnostics }) => [
          version,
          diagnostics.filter(({ severity }) => severity === 1).map(({ code }) => code),
        ]);
    expect(errors()).toEqual([[2, ["analyze/unknown-name"]]]);
    type(path, SAMPLE_POLICY, 3);
    publisher.changed(project);
    await vi.waitFor(() => expect(errors()).toHaveLength(2), 10_000);
    expect(errors()[1]).toEqual([3, []]);
    type(path, wrong, 4);
    publisher.changed(project);
    await publisher.latest(project);
    publisher.forget(project);
    expect(published).toContainEqual({ uri: `file:///project/${path}`, diagnostics: [] });
    expect(errors()).toHaveLength(4);
  });

  test("begins nothing more when it is over", async () => {
    vi.useFakeTimers();
    try {
      const { project, publisher } = publisherOf();
      publisher.dispose();
      publisher.changed(project);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test("tells of a bug in judging, and lives on", async () => {
    const { project, type, publisher, published, failed } = publisherOf();
    const judge = vi.spyOn(project, "judge").mockRejectedValueOnce(new Error("a bug"));
    publisher.changed(project);
    await publisher.latest(project);
    expect(failed).toEqual([new Error("a bug")]);
    judge.mockRestore();
    type("policies/sensors.yaml", wrong);
    publisher.changed(project);
    await publisher.latest(project);
    expect(published.map(({ uri }) => uri)).toContain("file:///project/policies/sensors.yaml");
  });
});

describe("positions", () => {
  test("count UTF-16 units, whatever the line breaks, and the editor's own byte order mark", async () => {
    const { project, type } = worldOf();
    const text = "\ufeffversion: 1 # 🔥 é\r\nlogging: { level: ERROR }\r\n";
    type("policies/sensors.yaml", text);
    const source = (await project.workspace()).input.policies[0];
    if (source === undefined) throw new Error("no source");
    const at = source.text.indexOf("é");
    expect(rangeOf(source, { start: at, end: at + 1 })).toEqual({
      start: { line: 0, character: 17 },
      end: { line: 0, character: 18 },
    });
    expect(offsetOf(source, { line: 0, character: 17 })).toBe(at);
    expect(offsetOf(source, { line: 1, character: 0 })).toBe(source.text.indexOf("logging"));
    expect(offsetOf(source, { line: 0, character: 999 })).toBe(source.text.indexOf("\r"));
    expect(offsetOf(source, { line: 0, character: 0 })).toBe(0);
    expect(offsetOf(source, { line: 99, character: 0 })).toBe(source.text.length);
  });
});
