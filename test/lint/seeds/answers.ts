import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { compile } from "../../../compiler/compile.ts";
import { createNodeHost } from "../../../compiler/host/node-host.ts";
import { readProjectSettings } from "../../../compiler/project-settings.ts";
import { SourceFile } from "../../../compiler/source/source-file.ts";
import { type DesiredState, readDesiredStates } from "../../support/desired-states.ts";
import { at, listOf, parseJsonObject, textOf } from "../../support/json.ts";
import { type Ended, runCommandLine } from "../../support/run-command-line.ts";

/** Something that a seed claims, and by what whoever transcribes it is corrected, or kept from it. */
export interface Correction {
  readonly claim: string;
  readonly answers: readonly Answer[];
}

/** Fails where the answer is not given any more. */
export type Answer = () => Promise<void>;

/** Runs a command line in the project of a transcription. */
export function runIn(project: string, ...argv: readonly string[]): Promise<Ended> {
  return runCommandLine(createNodeHost({ cwd: folderOf(project), env: {} }), argv);
}

/**
 * The command line says it.
 * @param project a folder beside this file
 * @param line the line that is pointed at, without its indentation
 * @param words decisive words of the message, its help or its sentence
 */
export function told(project: string, code: string, line: string, ...words: readonly string[]): Answer {
  return async () => {
    const candidates = (await diagnosticsOf(project)).filter((diagnostic) => at(diagnostic, "code") === code);
    const matching = candidates.map((diagnostic) => [lineOf(project, diagnostic), textsOf(diagnostic)]);
    // Compared like this, a failure shows what was said instead.
    expect(matching).toContainEqual([line, stringContainingAll(words)]);
  };
}

/** The compiler writes what is right, and the author has no say in it. */
export function made(project: string, examine: (made: Made) => void): Answer {
  return async () => {
    const read = (path: string): SourceFile =>
      new SourceFile(path, readFileSync(join(folderOf(project), path), "utf8"));
    const file = read("palisade.yaml");
    const paths = readProjectSettings(file).value?.policies ?? [];
    const { files } = await compile(
      { project: file, policies: paths.map(read), readReferenced: async () => new Map() },
      { framework: "cdktf" },
    );
    const text = files.find(({ path }) => path.endsWith("/cdk.tf.json"))?.text ?? "";
    const states = readDesiredStates(text);
    const behaviors = states.flatMap(({ properties }) => listOf(at(properties, "Behaviors")));
    examine({ resources: at(parseJsonObject(text), "resource"), states, behaviors });
  };
}

/** What the compiler made of a transcription. */
interface Made {
  /** By Terraform's type and by name. */
  readonly resources: unknown;
  readonly states: readonly DesiredState[];
  /** Of all security profiles, as AWS gets them. */
  readonly behaviors: readonly unknown[];
}

/** `palisade explain` says it. */
export function explained(subject: string, ...words: readonly string[]): Answer {
  return async () => {
    const { stdout, exitCode } = await runIn("000-accepted", "explain", subject);
    expect([exitCode, stdout.replace(/\s+/g, " ")]).toEqual([0, stringContainingAll(words)]);
  };
}

/** A fact of the catalogue, where the language has nothing with which to claim otherwise. */
export function known(examine: () => void): Answer {
  return async () => examine();
}

const FOUND = new Map<string, Promise<readonly unknown[]>>();

/** What is wrong with a transcription, as JSON. Each is judged once. */
function diagnosticsOf(project: string): Promise<readonly unknown[]> {
  const found = FOUND.get(project) ?? judge(project);
  FOUND.set(project, found);
  return found;
}

async function judge(project: string): Promise<readonly unknown[]> {
  const { stdout } = await runIn(project, "lint", "--format", "json", "--max-problems", "0");
  return listOf(at(parseJsonObject(stdout), "diagnostics"));
}

function folderOf(project: string): string {
  return join(import.meta.dirname, project);
}

function lineOf(project: string, diagnostic: unknown): string {
  const file = textOf(at(diagnostic, "location", "file"));
  const number = Number(at(diagnostic, "location", "start", "line"));
  return (
    readFileSync(join(folderOf(project), file), "utf8")
      .split("\n")
      .at(number - 1)
      ?.trim() ?? ""
  );
}

function textsOf(diagnostic: unknown): string {
  return ["message", "sentence", "help"].map((key) => at(diagnostic, key) ?? "").join("\n");
}

function stringContainingAll(words: readonly string[]): unknown {
  const pattern = words.map((each) => `(?=[^]*${escaped(each)})`).join("");
  return expect.stringMatching(new RegExp(`^${pattern}`));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
