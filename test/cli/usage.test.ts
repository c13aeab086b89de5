import { describe, expect, test } from "vitest";
import { createMemoryHost } from "../support/memory-host.ts";
import { type Ended, runCommandLine } from "../support/run-command-line.ts";

function run(...argv: string[]): Promise<Ended> {
  return runCommandLine(createMemoryHost(), argv);
}

describe("help", () => {
  test("of the program", async () => {
    expect(await run("--help")).toMatchInlineSnapshot(`
      {
        "exitCode": 0,
        "stderr": "",
        "stdout": "Usage: palisade [options] [command]

      Policy as code for fleets of things: YAML policies for AWS IoT Device Defender, compiled to
      Terraform.

      Options:
        -V, --version                    print the version
        --color                          colours even where the output is no terminal
        --no-color                       no colours
        --debug                          say where in palisade a failure happened
        -h, --help                       print help

      Commands:
        validate [options] [paths...]    say what is wrong with the policies
        lint [options] [paths...]        say in which ways valid policies leave a fleet worse off
        check [options] [paths...]       validate, lint and compile --check in one
        compile [options] [paths...]     generate Terraform from the policies
        coverage [options] [paths...]    say which threats the policies see, and which they do not
        plan [options] [deployment...]   say policy by policy what an apply would change
        drift [options] [deployment...]  say what is there otherwise than the policies declare
        fmt [options] [paths...]         bring policy files into canonical order and layout
        rules [options]                  list the rules of lint
        schema [name]                    print a JSON Schema
        explain [topic]                  explain a rule, a diagnostic, a metric, an audit check or a
                                         mitigation action
        init [folder]                    begin a project
        lsp [options]                    serve an editor: diagnostics, hover, completion, rename, fixes
        comment [options] <file>         post a report as the one comment on a pull request
        issue [options] <file>           keep one issue up to date with a report
        completion <shell>               print a script that completes command lines
        version                          print the version
        help [command]                   print help on a command

      Exit codes:
        0  clean: done, and nothing to object to
        1  findings: errors, or what --fail-on or --max-warnings says; generated files
           that are stale; what fmt --check or lint --fix --dry-run would change
        2  could not run: wrong usage, a file that cannot be read or written, a rule
           that fails, a bug in palisade
      \`palisade help plan\` and \`palisade help drift\` tell of those of plan and drift.
      ",
      }
    `);
  });

  test.each(["validate", "lint", "check", "compile", "rules", "schema", "explain", "init"])(
    "of %s: examples, exit codes",
    async (command) => {
      const { exitCode, stdout, stderr } = await run(command, "--help");
      expect([exitCode, stderr]).toEqual([0, ""]);
      expect(stdout).toMatch(/^Usage: palisade /);
      expect(stdout).toContain("Examples:\n  palisade ");
      expect(stdout).toContain("Exit codes:\n  0  clean");
      expect((await run("help", command)).stdout).toBe(stdout);
    },
  );

  test("of every command fits into 80 columns, and has examples", async () => {
    const { stdout } = await run("--help");
    const list = /\nCommands:\n([\s\S]*?)\n\n/.exec(stdout)?.[1] ?? "";
    const commands = [...list.matchAll(/^ {2}(\w+)/gm)].map(([, name = ""]) => name);
    expect(commands).toContain("coverage");
    for (const command of commands) {
      const help = await runCommandLine(createMemoryHost(), [command, "--help"], { terminal: 80 });
      expect(help.stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
      expect([command, help.stdout.includes("Examples:")]).toEqual([
        command,
        !["help", "version"].includes(command),
      ]);
    }
  });

  test("of validate", async () => {
    expect((await run("validate", "--help")).stdout).toMatchInlineSnapshot(`
      "Usage: palisade validate [options] [paths...]

      Reads the policies of the project, or the files, folders and globs named, and says what is wrong
      with them.

      Arguments:
        paths                       files, folders, globs; - for standard input; default: what
                                    palisade.yaml names

      Options:
        -c, --config <file>         the project file; default: palisade.yaml here or in a folder above
        -f, --format <format>       how to print the result (choices: "pretty", "compact", "json",
                                    "sarif", "github", "gitlab", "junit", "checkstyle", "markdown",
                                    default: "pretty")
        -o, --output <format=path>  write the result to a file as well, in any format; repeatable
        --repository <folder>       what paths in sarif, github, gitlab, junit, checkstyle and markdown
                                    are relative to; default: the checkout of GitHub Actions or GitLab CI,
                                    else the working folder
        --fail-on <severity>        from which severity on the exit code is 1 (choices: "error",
                                    "warning", "info", default: "error")
        --max-problems <count>      show at most so many, 0 for all; default: 100, for machines all
        -q, --quiet                 print nothing but problems
        --stdin-filepath <file>     standard input is the content of this file
        -h, --help                  print help

      Global Options:
        -V, --version               print the version
        --color                     colours even where the output is no terminal
        --no-color                  no colours
        --debug                     say where in palisade a failure happened

      Examples:
        palisade validate
            the whole project
        palisade validate --fail-on warning
            as strict as a pull request should be
        palisade validate policies 'drafts/**/*.yaml'
            a folder and a glob
        palisade validate --format json
            for a machine; see: palisade schema diagnostics
        palisade validate --stdin-filepath policies/a.yaml < a.yaml
            for an editor: a file not saved yet

      Exit codes:
        0  clean: done, and nothing to object to
        1  findings: errors, or what --fail-on or --max-warnings says; generated files
           that are stale; what fmt --check or lint --fix --dry-run would change
        2  could not run: wrong usage, a file that cannot be read or written, a rule
           that fails, a bug in palisade
      "
    `);
  });

  test("is an error when no command was given: a script must notice", async () => {
    const { exitCode, stdout, stderr } = await run();
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Usage: palisade");
  });
});

test.each(["version", "--version", "-V"])("the version, by %s", async (argument) => {
  expect(await run(argument)).toEqual({ exitCode: 0, stdout: "0.1.0\n", stderr: "" });
});

describe("wrong usage is said in a sentence, and could not run", () => {
  test("a command that does not exist", async () => {
    expect(await run("valdate")).toMatchInlineSnapshot(`
      {
        "exitCode": 2,
        "stderr": "error: unknown command 'valdate'
      (Did you mean validate?)
      \`palisade help\` tells of all commands and options.
      ",
        "stdout": "",
      }
    `);
  });

  test("an option that does not exist", async () => {
    expect(await run("validate", "--fomat", "json")).toMatchInlineSnapshot(`
      {
        "exitCode": 2,
        "stderr": "error: unknown option '--fomat'
      (Did you mean --format?)
      \`palisade help\` tells of all commands and options.
      ",
        "stdout": "",
      }
    `);
  });

  test("an option without its value", async () => {
    expect(await run("validate", "--config")).toMatchInlineSnapshot(`
      {
        "exitCode": 2,
        "stderr": "error: option '-c, --config <file>' argument missing
      \`palisade help\` tells of all commands and options.
      ",
        "stdout": "",
      }
    `);
  });

  test("values that are not allowed", async () => {
    expect(await run("validate", "--format", "xml")).toMatchInlineSnapshot(`
      {
        "exitCode": 2,
        "stderr": "error: option '-f, --format <format>' argument 'xml' is invalid. Allowed choices are pretty, compact, json, sarif, github, gitlab, junit, checkstyle, markdown.
      \`palisade help\` tells of all commands and options.
      ",
        "stdout": "",
      }
    `);
    expect(await run("validate", "--max-problems", "many")).toMatchInlineSnapshot(`
      {
        "exitCode": 2,
        "stderr": "error: option '--max-problems <count>' argument 'many' is invalid. Expected a whole number.
      \`palisade help\` tells of all commands and options.
      ",
        "stdout": "",
      }
    `);
    expect(await run("compile", "--framework", "pulumi")).toMatchInlineSnapshot(`
      {
        "exitCode": 2,
        "stderr": "error: option '--framework <name>' argument 'pulumi' is invalid. Allowed choices are cdktf, cdktn.
      \`palisade help\` tells of all commands and options.
      ",
        "stdout": "",
      }
    `);
  });

  test("arguments that are too many or unknown", async () => {
    expect(await run("schema", "polcy")).toMatchInlineSnapshot(`
      {
        "exitCode": 2,
        "stderr": "error: command-argument value 'polcy' is invalid for argument 'name'. Allowed choices are policy, project, diagnostics, coverage, plan, drift.
      \`palisade help\` tells of all commands and options.
      ",
        "stdout": "",
      }
    `);
    expect(await run("schema", "policy", "project")).toMatchInlineSnapshot(`
      {
        "exitCode": 2,
        "stderr": "error: too many arguments for 'schema'. Expected 1 argument but got 2.
      \`palisade help\` tells of all commands and options.
      ",
        "stdout": "",
      }
    `);
  });

  test("help on what is no command", async () => {
    expect(await run("help", "validat")).toMatchInlineSnapshot(`
      {
        "exitCode": 2,
        "stderr": "error: unknown command 'validat'
      (Did you mean validate?)
      \`palisade help\` tells of all commands and options.
      ",
        "stdout": "",
      }
    `);
    expect((await run("help", "schema")).stdout).toContain("Usage: palisade schema");
    expect(await run("help")).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test("an empty path: a variable that a script forgot to set", async () => {
    expect((await run("compile", "--out", "")).stderr).toMatchInlineSnapshot(`
      "error: option '--out <folder>' argument '' is invalid. Expected a path.
      \`palisade help\` tells of all commands and options.
      "
    `);
    for (const argv of [
      ["validate", ""],
      ["validate", "a.yaml", ""],
      ["validate", "--stdin-filepath="],
      ["init", ""],
    ]) {
      expect(await run(...argv)).toMatchObject({
        exitCode: 2,
        stderr: expect.stringContaining("Expected a path."),
      });
    }
  });

  test("as JSON, where JSON was asked for", async () => {
    for (const format of [["--format", "json"], ["-f", "json"], ["-fjson"], ["--format=json"]]) {
      const { exitCode, stdout } = await run("validate", ...format, "--fomat");
      expect(exitCode).toBe(2);
      expect(JSON.parse(stdout)).toMatchObject({
        outcome: "could-not-run",
        failure: { kind: "usage", message: "unknown option '--fomat' (Did you mean --format?)" },
      });
    }
    expect(await run("validate", "--fomat", "--", "-f", "json")).toMatchObject({ exitCode: 2, stdout: "" });
  });

  test("with hostile text in it", async () => {
    const { stderr, exitCode } = await run("val\u001b[2Jidate");
    expect(exitCode).toBe(2);
    expect(stderr).not.toContain("\u001b");
  });
});
