import { describe, expect, test } from "vitest";
import { FORMAT_NAMES, FORMATS } from "../../compiler/report/formats.ts";
import { at, listOf } from "../support/json.ts";
import { createMemoryHost, type Entry, type MemoryHost } from "../support/memory-host.ts";
import { type Ended, runCommandLine } from "../support/run-command-line.ts";
import { SAMPLE_FILES, SAMPLE_POLICY } from "../support/sample-project.ts";
import { sarifErrors } from "../support/sarif-schema.ts";

const WRONG = SAMPLE_POLICY.replace("alertTopic: alerts", "alertTopics: alerts");
const INVERTED = SAMPLE_POLICY.replace("alarmWhen", "normalWhen");

interface Ran extends Ended {
  readonly host: MemoryHost;
}

async function run(
  files: Readonly<Record<string, Entry>>,
  argv: readonly string[],
  world: Parameters<typeof createMemoryHost>[1] = {},
): Promise<Ran> {
  const host = createMemoryHost(files, world);
  return { host, ...(await runCommandLine(host, argv)) };
}

const BROKEN = { ...SAMPLE_FILES, "policies/wrong.yaml": WRONG };

describe("every format", () => {
  test("has a name in the list", () => {
    expect([...FORMAT_NAMES].sort()).toEqual(Object.keys(FORMATS).sort());
  });

  test.each(FORMAT_NAMES)("%s tells of a mistake, and says the same twice", async (format) => {
    const first = await run(BROKEN, ["validate", "-f", format]);
    expect([first.exitCode, first.stderr]).toEqual([1, ""]);
    expect(first.stdout).toContain("alertTopics");
    expect(first.stdout.endsWith("\n")).toBe(true);
    expect((await run(BROKEN, ["validate", "-f", format])).stdout).toBe(first.stdout);
  });

  test.each(["validate", "compile", "lint", "check"])("can be had of %s", async (command) => {
    const { stdout, exitCode } = await run(BROKEN, [command, "-f", "compact"]);
    expect(exitCode).toBe(1);
    expect(stdout).toBe(
      'policies/wrong.yaml:9:5: error validate/unknown-key unknown key "alertTopics" in `securityProfiles.Sensors`; did you mean `alertTopic`?\n',
    );
  });
});

describe("--output", () => {
  test("writes files beside what is printed, in as many formats as are wanted", async () => {
    const argv = [
      "validate",
      "-q",
      "-o",
      "sarif=out/p.sarif",
      "--output=junit=out/junit.xml",
      "-o",
      "compact=c",
    ];
    const { host, stdout, exitCode } = await run(BROKEN, argv);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^policies\/wrong\.yaml:9:5: error validate\/unknown-key\n {2}unknown key/);
    expect(host.changes).toEqual(["/project/out/p.sarif", "/project/out/junit.xml", "/project/c"]);
    expect(sarifErrors(JSON.parse(host.text("out/p.sarif") ?? ""))).toEqual([]);
    expect(host.text("out/junit.xml")).toContain('failures="1"');
    expect(host.text("c")).toMatch(/^policies\/wrong\.yaml:9:5: error/);
  });

  test("has no colours in a file, and is not cut by what is printed", async () => {
    const keys = Array.from({ length: 90 }, (_, index) => `wrong${index}: 1`).join("\n");
    const files = { "a.yaml": `version: 1\n${keys}\n`, "b.yaml": `version: 1\n${keys}\n` };
    const argv = ["validate", "a.yaml", "b.yaml", "--color", "--max-problems", "1"];
    const { host, stdout } = await run(files, [...argv, "-o", "pretty=p.txt", "-o", "gitlab=g.json"]);
    expect(stdout).toContain("\u001b[");
    expect(host.text("p.txt")).not.toContain("\u001b");
    expect(host.text("p.txt")).toMatch(/… and \d+ more/);
    expect(listOf(JSON.parse(host.text("g.json") ?? "")).length).toBeGreaterThan(100);
  });

  test("that cannot be written: nothing is written, and one sentence", async () => {
    const files = { ...BROKEN, "b.xml": { fails: "this user is not allowed to" } };
    const { host, ...ended } = await run(files, ["validate", "-o", "json=a.json", "-o", "junit=b.xml"]);
    expect(host.changes).toEqual([]);
    expect(ended).toMatchInlineSnapshot(`
      {
        "exitCode": 2,
        "stderr": "error: cannot write "b.xml": this user is not allowed to
      ",
        "stdout": "",
      }
    `);
  });

  test("in a format that nobody knows, without a path, or twice to one path is wrong usage", async () => {
    const errors = [];
    for (const outputs of [
      ["xml=a"],
      ["sarif"],
      ["=a"],
      ["sarif="],
      ["json=a/../b", "sarif=b"],
      ["json=out/"],
    ]) {
      const argv = outputs.flatMap((output) => ["-o", output]);
      const { exitCode, stderr, stdout, host } = await run(BROKEN, ["validate", ...argv]);
      expect([exitCode, stdout, host.changes]).toEqual([2, "", []]);
      errors.push(stderr.split("\n")[0]);
    }
    expect(errors).toMatchInlineSnapshot(`
      [
        "error: option '-o, --output <format=path>' argument 'xml=a' is invalid. Expected <format>=<path>, the format one of pretty, compact, json, sarif, github, gitlab, junit, checkstyle, markdown.",
        "error: option '-o, --output <format=path>' argument 'sarif' is invalid. Expected a path, as in sarif=report.txt.",
        "error: option '-o, --output <format=path>' argument '=a' is invalid. Expected <format>=<path>, the format one of pretty, compact, json, sarif, github, gitlab, junit, checkstyle, markdown.",
        "error: option '-o, --output <format=path>' argument 'sarif=' is invalid. Expected a path, as in sarif=report.txt.",
        "error: option '-o, --output <format=path>' argument 'sarif=b' is invalid. Two results cannot be written to one file.",
        "error: option '-o, --output <format=path>' argument 'json=out/' is invalid. Expected a file; a path that ends so is a folder.",
      ]
    `);
  });

  test("never replaces a policy, what is generated, or another report, also by way of a link", async () => {
    const files = {
      ...SAMPLE_FILES,
      "generated/manifest.json": '{"palisade":{}}',
      "generated/cdk.tf.json": "{}",
      "link.json": { link: "policies/sensors.yaml" },
      "other.json": { link: "real.json" },
      "real.json": "",
      "web/manifest.json": "[]",
      "policy.txt": `# ours\n\n---\n${SAMPLE_POLICY}`,
      "policies/jobs/update.json": '{ "operation": "install" }',
      "palisade-baseline.json": '{ "version": 1, "findings": [] }',
      generated2: { link: "generated" },
      web2: { link: "web" },
      null: { device: true },
    } as const;
    const errors = [];
    for (const outputs of [
      ["json=policies/sensors.yaml"],
      ["json=link.json"],
      ["pretty=policy.txt"],
      ["json=generated/report.json"],
      ["json=generated/deep/er/report.json"],
      ["json=real.json", "sarif=other.json"],
      ["json=/project/r.json", "sarif=r.json"],
      ["json=web/r.json", "sarif=web2/r.json"],
      ["json=generated2/report.json"],
      ["json=policies/jobs/update.json"],
      ["sarif=palisade-baseline.json"],
      ["json=null"],
    ]) {
      const argv = outputs.flatMap((output) => ["-o", output]);
      const { exitCode, stderr, stdout, host } = await run(files, ["compile", ...argv]);
      expect([exitCode, stdout, host.changes]).toEqual([2, "", []]);
      errors.push(stderr);
    }
    expect(errors).toMatchInlineSnapshot(`
      [
        "error: cannot write a report to "policies/sensors.yaml": a YAML file may be a policy; choose another ending
      ",
        "error: cannot write a report to "link.json": a YAML file may be a policy; choose another ending
      ",
        "error: cannot write a report to "policy.txt": the file that is there reads like a policy
      ",
        "error: cannot write a report to "generated/report.json": that folder is generated, and holds what \`palisade compile\` makes and nothing else
      ",
        "error: cannot write a report to "generated/deep/er/report.json": that folder is generated, and holds what \`palisade compile\` makes and nothing else
      ",
        "error: cannot write a report to "other.json": another report goes to the same file
      ",
        "error: cannot write a report to "r.json": another report goes to the same file
      ",
        "error: cannot write a report to "web2/r.json": another report goes to the same file
      ",
        "error: cannot write a report to "generated2/report.json": that folder is generated, and holds what \`palisade compile\` makes and nothing else
      ",
        "error: cannot write a report to "policies/jobs/update.json": the JSON file that is there is no report
      ",
        "error: cannot write a report to "palisade-baseline.json": the JSON file that is there is no report
      ",
        "error: cannot write a report to "null": it is a device or a pipe, not a file; --format prints to standard output
      ",
      ]
    `);
    const [first, second] = ["json=web/report.json", "sarif=web/report.json"];
    const { host, exitCode } = await run(files, ["validate", "-o", first]);
    expect(exitCode).toBe(0);
    // An earlier report is no document of a project.
    expect(await runCommandLine(host, ["validate", "-o", second])).toMatchObject({ exitCode: 0 });
    expect(await runCommandLine(host, ["validate", "-o", first])).toMatchObject({ exitCode: 0 });
  });
});

describe("paths", () => {
  const files = { "/repo/infra/palisade.yaml": SAMPLE_FILES["palisade.yaml"] ?? "" };
  const world = { ...files, "/repo/infra/policies/wrong.yaml": WRONG };
  const uriOf = async (argv: readonly string[], env = {}, cwd = "/repo/infra"): Promise<unknown> => {
    const { stdout } = await run(world, ["validate", "-f", "sarif", ...argv], { cwd, env });
    const place = at(JSON.parse(stdout), "runs", 0, "results", 0, "locations", 0, "physicalLocation");
    return at(place, "artifactLocation", "uri");
  };

  test("for people are as seen from the working folder, in JSON from the project", async () => {
    const cwd = "/repo/infra/policies";
    expect((await run(world, ["validate", "-f", "compact"], { cwd })).stdout).toMatch(/^wrong\.yaml:9:5/);
    const { stdout } = await run(world, ["validate", "-f", "json"], { cwd });
    expect(at(JSON.parse(stdout), "diagnostics", 0, "location", "file")).toBe("policies/wrong.yaml");
  });

  test("for other programs are those in the repository, where somebody says which it is", async () => {
    expect(await uriOf([])).toBe("policies/wrong.yaml");
    expect(await uriOf(["-c", "infra"], {}, "/repo")).toBe("infra/policies/wrong.yaml");
    expect(await uriOf([], { GITHUB_WORKSPACE: "/repo" })).toBe("infra/policies/wrong.yaml");
    expect(await uriOf([], { CI_PROJECT_DIR: "/repo" })).toBe("infra/policies/wrong.yaml");
    expect(await uriOf([], { GITHUB_WORKSPACE: "/other" })).toBe("policies/wrong.yaml");
    expect(await uriOf(["--repository", ".."])).toBe("infra/policies/wrong.yaml");
    expect(await uriOf(["--repository", "policies"], { CI_PROJECT_DIR: "/repo" })).toBe("wrong.yaml");
  });

  test("for other programs are those that git knows, where links lead to the project", async () => {
    const linked = { ...world, "/link": { link: "/repo" }, "/repo/ci": { link: "infra" } } as const;
    const uriIn = async (env: Readonly<Record<string, string>>, config: string, cwd: string) => {
      const { stdout } = await run(linked, ["validate", "-f", "gitlab", "-c", config], { cwd, env });
      return at(JSON.parse(stdout), 0, "location", "path");
    };
    for (const workspace of ["/repo", "/link"]) {
      for (const config of ["/repo/infra", "/link/infra", "/repo/ci", "/link/ci"])
        expect(await uriIn({ GITHUB_WORKSPACE: workspace }, config, "/")).toBe("infra/policies/wrong.yaml");
    }
    expect(await uriIn({}, "ci", "/repo")).toBe("infra/policies/wrong.yaml");
  });

  test("annotations on GitHub are found in the repository", async () => {
    const env = { GITHUB_WORKSPACE: "/repo" };
    const { stdout } = await run(world, ["validate", "-f", "github"], { cwd: "/repo/infra", env });
    expect(stdout).toMatch(/^::error file=infra\/policies\/wrong\.yaml,line=9,/);
  });
});

describe("the summary of a job on GitHub", () => {
  const env = { GITHUB_STEP_SUMMARY: "/runner/summary" };

  test("gets the findings behind what other steps wrote", async () => {
    const files = { ...BROKEN, "/runner/summary": "# another step" };
    const { host } = await run(files, ["validate", "-f", "github"], { env });
    expect(host.text("/runner/summary")).toMatch(
      /^# another step\n\*\*❌ Palisade: 1 error in 1 file\*\*\n\n\| severity/,
    );
    const fresh = await run(SAMPLE_FILES, ["validate", "-f", "github"], { env });
    expect(fresh.host.text("/runner/summary")).toBe("**✅ Palisade: no problems in 2 files**\n");
  });

  test("is left as it was where GitHub would refuse the whole of it, and where it is no file", async () => {
    const almost = { ...BROKEN, "/runner/summary": "名".repeat(349_500) };
    const full = await run(almost, ["validate", "-f", "github"], { env });
    expect([full.exitCode, full.host.changes]).toEqual([1, []]);
    const files = { ...BROKEN, "/runner/summary": { device: true } } as const;
    const { exitCode, host } = await run(files, ["validate", "-f", "github"], { env });
    expect([exitCode, host.changes]).toEqual([1, []]);
  });

  test("is left alone by other formats", async () => {
    expect((await run(BROKEN, ["validate"], { env })).host.changes).toEqual([]);
  });
});

describe("a command that could not do its work", () => {
  test.each(["json", "sarif", "github", "gitlab", "junit", "checkstyle", "markdown"])(
    "says so in %s",
    async (format) => {
      const { exitCode, stdout, stderr } = await run({}, ["validate", "-c", "gone", "-f", format]);
      expect(exitCode).toBe(2);
      expect(stderr).toBe('error: --config "gone": there is no such project file\n');
      expect(stdout).toContain("there is no such project file");
      const usage = await run({}, ["validate", `-f${format}`, "--fomat"]);
      expect(usage.exitCode).toBe(2);
      expect(usage.stdout).toContain("unknown option");
    },
  );

  test("prints nothing but the sentence for people", async () => {
    for (const format of ["pretty", "compact"])
      expect((await run({}, ["validate", "-c", "gone", "-f", format])).stdout).toBe("");
  });

  test("leaves SARIF that says so in the file, and no older one", async () => {
    const files = { ...SAMPLE_FILES, "p.sarif": "old" };
    const { exitCode, host } = await run(files, ["validate", "-c", "gone", "-o", "sarif=p.sarif"]);
    expect(exitCode).toBe(2);
    const document: unknown = JSON.parse(host.text("p.sarif") ?? "");
    expect(sarifErrors(document)).toEqual([]);
    expect(at(document, "runs", 0, "invocations", 0)).toMatchObject({
      executionSuccessful: false,
      exitCode: 2,
    });
  });

  test("because a file could not be read, is no success in SARIF either", async () => {
    const files = { ...SAMPLE_FILES, "policies/x.yaml": { fails: "this user is not allowed to" } };
    const { exitCode, stdout } = await run(files, ["validate", "-f", "sarif"]);
    expect(exitCode).toBe(2);
    expect(at(JSON.parse(stdout), "runs", 0, "invocations", 0)).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        { message: { text: 'cannot read "policies/x.yaml": this user is not allowed to' } },
      ],
    });
  });
});

test("stale files are told of in every format: the exit code is 1", async () => {
  for (const format of FORMAT_NAMES.filter((each) => each !== "json")) {
    const { exitCode, stdout } = await run(SAMPLE_FILES, ["compile", "--check", "-f", format]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain("generated is not what the policies say");
  }
});

test("too many warnings are told of in every format that is read without standard error", async () => {
  const files = {
    ...SAMPLE_FILES,
    "policies/unused.yaml": "version: 1\ncustomMetrics: { unused: { type: number } }\n",
  };
  const argv = ["lint", "--only", "unused-custom-metric", "--max-warnings", "0"];
  for (const format of FORMAT_NAMES) {
    const { exitCode, stdout, stderr } = await run(files, [...argv, "-f", format]);
    expect([exitCode, stderr]).toEqual([1, "error: 1 warning, and --max-warnings allows 0\n"]);
    expect(stdout.includes("1 warning, and --max-warnings allows 0")).toBe(format !== "pretty");
  }
});

test("a test of JUnit fails where the command fails: not below --fail-on", async () => {
  const files = {
    ...SAMPLE_FILES,
    "policies/unused.yaml": "version: 1\ncustomMetrics: { unused: { type: number } }\n",
  };
  const lint = (failOn: string): Promise<Ran> =>
    run(files, ["lint", "--only", "unused-custom-metric", "-f", "junit", "--fail-on", failOn]);
  expect(await lint("error")).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('failures="0"') });
  expect(await lint("warning")).toMatchObject({
    exitCode: 1,
    stdout: expect.stringContaining('failures="1"'),
  });
});

test("SARIF of lint carries the page of a rule, and the sentence of the alarm", async () => {
  const { stdout } = await run({ ...SAMPLE_FILES, "policies/sensors.yaml": INVERTED }, [
    "lint",
    "--only",
    "inverted-threshold",
    "-f",
    "sarif",
  ]);
  const document: unknown = JSON.parse(stdout);
  expect(sarifErrors(document)).toEqual([]);
  const rule = at(document, "runs", 0, "tool", "driver", "rules", 0);
  expect(rule).toMatchObject({ id: "lint/inverted-threshold", properties: { family: "polarity" } });
  expect(at(rule, "help", "markdown")).toMatch(/^# inverted-threshold\n/);
  expect(at(document, "runs", 0, "results", 0, "message", "text")).toMatch(/\nalarms when /);
});
