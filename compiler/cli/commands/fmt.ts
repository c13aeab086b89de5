import { basename, resolve } from "node:path";
import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import { distinct } from "../../diagnostics/distinct.ts";
import { formatText } from "../../format/format-text.ts";
import { PROJECT_FILE } from "../../host/find-project.ts";
import { showPath } from "../../host/show-path.ts";
import { decode } from "../../parse/decode.ts";
import { parseYaml } from "../../parse/parse-yaml.ts";
import { plural } from "../../report/plural.ts";
import { visibleText } from "../../report/visible-text.ts";
import type { SourceFile } from "../../source/source-file.ts";
import { type ChangedFile, createLinkTest, withMark } from "../changed-file.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { loadInput } from "../load-input.ts";
import { outcomeOf } from "../outcome.ts";
import { present } from "../present.ts";
import { createProgress } from "../progress.ts";
import { writeFiles } from "../report-files.ts";
import { say } from "../say.ts";

/** The options of `palisade fmt`. */
export interface FmtOptions {
  readonly config?: string;
  readonly check?: true;
  readonly stdinFilepath?: string;
  readonly quiet?: true;
  readonly color?: boolean;
  readonly debug?: true;
}

/** A file that is to be formatted. */
interface Formattable {
  readonly source: SourceFile;
  /** Absolute. */
  readonly path: string;
  readonly kind: "policy" | "project";
}

/** What was asked for, and what could not be read of it. */
interface Found {
  readonly files: readonly Formattable[];
  readonly diagnostics: readonly Diagnostic[];
  /** Whether it is known what there is to be formatted. */
  readonly isKnown: boolean;
  /** Absolute: the folder to which the paths are relative. */
  readonly base: string;
}

/** `palisade fmt`: canonical order and layout, in place; what comes from standard input goes to standard output. */
export async function fmt(io: Io, paths: readonly string[], options: FmtOptions): Promise<number> {
  if (paths.includes("-") || options.stdinFilepath !== undefined) return formatStdin(io, options);
  const found = await findFiles(io, paths, options);
  const problems = problemsOf(found.files, found.diagnostics);
  if (problems.length > 0) return refuse(io, problems, found, options);
  const changed = await changesTo(io, found, options);
  if (options.check !== true)
    await writeFiles(
      io.host,
      changed.map(({ path, after }) => ({ path, text: after })),
    );
  if (options.quiet !== true) {
    const names = changed.map(({ path }) => visibleText(showPath(io.host.cwd, path)));
    io.stdout.write(names.map((name) => `${name}\n`).join(""));
    io.stderr.write(`${summary(changed.length, found.files.length, options)}\n`);
  }
  return options.check === true && changed.length > 0 ? EXIT_CODES.findings : EXIT_CODES.clean;
}

/** What would be written; of files that are left as they are it is said why. */
async function changesTo(
  io: Io,
  { files, base }: Found,
  options: FmtOptions,
): Promise<readonly ChangedFile[]> {
  const leadsOut = createLinkTest(io.host, base);
  const changed: ChangedFile[] = [];
  for (const { source, path, kind } of files) {
    const name = showPath(io.host.cwd, path);
    const text = await formatText(source.text, kind);
    if (text === undefined) sayLeft(io, name, NO_LAYOUT, options);
    else if (text === source.text) continue;
    else if (await leadsOut(path)) sayLeft(io, name, "a link leads it out of the project", options);
    else changed.push(await withMark(io.host, path, source.text, text));
  }
  return changed;
}

const NO_LAYOUT = "its layout cannot be changed without changing what it says";

/** Such a file counts as formatted: nobody could make `--check` content with it. */
function sayLeft(io: Io, name: string, reason: string, { quiet }: FmtOptions): void {
  if (quiet !== true) say(io, [`note: ${visibleText(name)} was left as it is: ${reason}`]);
}

function summary(changed: number, all: number, { check }: FmtOptions): string {
  if (changed === 0) return `${plural(all, "file")} formatted already`;
  if (check !== true) return `formatted ${changed} of ${plural(all, "file")}`;
  return `${changed} of ${plural(all, "file")} not formatted; \`palisade fmt\` formats them`;
}

/** The files named; without paths, the project file and all that it names. */
async function findFiles(io: Io, paths: readonly string[], options: FmtOptions): Promise<Found> {
  const isProject = (path: string): boolean => basename(path) === PROJECT_FILE;
  const named = paths.filter((path) => !isProject(path));
  const loaded = await loadInput(
    io,
    { ...options, paths: named },
    createProgress(io, options.quiet === true),
  );
  const { value, base } = loaded;
  if (value === undefined) return { files: [], diagnostics: loaded.diagnostics, isKnown: false, base };
  const { project } = value.input;
  const files = [
    ...(project !== undefined && (paths.length === 0 || paths.some(isProject)) ? [project] : []),
    ...(paths.length > 0 && named.length === 0 ? [] : value.input.policies),
  ].map((source) => fileOf(source, base, source === project ? "project" : "policy"));
  return { files, diagnostics: loaded.diagnostics, isKnown: true, base };
}

function fileOf(source: SourceFile, base: string, kind: Formattable["kind"]): Formattable {
  return { source, path: resolve(base, source.path), kind };
}

async function formatStdin(io: Io, options: FmtOptions): Promise<number> {
  const decoded = decode(options.stdinFilepath ?? "<stdin>", await io.readStdin());
  const kind = basename(options.stdinFilepath ?? "") === PROJECT_FILE ? "project" : "policy";
  const files = decoded.value === undefined ? [] : [fileOf(decoded.value, io.host.cwd, kind)];
  const problems = problemsOf(files, decoded.diagnostics);
  if (problems.length > 0) return refuse(io, problems, { isKnown: true, base: io.host.cwd }, options);
  for (const { source, kind } of files) {
    const formatted = await formatText(source.text, kind);
    if (formatted === undefined) sayLeft(io, source.path, NO_LAYOUT, options);
    const text = formatted ?? source.text;
    if (options.check === true) return text === source.text ? EXIT_CODES.clean : EXIT_CODES.findings;
    io.stdout.write(text);
  }
  return EXIT_CODES.clean;
}

/** What is not YAML cannot be laid out. Other mistakes do not matter here. */
function problemsOf(files: readonly Formattable[], read: readonly Diagnostic[]): readonly Diagnostic[] {
  const parsed = files.flatMap(({ source }) => parseYaml(source).diagnostics);
  const all = distinct([...read, ...parsed]);
  return hasErrors(all) ? all.filter(({ severity }) => severity === "error") : [];
}

function refuse(
  io: Io,
  diagnostics: readonly Diagnostic[],
  { isKnown, base }: Pick<Found, "isKnown" | "base">,
  { quiet, color }: FmtOptions,
): Promise<number> {
  const outcome = isKnown ? outcomeOf(diagnostics, "error") : "could-not-run";
  const report = { outcome, diagnostics, filesRead: 0, maxProblems: 100 };
  if (quiet !== true) io.stderr.write("note: nothing was formatted.\n");
  return present(io, report, {
    format: "pretty",
    quiet: quiet === true,
    base,
    ...(color === undefined ? {} : { color }),
  });
}
