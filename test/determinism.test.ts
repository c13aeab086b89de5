import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parseDocument, YAMLMap } from "yaml";
import { compile, type Input } from "../compiler/compile.ts";
import { SourceFile } from "../compiler/source/source-file.ts";
import { filesBelow } from "./support/files-below.ts";

const ROOT = resolve(import.meta.dirname, "..");
const POLICY_FILES = filesBelow(join(ROOT, "policies")).filter((file) => file.endsWith(".yaml"));

/** The project of this repository, its policy files in the given order and each changed by `edit`. */
function inputOf(files: readonly string[], edit: (text: string) => string = (text) => text): Input {
  const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");
  return {
    project: new SourceFile("palisade.yaml", read("palisade.yaml")),
    policies: files.map((file) => new SourceFile(`policies/${file}`, edit(read(`policies/${file}`)))),
    readReferenced: async (paths) => new Map(paths.map((path) => [path, { text: read(path) }])),
  };
}

async function filesOf(input: Input): Promise<ReadonlyMap<string, string>> {
  const { files, diagnostics } = await compile(input, { framework: "cdktf" });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return new Map(files.map(({ path, text }) => [path, text]));
}

describe("what is generated", () => {
  test("is the same in the second run", async () => {
    const once = await filesOf(inputOf(POLICY_FILES));
    expect(once.size).toBeGreaterThan(5);
    expect(await filesOf(inputOf(POLICY_FILES))).toEqual(once);
  });

  test("does not depend on the order in which files are read", async () => {
    const shuffled = [...POLICY_FILES.slice(3).toReversed(), ...POLICY_FILES.slice(0, 3)];
    expect(shuffled).not.toEqual(POLICY_FILES);
    expect(await filesOf(inputOf(shuffled))).toEqual(await filesOf(inputOf(POLICY_FILES)));
  });

  test("does not depend on the order of keys, but for the line numbers", async () => {
    const withoutLines = (files: ReadonlyMap<string, string>): unknown =>
      [...files]
        .filter(([path]) => path.endsWith("cdk.tf.json"))
        .map(([, text]) => JSON.parse(blankLines(text)));
    const reversed = await filesOf(inputOf(POLICY_FILES, reverseKeys));
    expect(withoutLines(reversed)).toEqual(withoutLines(await filesOf(inputOf(POLICY_FILES))));
  });

  test("is what is committed", async () => {
    const generated = await filesOf(inputOf(POLICY_FILES));
    // Terraform keeps its own files there, once somebody has planned.
    const committed = filesBelow(join(ROOT, "generated")).filter(
      (file) => !/\.terraform|\.tfstate/.test(file),
    );
    expect(committed).toEqual([...generated.keys()].sort());
    for (const [path, text] of generated) {
      expect(readFileSync(join(ROOT, "generated", path), "utf8"), path).toBe(text);
    }
  });
});

/** Every `policies/x.yaml:12` without its line. */
function blankLines(text: string): string {
  return text.replaceAll(/(policies\/[\w.-]+\.yaml):\d+/g, "$1");
}

function reverseKeys(text: string): string {
  const document = parseDocument(text);
  const reverse = (node: unknown): void => {
    if (!(node instanceof YAMLMap)) return;
    node.items.reverse();
    for (const { value } of node.items) reverse(value);
  };
  reverse(document.contents);
  return document.toString();
}
