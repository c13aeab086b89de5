import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");
const COMPILER = join(ROOT, "compiler");

/** Which rooms of `compiler/` a room may import, beside itself. The same table stands in compiler/README.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  util: [],
  source: ["util"],
  diagnostics: ["source", "util"],
  catalog: ["util"],
  ir: ["catalog", "source", "util"],
  parse: ["source", "diagnostics", "util"],
  validate: ["source", "diagnostics", "util", "catalog"],
  resolve: ["validate", "analyze", "ir", "catalog", "source", "diagnostics", "util"],
  criteria: ["ir", "catalog", "util"],
  analyze: ["validate", "resolve", "quarantine", "ir", "catalog", "source", "diagnostics", "util"],
  describe: ["ir", "catalog", "util"],
  quarantine: ["ir", "catalog", "util"],
  lower: ["analyze", "quarantine", "ir", "catalog", "describe", "source", "util"],
  emit: ["ir", "catalog", "describe", "source", "util"],
  lint: [
    "analyze",
    "resolve",
    "validate",
    "parse",
    "lower",
    "describe",
    "quarantine",
    "criteria",
    "ir",
    "catalog",
    "source",
    "diagnostics",
    "util",
  ],
  fix: ["diagnostics", "source", "util"],
  protection: ["criteria", "ir", "catalog", "describe", "source", "util"],
  drift: ["protection", "criteria", "emit", "lower", "ir", "catalog", "describe", "source", "util"],
  plan: ["drift", "protection", "emit", "ir", "catalog", "describe", "source", "util"],
  live: ["drift", "emit", "host", "ir", "catalog", "source", "util"],
  format: ["parse", "validate", "source", "diagnostics", "util"],
  report: ["diagnostics", "source", "util"],
  explain: ["catalog", "diagnostics", "util"],
  forge: [],
  lsp: [
    "",
    "lint",
    "fix",
    "explain",
    "host",
    "analyze",
    "resolve",
    "validate",
    "parse",
    "lower",
    "ir",
    "catalog",
    "source",
    "diagnostics",
    "util",
  ],
  host: ["parse", "diagnostics", "source", "util"],
};

/** Which packages may be imported, and by whom alone. */
const ONLY_IN: Readonly<Record<string, readonly string[]>> = {
  yaml: ["parse", "format"],
  "vscode-languageserver": ["lsp"],
  "vscode-languageserver-textdocument": ["lsp"],
  "ts-morph": ["emit/cdktf"],
  "@aws-sdk": ["live"],
  "@smithy": ["live"],
  commander: ["cli"],
  diff: ["fix"],
  prettier: ["format"],
  picomatch: ["host", "lint/suppressions"],
  "ipaddr.js": ["analyze", "criteria"],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const FILES = readdirSync(COMPILER, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
  .map((file) => file.replaceAll("\\", "/"))
  .sort();

const IMPORTS: readonly Import[] = FILES.flatMap((file) => {
  const text = readFileSync(join(COMPILER, file), "utf8");
  const pattern =
    /(?:^|\n)(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"|\bimport\("([^"]+)"\)/g;
  return [...text.matchAll(pattern)].map((match) => {
    const specifier = match[2] ?? match[3] ?? "";
    const to = specifier.startsWith(".")
      ? relative(COMPILER, join(dirname(join(COMPILER, file)), specifier)).replaceAll("\\", "/")
      : specifier;
    return { from: file, to, typeOnly: match[1] !== undefined };
  });
});

const INTERNAL = IMPORTS.filter(({ to }) => FILES.includes(to));
const roomOf = (file: string): string => (file.includes("/") ? (file.split("/")[0] ?? "") : "");

describe("the house", () => {
  test("was read at all", () => {
    expect(FILES.length).toBeGreaterThan(20);
    expect(INTERNAL.length).toBeGreaterThan(FILES.length);
  });

  test.each(Object.keys(MAY_IMPORT))("%s imports only what it may", (room) => {
    const offences = INTERNAL.filter(({ from, to }) => {
      if (roomOf(from) !== room || roomOf(to) === room) return false;
      return !(MAY_IMPORT[room] ?? []).includes(roomOf(to));
    });
    expect(offences.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  test("every room has a line in the table, but for cli, which may import all", () => {
    const rooms = new Set(FILES.map(roomOf).filter((room) => room !== "" && room !== "cli"));
    expect([...rooms].filter((room) => !Object.hasOwn(MAY_IMPORT, room))).toEqual([]);
  });

  test("nobody but its own main imports cli", () => {
    expect(INTERNAL.filter(({ from, to }) => roomOf(to) === "cli" && roomOf(from) !== "cli")).toEqual([]);
  });

  test.each(Object.entries(ONLY_IN))("only its own rooms import %s", (name, rooms) => {
    const importers = IMPORTS.filter(({ to }) => to === name || to.startsWith(`${name}/`)).map(
      ({ from }) => from,
    );
    expect(importers.filter((file) => !rooms.some((room) => file.startsWith(`${room}/`)))).toEqual([]);
  });

  test("no file imports itself in a circle", () => {
    expect(circles(INTERNAL.filter(({ typeOnly }) => !typeOnly))).toEqual([]);
  });

  test("only cli names process, only host and cli touch the file system", () => {
    const naming = (pattern: RegExp): string[] =>
      FILES.filter((file) => pattern.test(readFileSync(join(COMPILER, file), "utf8")));
    expect(naming(/\bprocess\.|node:process/).filter((file) => !file.startsWith("cli/"))).toEqual([]);
    expect(
      naming(/"node:(fs|child_process|os|http|net)/).filter((file) => !/^(host|cli)\//.test(file)),
    ).toEqual([]);
  });

  test("no file has more than 400 lines, and none is called utils, helpers or common", () => {
    const long = FILES.filter((file) => !isGenerated(file)).filter(
      (file) => readFileSync(join(COMPILER, file), "utf8").split("\n").length > 401,
    );
    expect(long).toEqual([]);
    expect(FILES.filter((file) => /(^|\/)(utils?|helpers?|common|misc)\.ts$/.test(file))).toEqual([]);
  });
});

/** Types generated from the schemas are as long as the schemas, and pages as long as the pages. */
function isGenerated(file: string): boolean {
  return /Made from (schema|compiler)\//.test(readFileSync(join(COMPILER, file), "utf8").slice(0, 400));
}

function circles(imports: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) {
      found.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
      return;
    }
    if (done.has(file)) return;
    for (const target of next.get(file) ?? []) walk(target, [...trail, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return found;
}
