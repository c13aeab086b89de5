import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { appliedStack } from "../support/applied-stack.ts";
import { type Finished, runProcess } from "../support/child-process.ts";
import { driftProject, stacksOf } from "../support/drift-project.ts";
import { closeServer, listenLocally, readBody, respond } from "../support/http-server.ts";
import { PALISADE } from "../support/palisade-command.ts";
import { type JobEnd, parseWorkflow, runJob } from "../support/workflow-run.ts";
import { startWorld } from "../support/world/start-world.ts";

/*
 * What users copy from templates/, run here: the scripts are taken out of the files and run by a shell, with the built
 * Palisade, a Terraform that prints a plan made for the test, and a forge that keeps comments and issues. `palisade drift`
 * is a stand-in that ends as the test wants, but for one test in which it reads a world.
 */
const ROOT = resolve(import.meta.dirname, "../..");
const PROFILE = "aws_cloudcontrolapi_resource.security_profile_Sensors";
const STACK = "staging-us-east-1";

interface Post {
  readonly number: number;
  readonly title: string;
  text: string;
  open: boolean;
  readonly comments: string[];
}

/** What was posted, by what stands in the path: `issues` are comments of a pull request, too, where that is asked for. */
let issues: Post[] = [];
let notes: { id: number; body: string }[] = [];
let home: string;
let bin: string;
let server: Server;
let api: string;

beforeAll(async () => {
  home = realpathSync(mkdtempSync(join(tmpdir(), "palisade-workflows-")));
  bin = join(home, "bin");
  server = createServer(async (request, response) => {
    const body = JSON.parse((await readBody(request)) || "{}");
    respond(
      response,
      200,
      "application/json",
      JSON.stringify(answerTo(request.method ?? "", request.url ?? "", body)),
    );
  });
  api = `http://127.0.0.1:${await listenLocally(server)}`;
  await preparePrograms();
});

beforeEach(() => {
  issues = [];
  notes = [];
});

afterAll(async () => {
  await closeServer(server);
  rmSync(home, { recursive: true, force: true });
});

/** GitHub and GitLab in one: issues, the comments of pull request 7, the notes of merge request 7. */
function answerTo(method: string, url: string, body: Readonly<Record<string, string>>): unknown {
  const { title = "", body: text = "", description = "" } = body;
  if (url === "/graphql") return { data: { viewer: { databaseId: 1 } } };
  if (/\/(issues\/7\/comments|merge_requests\/7\/notes)/.test(url)) {
    if (method === "GET") return url.endsWith("page=1") ? notes : [];
    notes.push({ id: notes.length + 100, body: text });
    return {};
  }
  const note = notes.find(({ id }) => url.endsWith(`/${id}`));
  if (note !== undefined) {
    note.body = text;
    return {};
  }
  const [, number, isComment] = /\/issues\/(\d+)(\/(?:comments|notes))?$/.exec(url) ?? [];
  const issue = issues.find((each) => each.number === Number(number));
  if (method === "GET")
    return url.endsWith("page=1")
      ? issues
          .filter(({ open }) => open)
          .map(({ number, text }) => ({
            number,
            iid: number,
            body: text,
            description: text,
            user: { id: 1 },
          }))
      : [];
  if (issue === undefined)
    issues.push({ number: issues.length + 1, title, text: text || description, open: true, comments: [] });
  else if (isComment !== undefined) issue.comments.push(text);
  else if (body["state"] === "closed" || body["state_event"] === "close") issue.open = false;
  else issue.text = text || description;
  return {};
}

/** Programs on the path of a job: what installs does nothing, because everything is here. */
async function preparePrograms(): Promise<void> {
  program("npm", "exit 0");
  program("npx", '[ "$1 $2" = "--no palisade" ] || exit 97\nshift 2\nexec palisade "$@"');
  program(
    "palisade",
    `if [ "$1" = drift ] && [ -z "\${REAL_DRIFT:-}" ]; then exec node "${join(bin, "drift.mjs")}" "$@"; fi\nexec node "${PALISADE}" "$@"`,
  );
  writeFileSync(join(bin, "drift.mjs"), DRIFT);
  program(
    "terraform",
    `case "$1" in
version) echo '{"terraform_version":"1.11.4"}' ;;
init) [ -z "\${BROKEN_INIT:-}" ] || { echo 'Error: no backend' >&2; exit 1; } ;;
plan) for each in "$@"; do case "$each" in -out=*) echo plan > "\${each#-out=}" ;; esac; done; exit 2 ;;
show) cat "${join(home, "plan.json")}" ;;
esac`,
  );
  writeFileSync(join(home, "plan.json"), await planOfRaisedThreshold());
}

/** A plan that raises a threshold from 50 to 100. */
async function planOfRaisedThreshold(): Promise<string> {
  const lower = Object.entries(driftProject()).map(([path, text]) => [
    path,
    text.replace("moreThan: 100", "moreThan: 50"),
  ]);
  const [[before], [after]] = [await stacksOf(Object.fromEntries(lower)), await stacksOf(driftProject())];
  if (before === undefined || after === undefined) throw new Error("the project has a stack");
  const applied = appliedStack(before);
  const values = (entries: typeof applied.entries) =>
    entries.find(({ address }) => address === PROFILE)?.values ?? null;
  const change = { before: values(applied.entries), after: values(appliedStack(after).entries) };
  return applied.plan([{ address: PROFILE, actions: ["update"], ...change }]);
}

/** A `palisade drift` that writes what it was asked for, and ends with the code that the test wants. */
const DRIFT = `
import { appendFileSync, writeFileSync } from "node:fs";
const code = Number(process.env.DRIFT_CODE);
const words = { 0: "in sync", 1: "1 unchecked", 2: "1 weaker", 4: "could not run" };
appendFileSync(process.env.DRIFT_LOG, process.argv.slice(2).join(" ") + "\\n");
for (const [index, arg] of process.argv.entries()) {
  if (arg !== "--output") continue;
  const [format, path] = process.argv[index + 1].split("=");
  if (code !== 3) writeFileSync(path, format === "json" ? JSON.stringify(code === 4 ? { code, failure: {} } : { code }, undefined, 2) : words[code] + "\\n");
}
process.exit(code);
`;

function program(name: string, script: string): void {
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
}

const ONE_PROFILE = `version: 1
securityProfiles:
  Sensors:
    targets: [all-registered-things]
    behaviors:
      Flood: { metric: aws:num-messages-sent, alarmWhen: { moreThan: 100, within: 5m } }
`;

/** A repository of a user, with what was generated, and a store of the forge beside it. */
function userRepository(name: string): { readonly workspace: string; readonly store: string } {
  const workspace = join(home, name);
  const store = join(home, `${name}-store`);
  mkdirSync(store, { recursive: true });
  for (const [path, text] of Object.entries(driftProject())) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }
  execFileSync(process.execPath, [PALISADE, "compile", "-q"], { cwd: workspace, stdio: "ignore" });
  return { workspace, store };
}

/** The environment of a job: nothing of this machine but the path. */
function environment(more: Readonly<Record<string, string>>): Record<string, string> {
  return {
    PATH: `${bin}:${dirname(process.execPath)}:${process.env["PATH"] ?? ""}`,
    HOME: home,
    CI: "true",
    AWS_EC2_METADATA_DISABLED: "true",
    DRIFT_LOG: join(home, "drift.log"),
    ...more,
  };
}

interface Run {
  readonly repository: ReturnType<typeof userRepository>;
  readonly job: string;
  readonly context?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a job of a workflow for GitHub, for its first deployment. */
function onGitHub(file: string, { repository, job: name, context = {}, env = {} }: Run): Promise<JobEnd> {
  const workflow = parseWorkflow(readFileSync(join(ROOT, "templates/github", file), "utf8"));
  const job = workflow.jobs[name];
  if (job === undefined) throw new Error(`there is no job ${name}`);
  const [matrix = {}] = job.strategy?.matrix.include ?? [];
  const event = join(repository.store, "event.json");
  writeFileSync(event, JSON.stringify({ pull_request: { number: 7 } }));
  const known = {
    "github.token": "a-token",
    "github.repository": "acme/fleet",
    "github.server_url": "https://github.example.com",
    "github.run_id": "1",
    "github.run_attempt": "1",
    "github.event.pull_request.head.repo.full_name": "acme/fleet",
    ...Object.fromEntries(Object.entries(matrix).map(([key, value]) => [`matrix.${key}`, value])),
    ...Object.fromEntries(
      Object.entries({ ...workflow.env, ...env }).map(([key, value]) => [`env.${key}`, value]),
    ),
    ...context,
  };
  return runJob(job, {
    ...repository,
    context: new Map(Object.entries(known)),
    env: environment({
      ...workflow.env,
      GITHUB_ACTIONS: "true",
      GITHUB_API_URL: api,
      GITHUB_GRAPHQL_URL: `${api}/graphql`,
      GITHUB_REPOSITORY: "acme/fleet",
      GITHUB_EVENT_PATH: event,
      ...env,
    }),
  });
}

function outputOf({ steps }: JobEnd): string {
  return [...steps]
    .map(([name, { code, stdout, stderr }]) => `${name}: ${code}\n${stdout}${stderr}`)
    .join("\n");
}

describe("a pull request on GitHub", () => {
  const file = "palisade-pull-request.yml";

  async function pullRequest(name: string, env: Readonly<Record<string, string>> = {}) {
    const repository = userRepository(name);
    const check = await onGitHub(file, { repository, job: "check", env });
    const plan = await onGitHub(file, { repository, job: "plan", env });
    const context = { "needs.check.result": check.result, "needs.plan.result": plan.result };
    const comment = await onGitHub(file, { repository, job: "comment", context, env });
    return { repository, check, plan, comment };
  }

  test("gets one comment with what lint says and what changes, and changes are no failure", async () => {
    const { repository, plan, comment } = await pullRequest("changes");
    expect([plan.result, comment.result], outputOf(plan) + outputOf(comment)).toEqual(["success", "success"]);
    expect(notes).toHaveLength(1);
    expect(notes[0]?.body).toContain("<!-- palisade:pull-request -->");
    expect(notes[0]?.body).toContain("Palisade:");
    expect(notes[0]?.body).toContain("Palisade plan:");
    expect(notes[0]?.body).toContain("~ security profile `Sensors`");
    expect(readdirSync(join(repository.store, "artifacts")).sort()).toEqual([
      "palisade-check",
      "palisade-plan-staging",
    ]);
    expect(existsSync(join(repository.workspace, "plans"))).toBe(false);
    await pullRequest("changes");
    expect(notes).toHaveLength(1);
  });

  test("is told when nothing could be planned, and the job fails", async () => {
    const { plan, comment } = await pullRequest("broken", { BROKEN_INIT: "1" });
    expect([plan.result, comment.result], outputOf(comment)).toEqual(["failure", "success"]);
    expect(notes[0]?.body).toContain("staging-us-east-1");
    expect(notes[0]?.body).toContain("Palisade plan: failure**; the logs of the jobs say why");
  });

  test("keeps the plans where that is wanted, apart from what the comment is made of", async () => {
    const { repository, plan } = await pullRequest("kept", { KEEP_PLANS: "true" });
    expect(plan.result, outputOf(plan)).toBe("success");
    expect(readdirSync(join(repository.store, "artifacts/plans-staging")).sort()).toEqual([
      `${STACK}.json`,
      `${STACK}.tfplan`,
    ]);
    expect(existsSync(join(repository.workspace, `reports/${STACK}.json`))).toBe(false);
  });

  test("from a fork is judged, and neither planned nor commented on", async () => {
    const repository = userRepository("fork");
    const context = { "github.event.pull_request.head.repo.full_name": "mallory/fleet" };
    const run = (job: string): Promise<JobEnd> => onGitHub(file, { repository, job, context });
    expect((await run("check")).steps.get("Judge the policies")?.stdout).toContain("::");
    expect([(await run("plan")).result, (await run("comment")).result]).toEqual(["skipped", "skipped"]);
    expect(notes).toEqual([]);
  });
});

describe("a night on GitHub", () => {
  const file = "palisade-drift.yml";
  const night = (repository: Run["repository"], code: number, run = 1): Promise<JobEnd> =>
    onGitHub(file, {
      repository,
      job: "drift",
      env: { DRIFT_CODE: String(code) },
      context: { "github.run_id": String(run) },
    });

  test("opens an issue when there is drift, fails when something is unchecked, closes it when all is well", async () => {
    rmSync(join(home, "drift.log"), { force: true });
    const repository = userRepository("nights");
    const first = await night(repository, 2, 1);
    expect(first.result, outputOf(first)).toBe("success");
    expect(issues).toMatchObject([{ title: "Drift in staging", open: true }]);
    expect(issues[0]?.text).toMatchInlineSnapshot(`
      "<!-- palisade:drift-staging -->
      1 weaker

      The whole report is the artifact \`palisade-drift-staging\` of [this run](https://github.example.com/acme/fleet/actions/runs/1).
      "
    `);

    const second = await night(repository, 1, 2);
    expect(second.result).toBe("failure");
    expect(issues).toHaveLength(1);
    expect(issues[0]?.text).toContain("1 unchecked");
    // What it could not read stands in its report; a run that failed knows nothing.
    const carried = (): string => readFileSync(join(repository.workspace, "previous/drift.json"), "utf8");
    expect(carried()).toContain('"code": 1');
    expect((await night(repository, 4, 4)).result).toBe("failure");
    expect(carried()).toContain('"code": 1');

    expect((await night(repository, 0, 3)).result).toBe("success");
    expect(issues).toMatchObject([{ open: false }]);
    expect(issues[0]?.comments[0]).toContain("in sync");
    // Each night is given what the last one that could run has found.
    expect(readFileSync(join(home, "drift.log"), "utf8")).toMatchInlineSnapshot(`
      "drift staging --live --format pretty --output json=reports/drift.json --output html=reports/drift.html --output markdown=reports/drift.markdown
      drift staging --live --format pretty --output json=reports/drift.json --output html=reports/drift.html --output markdown=reports/drift.markdown --previous previous/drift.json
      drift staging --live --format pretty --output json=reports/drift.json --output html=reports/drift.html --output markdown=reports/drift.markdown --previous previous/drift.json
      drift staging --live --format pretty --output json=reports/drift.json --output html=reports/drift.html --output markdown=reports/drift.markdown --previous previous/drift.json
      "
    `);
    expect(readFileSync(join(repository.store, "caches/palisade-drift-staging-3-1/drift.json"), "utf8")).toBe(
      '{\n  "code": 0\n}',
    );
    expect(readdirSync(join(repository.store, "artifacts/palisade-drift-staging")).sort()).toEqual([
      "drift.html",
      "drift.json",
      "drift.markdown",
    ]);
  });

  test("what ends without a report is told as well, and closes nothing", async () => {
    const repository = userRepository("bad-night");
    await night(repository, 2);
    rmSync(join(repository.workspace, "reports"), { recursive: true });
    expect((await night(repository, 3)).result).toBe("failure");
    expect(issues).toMatchObject([{ open: true }]);
    expect(issues[0]?.text).toContain("**⚠️ Palisade drift: could not run**");
  });

  test("reads the account, and remembers what it found", async () => {
    const aws = await startWorld();
    const repository = userRepository("real-nights");
    writeFileSync(join(repository.workspace, "policies/fleet.yaml"), ONE_PROFILE);
    const env = { ...aws.environment("111122223333"), REAL_DRIFT: "1" };
    const real = (run: string): Promise<JobEnd> =>
      onGitHub(file, { repository, job: "drift", env, context: { "github.run_id": run } });
    const first = await real("1");
    expect(first.result, outputOf(first)).toBe("success");
    expect(issues[0]?.text).toContain("security profile `Sensors` (missing)");
    const second = await real("2");
    expect(second.result, outputOf(second)).toBe("success");
    const remembered = join(repository.workspace, "previous/drift.json");
    expect(JSON.parse(readFileSync(remembered, "utf8"))).toMatchObject({
      outcome: "drift",
      findings: [{ kind: "missing", name: "Sensors" }],
    });
    await aws.stop();
    const third = await real("3");
    expect(third.result, outputOf(third)).toBe("failure");
    expect(issues).toMatchObject([{ open: true }]);
    expect(issues[0]?.text).toContain("1 unchecked");
    expect(readFileSync(remembered, "utf8")).toContain("missing");
  });
});

describe("GitLab", () => {
  /** Runs the job of a component as GitLab does; `$[[ inputs.x ]]` is replaced before YAML is read. */
  async function runComponent(
    file: string,
    repository: Run["repository"],
    inputs: Readonly<Record<string, string>>,
    env: Readonly<Record<string, string>> = {},
  ): Promise<Finished> {
    const text = readFileSync(join(ROOT, "templates", file), "utf8");
    const [spec] = parseAllDocuments(text);
    const declared: Readonly<Record<string, { readonly default?: unknown }>> = spec?.toJS().spec.inputs;
    const value = (name: string): string => {
      const found = inputs[name] ?? declared[name]?.default;
      if (found === undefined) throw new Error(`the input ${name} has no value`);
      return String(found);
    };
    const filled = text
      .slice(text.indexOf("\n---\n") + 5)
      .replace(/\$\[\[ inputs\.([\w-]+) \]\]/g, (_, name) => value(name));
    const [job] = Object.values<{
      readonly script: readonly string[];
      readonly variables: Readonly<Record<string, string>>;
    }>(parse(filled));
    if (job === undefined) throw new Error("there is no job");
    const expanded = Object.entries(job.variables).map(([key, text]) => [
      key,
      text.replace(/\$(CI_\w+)/g, "1"),
    ]);
    return runProcess("sh", ["-ec", job.script.join("\n")], {
      cwd: repository.workspace,
      timeoutMs: 120_000,
      env: environment({
        ...Object.fromEntries(expanded),
        GITLAB_CI: "true",
        CI_API_V4_URL: api,
        CI_PROJECT_ID: "1",
        CI_PROJECT_DIR: repository.workspace,
        CI_MERGE_REQUEST_IID: "7",
        CI_JOB_URL: "https://gitlab.example.com/-/jobs/1",
        GITLAB_TOKEN: "a-token",
        PALISADE_ID_TOKEN: "an.id.token",
        TMPDIR: repository.store,
        ...env,
      }),
    });
  }

  const INPUTS = {
    package: "palisade.tgz",
    deployment: "staging",
    role: "arn:aws:iam::111122223333:role/plan",
  };

  test("a merge request gets one note, and changes are no failure", async () => {
    const repository = userRepository("merge-request");
    const inputs = { ...INPUTS, comment: "true" };
    const { code, stderr } = await runComponent("palisade-plan.yml", repository, inputs);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(notes[0]?.body).toContain("<!-- palisade:plan-staging -->");
    expect(notes[0]?.body).toContain("~ security profile `Sensors`");
    const kept = await runComponent("palisade-plan.yml", repository, { ...inputs, "keep-plans": "true" });
    expect(kept.code, kept.stderr).toBe(0);
    expect(readdirSync(join(repository.workspace, "palisade-plans"))).toContain(`${STACK}.tfplan`);
    expect(notes).toHaveLength(1);
    const tokens = readdirSync(repository.store).filter((name) => name.startsWith("tmp."));
    expect(tokens.map((name) => readFileSync(join(repository.store, name), "utf8"))).toContain("an.id.token");
  });

  test("a merge request that cannot be planned fails, and is told", async () => {
    const repository = userRepository("broken-merge-request");
    const ended = await runComponent(
      "palisade-plan.yml",
      repository,
      { ...INPUTS, comment: "true" },
      { BROKEN_INIT: "1" },
    );
    expect(ended.code).toBe(1);
    expect(notes[0]?.body).toContain("1 stack failed");
  });

  test("a night keeps one issue, and fails where something is unchecked", async () => {
    const repository = userRepository("gitlab-nights");
    const night = (code: number): Promise<Finished> =>
      runComponent("palisade-drift.yml", repository, INPUTS, { DRIFT_CODE: String(code) });
    const first = await night(2);
    expect(first.code, first.stderr).toBe(0);
    expect(issues).toMatchObject([{ title: "Drift in staging", open: true }]);
    expect(issues[0]?.text).toMatchInlineSnapshot(`
      "<!-- palisade:drift-staging -->
      1 weaker

      The whole report is among the artifacts of [this job](https://gitlab.example.com/-/jobs/1).
      "
    `);
    expect((await night(1)).code).toBe(1);
    expect(issues[0]?.text).toContain("1 unchecked");
    expect(readFileSync(join(repository.workspace, "palisade-previous/drift.json"), "utf8")).toBe(
      '{\n  "code": 1\n}',
    );
    expect((await night(4)).code).toBe(4);
    expect(readFileSync(join(repository.workspace, "palisade-previous/drift.json"), "utf8")).toContain("1");
    expect((await night(0)).code).toBe(0);
    expect(issues).toMatchObject([{ open: false }]);
    expect(readFileSync(join(home, "drift.log"), "utf8").trim().split("\n").at(-1)).toContain(
      `--previous ${repository.workspace}/palisade-previous/drift.json`,
    );
  });
});

describe("Atlantis", () => {
  /** Runs the steps behind Atlantis's own in the folder of a project. */
  async function plan(name: string, env: Readonly<Record<string, string>> = {}) {
    const { workspace } = userRepository(name);
    const config = parse(readFileSync(join(ROOT, "templates/atlantis/repos.yaml"), "utf8"));
    const directory = join(workspace, "generated", STACK);
    const planFile = join(directory, "default.tfplan");
    const showFile = join(directory, "default.json");
    writeFileSync(planFile, "plan");
    let shown = "";
    for (const step of config.workflows.palisade.plan.steps) {
      if (typeof step === "string") continue;
      const command: string = step.run.command ?? step.run;
      const ended = await runProcess("sh", ["-c", command], {
        cwd: directory,
        timeoutMs: 120_000,
        env: environment({
          PLANFILE: planFile,
          SHOWFILE: showFile,
          REPO_REL_DIR: `generated/${STACK}`,
          ATLANTIS_TERRAFORM_VERSION: "",
          ...env,
        }),
      });
      if (step.run.output !== "hide") shown += ended.stdout + ended.stderr;
      if (ended.code !== 0) return { code: ended.code, shown, planFile, showFile };
    }
    return { code: 0, shown, planFile, showFile };
  }

  test("says behind its plan what changes, and leaves no state behind", async () => {
    const { code, shown, planFile, showFile } = await plan("atlantis");
    expect({ code, shown }).toMatchObject({ code: 0 });
    expect(shown).toContain("~ security profile Sensors");
    expect([existsSync(planFile), existsSync(showFile)]).toEqual([true, false]);
  });

  test("has no plan to apply where Palisade refuses", async () => {
    const { code, planFile, showFile } = await plan("atlantis-refused", {
      REPO_REL_DIR: "generated/other-us-east-1",
    });
    expect(code).toBe(1);
    expect([existsSync(planFile), existsSync(showFile)]).toEqual([false, false]);
  });
});
