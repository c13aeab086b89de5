import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { GeneratedFile } from "../../compiler/emit/generated-file.ts";
import { type Finished, runProcess } from "./child-process.ts";
import { type JsonObject, parseJsonObject } from "./json.ts";

const ROOT = resolve(import.meta.dirname, "../..");

/** Generated files on disk, from where Node finds the packages of this project. */
export interface WrittenProject {
  readonly folder: string;
  /** Runs `main.ts` and answers what CDKTF made of each stack. */
  readonly synthesize: () => Promise<ReadonlyMap<string, JsonObject>>;
  /** Type-checks all TypeScript as `tsconfig.generated.json` says. */
  readonly typeCheck: () => Promise<Finished>;
  readonly remove: () => void;
}

/** @param modules the `node_modules` in which the generated code finds its packages */
export function writeProject(
  files: readonly GeneratedFile[],
  modules = join(ROOT, "node_modules"),
): WrittenProject {
  const folder = mkdtempSync(join(tmpdir(), "palisade-generated-"));
  symlinkSync(modules, join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(join(folder, "tsconfig.json"), typeScriptSettings());
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, "generated", path)), { recursive: true });
    writeFileSync(join(folder, "generated", path), text);
  }
  return {
    folder,
    synthesize: () => synthesize(folder),
    typeCheck: () => run(folder, "typescript/bin/tsc", ["-p", "tsconfig.json"]),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The project's own settings for generated code, found from another folder. */
function typeScriptSettings(): string {
  const settings = parseJsonObject(readFileSync(join(ROOT, "tsconfig.generated.json"), "utf8"));
  return JSON.stringify({ ...settings, extends: join(ROOT, "tsconfig.json") });
}

async function synthesize(folder: string): Promise<ReadonlyMap<string, JsonObject>> {
  const finished = await run(folder, "tsx/dist/cli.mjs", ["generated/main.ts"], {
    CDKTF_OUTDIR: join(folder, "cdktf.out"),
  });
  if (finished.code !== 0)
    throw new Error(`main.ts ended with ${finished.code}\n${finished.stdout}${finished.stderr}`);
  const manifest = parseJsonObject(readFileSync(join(folder, "cdktf.out/manifest.json"), "utf8"));
  const names = Object.keys(Object(manifest["stacks"]));
  return new Map(
    names.map((name) => {
      const file = join(folder, "cdktf.out/stacks", name, "cdk.tf.json");
      return [name, parseJsonObject(readFileSync(file, "utf8"))];
    }),
  );
}

function run(
  folder: string,
  script: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  const program = join(ROOT, "node_modules", script);
  const env = { PATH: process.env["PATH"] ?? "", HOME: folder, ...more };
  return runProcess(process.execPath, [program, ...args], { cwd: folder, env, timeoutMs: 120_000 });
}
