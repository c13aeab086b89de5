import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { type ActionStep, fillIn, holds, parseAction, readOutputs } from "../support/action-steps.ts";
import { runProcess } from "../support/child-process.ts";
import { closeServer, listenLocally, readBody, respond } from "../support/http-server.ts";

/*
 * What users' pipelines run, run here: the steps of the GitHub Action, the hooks of pre-commit and the script of the
 * GitLab component, from a clean clone of the repository. Only actions of others (`uses:`) are left out.
 */
const ROOT = resolve(import.meta.dirname, "../..");

let home: string;
let clone: string;
let server: Server;
let api: string;
const comments: { id: number; body: string }[] = [];

beforeAll(async () => {
  home = realpathSync(mkdtempSync(join(tmpdir(), "palisade-ci-")));
  clone = join(home, "action");
  execFileSync("git", ["clone", "--quiet", "--no-hardlinks", ROOT, clone]);
  server = createServer(async (request, response) => {
    const body = await readBody(request);
    if (request.method === "POST") comments.push({ id: comments.length + 1, body: JSON.parse(body).body });
    const found = /page=1$/.test(request.url ?? "") ? comments : [];
    respond(response, 200, "application/json", JSON.stringify(request.method === "GET" ? found : {}));
  });
  api = `http://127.0.0.1:${await listenLocally(server)}`;
});

afterAll(async () => {
  await closeServer(server);
  rmSync(home, { recursive: true, force: true });
});

/** A repository of a user: a project whose one behaviour is inverted, and of which nothing was generated yet. */
function userRepository(name: string): string {
  const folder = join(home, name);
  mkdirSync(join(folder, "policies"), { recursive: true });
  writeFileSync(join(folder, "palisade.yaml"), PROJECT);
  writeFileSync(join(folder, "policies/a.yaml"), POLICY);
  return folder;
}

const PROJECT = `version: 1

deployments:
  staging: { account: "111122223333", regions: [us-east-1] }
`;
const POLICY = `version: 1

securityProfiles:
  Sensors:
    targets: [all-registered-things]
    behaviors:
      Flood: { metric: aws:num-messages-sent, normalWhen: { moreThan: 100, within: 5m } }
`;

/** The environment of this machine, how it reaches the registry of npm included, but for what speaks of its own CI. */
function environment(more: Readonly<Record<string, string>>): Record<string, string> {
  const own = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !/^(GITHUB_|GITLAB_|CI|RUNNER_|VITEST|TEST$|NODE_ENV)/.test(entry[0]),
  );
  return { ...Object.fromEntries(own), CI: "true", ...more };
}

/** The step that takes most of the time: on GitHub each run has a machine of its own, here the first one does for all. */
const INSTALL = "Install palisade";

describe("the GitHub Action", () => {
  const action = parseAction(readFileSync(join(ROOT, "action.yml"), "utf8"));

  /** Runs the steps as GitHub does: `bash -eo pipefail` on a file, outputs from step to step. */
  async function runAction(workspace: string, inputs: Readonly<Record<string, string>>) {
    const temp = join(workspace, "..", "runner-temp");
    mkdirSync(temp, { recursive: true });
    const event = join(temp, "event.json");
    writeFileSync(event, JSON.stringify({ pull_request: { number: 7 } }));
    const context = new Map<string, string>([
      ...Object.entries(action.inputs).map(
        ([key, { default: value = "" }]) => [`inputs.${key}`, value] as const,
      ),
      ...Object.entries(inputs).map(([key, value]) => [`inputs.${key}`, value] as const),
      ["github.action_path", clone],
      ["github.event_name", "pull_request"],
      ["runner.temp", temp],
    ]);
    context.set("inputs.token", "a-token");
    const used: ActionStep[] = [];
    let log = "";
    for (const step of action.runs.steps) {
      if (!holds(step.if, context) || (step.name === INSTALL && existsSync(join(clone, "dist")))) continue;
      if (step.run === undefined) {
        used.push(step);
        continue;
      }
      const script = join(temp, "step.sh");
      const output = join(temp, "output");
      writeFileSync(script, step.run);
      writeFileSync(output, "");
      const env = Object.entries(step.env ?? {}).map(([key, value]) => [key, fillIn(value, context)]);
      const folder = fillIn(step["working-directory"] ?? ".", context);
      const { code, stdout, stderr } = await runProcess(
        "bash",
        ["--noprofile", "--norc", "-eo", "pipefail", script],
        {
          cwd: resolve(workspace, folder),
          timeoutMs: 300_000,
          env: environment({
            ...Object.fromEntries(env),
            GITHUB_ACTIONS: "true",
            GITHUB_WORKSPACE: workspace,
            GITHUB_OUTPUT: output,
            GITHUB_STEP_SUMMARY: join(temp, "summary.md"),
            GITHUB_EVENT_PATH: event,
            GITHUB_REPOSITORY: "acme/fleet",
            GITHUB_API_URL: api,
            RUNNER_TEMP: temp,
          }),
        },
      );
      for (const [name, value] of readOutputs(readFileSync(output, "utf8")))
        context.set(`steps.${step.id ?? ""}.outputs.${name}`, value);
      if (step.id === "judge") log = stdout;
      if (code !== 0) return { step: step.name, code, log, stderr, used, context, temp };
    }
    return { step: undefined, code: 0, log, stderr: "", used, context, temp };
  }

  test("tells every finding, uploads it, comments once, and fails at the end", async () => {
    const workspace = userRepository("user");
    const ended = await runAction(workspace, {});
    expect({ step: ended.step, code: ended.code, stderr: ended.stderr }).toEqual({
      step: "Say how it ended",
      code: 1,
      stderr: "",
    });
    expect(ended.log).toContain("::error ");
    expect(ended.log).toContain("file=policies/a.yaml,line=7");
    expect(ended.context.get("steps.judge.outputs.outcome")).toBe("findings");
    expect(Number(ended.context.get("steps.judge.outputs.errors"))).toBeGreaterThan(0);
    const upload = ended.used.find(({ uses }) => uses?.startsWith("github/codeql-action/upload-sarif@"));
    const sarif = JSON.parse(readFileSync(fillIn(upload?.with?.["sarif_file"] ?? "", ended.context), "utf8"));
    expect(sarif.version).toBe("2.1.0");
    expect(readFileSync(join(ended.temp, "summary.md"), "utf8")).toContain("inverted-threshold");
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain("<!-- palisade:check -->");
    expect(comments[0]?.body).toContain("inverted-threshold");

    await runAction(workspace, { command: "lint", comment: "false", sarif: "false" });
    expect(comments).toHaveLength(1);
  });

  test("uploads nothing that is suppressed: code scanning would open an alert all the same", async () => {
    const workspace = userRepository("suppressed");
    const policy = `# palisade: ignore-file inverted-threshold because the test means it\n${POLICY}`;
    writeFileSync(join(workspace, "policies/a.yaml"), policy);
    const ended = await runAction(workspace, { command: "lint", comment: "false" });
    const upload = ended.used.find(({ uses }) => uses?.startsWith("github/codeql-action/upload-sarif@"));
    const uploaded = readFileSync(fillIn(upload?.with?.["sarif_file"] ?? "", ended.context), "utf8");
    const kept = readFileSync(ended.context.get("steps.judge.outputs.sarif-file") ?? "", "utf8");
    expect(kept).toContain('"justification": "the test means it"');
    expect(uploaded).not.toContain("the test means it");
    expect(JSON.parse(uploaded)).toMatchObject({ version: "2.1.0" });
  });

  test("passes arguments as text, never as code", async () => {
    const workspace = userRepository("hostile");
    const ended = await runAction(workspace, {
      command: "lint",
      paths: 'policies/a.yaml\n$(touch stolen)\n"; touch stolen; "',
      args: "--only\ninverted-threshold",
      comment: "false",
    });
    expect(existsSync(join(workspace, "stolen"))).toBe(false);
    expect(ended.code).toBe(2);
    expect(ended.context.get("steps.judge.outputs.outcome")).toBe("could-not-run");
  });

  test("every output that it promises is set", async () => {
    const ended = await runAction(userRepository("outputs"), { command: "validate", comment: "false" });
    expect(ended.code).toBe(0);
    for (const [name, { value }] of Object.entries(action.outputs))
      expect([name, fillIn(value, ended.context)]).not.toContain("");
  });
});

/** Palisade as npm installs it from the clone: what pre-commit and the GitLab component do. */
function install(): string {
  const prefix = join(home, "installed");
  if (existsSync(prefix)) return join(prefix, "bin");
  const npm = (args: readonly string[]): string =>
    execFileSync("npm", args, {
      cwd: clone,
      encoding: "utf8",
      env: environment({}),
      stdio: ["ignore", "pipe", "pipe"],
    });
  if (!existsSync(join(clone, "node_modules"))) npm(["ci", "--no-audit", "--no-fund"]);
  const tarball =
    npm(["pack", "--silent", "--ignore-scripts", "--pack-destination", home]).trim().split("\n").at(-1) ?? "";
  npm(["install", "--global", "--prefix", prefix, "--no-audit", "--no-fund", join(home, tarball)]);
  return join(prefix, "bin");
}

describe("the hooks of pre-commit", () => {
  const hooks: readonly {
    readonly id: string;
    readonly entry: string;
    readonly language: string;
    readonly files: string;
    readonly pass_filenames?: boolean;
  }[] = parse(readFileSync(join(ROOT, ".pre-commit-hooks.yaml"), "utf8"));

  test.each(hooks)("$id runs as pre-commit runs it", ({ entry, language, files, pass_filenames = true }) => {
    expect(language).toBe("node");
    const workspace = userRepository(entry.replace(" ", "-"));
    const names = ["palisade.yaml", "policies/a.yaml", "README.md"].filter((name) =>
      new RegExp(files).test(name),
    );
    expect(names).toEqual(["palisade.yaml", "policies/a.yaml"]);
    const [program = "", ...args] = entry.split(" ");
    const { status, stdout, stderr } = spawnSync(
      join(install(), program),
      [...args, ...(pass_filenames ? names : [])],
      {
        cwd: workspace,
        encoding: "utf8",
        env: environment({}),
      },
    );
    const expected = { "palisade fmt": 0, "palisade validate": 0, "palisade lint": 1, "palisade check": 1 }[
      entry
    ];
    expect({ entry, status, stderr }).toMatchObject({ entry, status: expected });
    if (expected === 1) expect(stdout).toContain("inverted-threshold");
  });
});

describe("the GitLab component", () => {
  test("writes its reports, and ends as palisade ends", () => {
    const [spec, jobs] = parseAllDocuments(readFileSync(join(ROOT, "templates/palisade.yml"), "utf8"));
    const inputs: Readonly<Record<string, { readonly default?: unknown }>> = spec?.toJS().spec.inputs;
    const given = new Map(
      Object.entries(inputs).map(([name, { default: value }]) => [name, String(value ?? "")]),
    );
    const bin = install();
    const job = jobs?.toJS().palisade;
    const fill = (text: string): string =>
      text.replace(
        /\$\[\[ inputs\.([\w-]+) \]\]/g,
        (_, name: string) => given.get(name) ?? `no input ${name}`,
      );
    const variables = Object.entries(job.variables).map(([name, value]) => [name, fill(String(value))]);
    const workspace = userRepository("gitlab");
    // The package is installed already; a second time would only take time.
    const script: readonly string[] = job.script.filter((line: string) => !line.startsWith("npm install"));
    const { status, stderr } = spawnSync("sh", ["-ec", script.join("\n")], {
      cwd: workspace,
      encoding: "utf8",
      env: environment({
        ...Object.fromEntries(variables),
        PATH: `${bin}:${process.env["PATH"] ?? ""}`,
        GITLAB_CI: "true",
        CI_PROJECT_DIR: workspace,
      }),
    });
    expect({ status, stderr }).toMatchObject({ status: 1 });
    const reports: Readonly<Record<string, string>> = job.artifacts.reports;
    const quality = JSON.parse(readFileSync(join(workspace, reports["codequality"] ?? ""), "utf8"));
    const paths = quality.map(({ location }: { location: { path: string } }) => location.path);
    expect(paths).toContain("policies/a.yaml");
    expect(readFileSync(join(workspace, reports["junit"] ?? ""), "utf8")).toContain("<testsuite");
  });
});
