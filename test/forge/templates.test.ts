import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { createMemoryHost } from "../support/memory-host.ts";
import { runCommandLine } from "../support/run-command-line.ts";
import { parseWorkflow } from "../support/workflow-run.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const ymlIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${folder}/${name}`);

const WORKFLOWS = ymlIn("templates/github");
const TEMPLATES = [...WORKFLOWS, ...ymlIn("templates"), ...ymlIn("templates/atlantis")];

/** What the token of a job may do, by the name of the job. */
const GRANTED: ReadonlyMap<string, unknown> = new Map(
  Object.entries({
    check: { contents: "read" },
    plan: { contents: "read", "id-token": "write" },
    comment: { contents: "read", "pull-requests": "write" },
    drift: { contents: "read", "id-token": "write", issues: "write" },
  }),
);

describe.each(WORKFLOWS)("%s", (path) => {
  const text = read(path);
  const { on, permissions, jobs } = parseWorkflow(text);

  test("gives each job what it needs, and no job what could harm", () => {
    expect(permissions).toEqual({});
    for (const [name, job] of Object.entries(jobs))
      expect([name, job.permissions]).toEqual([name, GRANTED.get(name)]);
    // The comments warn of it; what runs must not know it.
    expect(JSON.stringify([on, jobs])).not.toMatch(/pull_request_target|secrets\./);
  });

  test("hands nothing to a shell but environment variables", () => {
    const scripts = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    expect(scripts.length).toBeGreaterThan(2);
    for (const script of scripts) expect(script).not.toContain("${{");
  });

  test("ends by itself, and can be run again", () => {
    for (const job of Object.values(parse(text).jobs)) expect(job).toHaveProperty("timeout-minutes");
    const uploads = text.split("uses: actions/upload-artifact@").slice(1);
    expect(uploads.length).toBeGreaterThan(0);
    // A second artifact of one name is refused otherwise.
    for (const upload of uploads) expect(upload.split("\n\n")[0]).toContain("overwrite: true");
  });

  test("leaves no token of the forge in the checkout", () => {
    const checkouts = Object.values(jobs).flatMap(({ steps }) =>
      steps.filter(({ uses }) => uses?.startsWith("actions/checkout@")),
    );
    expect(checkouts).toHaveLength(Object.keys(jobs).length);
    for (const step of checkouts) expect(step.with).toEqual({ "persist-credentials": false });
  });
});

test("actions of others are of one version everywhere", () => {
  const texts = [...WORKFLOWS, "action.yml", "README.md", "compiler/cli/project-template.ts"].map(read);
  const used = texts.flatMap((text) => [...text.matchAll(/uses: ([\w-]+\/[\w/-]+)@(v\d+)/g)]);
  const versions = new Map<string, Set<string>>();
  for (const [, name = "", version = ""] of used)
    versions.set(name, (versions.get(name) ?? new Set()).add(version));
  expect(versions.size).toBeGreaterThan(6);
  expect([...versions].filter(([, found]) => found.size > 1)).toEqual([]);
});

test("every option in a template is one of Palisade, npm or Alpine", async () => {
  const commands = ["check", "plan", "drift", "comment", "issue"];
  const host = createMemoryHost();
  const help = await Promise.all(
    commands.map(async (command) => (await runCommandLine(host, ["help", command])).stdout),
  );
  const known = new Set(help.flatMap((text) => text.match(/--[a-z][a-z-]+/g) ?? []));
  const others = [
    "--no",
    "--no-audit",
    "--no-fund",
    "--global",
    "--no-cache",
    "--repo-config",
    "--detailed-exitcode",
  ];
  for (const path of TEMPLATES) {
    const used = read(path).match(/(?<![\w-])--[a-z][a-z-]+/g) ?? [];
    expect([path, used.filter((option) => !known.has(option) && !others.includes(option))]).toEqual([
      path,
      [],
    ]);
  }
});

describe.each(ymlIn("templates"))("%s", (path) => {
  test("is a component: what can be set is described, and all that it uses can be set", () => {
    const [spec, jobs, ...rest] = parseAllDocuments(read(path));
    expect(rest).toEqual([]);
    const inputs: Readonly<Record<string, { readonly description?: string }>> = spec?.toJS().spec.inputs;
    for (const [name, { description }] of Object.entries(inputs))
      expect([name, description]).not.toContain(undefined);
    const used = new Set([...String(jobs).matchAll(/\$\[\[ inputs\.([\w-]+) \]\]/g)].map(([, name]) => name));
    expect([...used].sort()).toEqual(Object.keys(inputs).sort());
  });
});

describe("the README", () => {
  const readme = read("README.md");
  const examples = [...readme.matchAll(/```yml\n([\s\S]*?)```/g)].map(([, text = ""]) => text);

  test("shows files that a forge can read", () => {
    expect(examples.length).toBeGreaterThan(3);
    for (const text of examples) expect(parseAllDocuments(text).flatMap(({ errors }) => errors)).toEqual([]);
  });

  test("includes components that are there, with inputs that they have and all that they need", () => {
    const included = examples.flatMap((text) => parse(text).include ?? []);
    expect(included).toHaveLength(ymlIn("templates").length);
    for (const { component, inputs } of included) {
      const [, name] = /\/([\w-]+)@<tag>$/.exec(component) ?? [];
      const [spec] = parseAllDocuments(read(`templates/${name}.yml`));
      const known: Readonly<Record<string, { readonly default?: unknown }>> = spec?.toJS().spec.inputs;
      expect(Object.keys(known)).toEqual(expect.arrayContaining(Object.keys(inputs)));
      const needed = Object.keys(known).filter((input) => known[input]?.default === undefined);
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(needed));
    }
  });

  test("leads to templates that are there, and to all of them", () => {
    const named = [...readme.matchAll(/\]\((templates\/[^)]+)\)/g)].map(([, path = ""]) => path);
    const components = ymlIn("templates").filter((path) =>
      readme.includes(`${basename(path, ".yml")}@<tag>`),
    );
    expect([...named, ...components].sort()).toEqual([...TEMPLATES].sort());
  });
});
