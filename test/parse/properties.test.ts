import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseAllDocuments, stringify } from "yaml";
import { parseYaml } from "../../compiler/parse/parse-yaml.ts";
import { SourceFile } from "../../compiler/source/source-file.ts";
import type { YamlDocument } from "../../compiler/source/yaml-document.ts";

const FORBIDDEN = /[\x7F-\x84\x86-\x9F\uFEFF\uFFFE\uFFFF]/g;

/** Data as JSON knows it: no -0, no characters that must not stand in a file, no key that would be a merge key. */
const data = fc
  .jsonValue({ stringUnit: "grapheme", maxDepth: 4 })
  .map((value): unknown => JSON.parse(JSON.stringify(value).replace(FORBIDDEN, "?")))
  .filter((value) => !JSON.stringify(value).includes('"<<"'));

const layout = fc.record({
  indent: fc.integer({ min: 1, max: 6 }),
  indentSeq: fc.boolean(),
  collectionStyle: fc.constantFrom("any" as const, "block" as const, "flow" as const),
  defaultStringType: fc.constantFrom("PLAIN" as const, "QUOTE_SINGLE" as const, "QUOTE_DOUBLE" as const),
  lineWidth: fc.constantFrom(0, 40, 80),
});

const parse = (text: string) => parseYaml(new SourceFile("p.yaml", text));

/** The one document of a text without problems. */
function only(text: string): YamlDocument {
  const { value, diagnostics } = parse(text);
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  const [document] = value;
  if (document === undefined || value.length > 1) throw new Error("expected one document");
  return document;
}

// As text, because equality of objects does not look at `__proto__`.
const valueIn = (text: string): string => JSON.stringify(only(text).value);

describe("whatever is written", () => {
  test("JSON is read as JSON", () => {
    fc.assert(
      fc.property(data, fc.constantFrom(undefined, 2), (value, indent) => {
        expect(valueIn(JSON.stringify(value, null, indent))).toBe(JSON.stringify(value));
      }),
    );
  });

  test("YAML is read as what it was made from", () => {
    fc.assert(
      fc.property(data, layout, (value, options) => {
        expect(valueIn(stringify(value, options))).toBe(JSON.stringify(value));
      }),
    );
  });

  test("the text at each path, read alone, is the value at that path", () => {
    fc.assert(
      fc.property(data, layout, (value, options) => {
        // Without block scalars: their indentation indicator counts from the parent.
        const document = only(stringify(value, { ...options, blockQuote: false }));
        for (const [path, part] of partsOf(value)) {
          expect(valueIn(inItsColumn(document, path, "value"))).toBe(JSON.stringify(part));
          const name = path.at(-1);
          if (typeof name !== "string") continue;
          const { start, end, source } = document.locate(path, "key");
          expect(valueIn(`? ${source.text.slice(start, end)}\n: 1\n`)).toBe(JSON.stringify(named(name)));
        }
      }),
    );
  });
});

/** All paths of data, with what stands there. */
function* partsOf(
  value: unknown,
  path: readonly (string | number)[] = [],
): Generator<[(string | number)[], unknown]> {
  yield [[...path], value];
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* partsOf(item, [...path, index]);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* partsOf(item, [...path, key]);
  }
}

/** A part of a document, as far to the right as it stands there, because its further lines are indented too. */
function inItsColumn(
  document: YamlDocument,
  path: readonly (string | number)[],
  part: "key" | "value",
): string {
  const { source, start, end } = document.locate(path, part);
  return " ".repeat(source.positionAt(start).column - 1) + source.text.slice(start, end);
}

function named(name: string): unknown {
  return Object.fromEntries([[name, 1]]);
}

const PIECES = [
  ..."ab:-?,[]{}#&*!|>'\"%@`~ \n\t\\0",
  "a: ",
  "b: ",
  "c:\n",
  "- ",
  "  ",
  "    ",
  "\n",
  "\n  ",
  "\r\n",
  "\r",
  "\0",
  "\uFEFF",
  "😀",
  "\ud800",
  "&x ",
  "*x",
  "*x\n",
  "<<: *x\n",
  "<<: ",
  "!!int ",
  "!!str ",
  "! ",
  "!t ",
  "---\n",
  "...\n",
  "%YAML 1.2\n",
  "%YAML 1.1\n",
  "012",
  "0o7",
  "1e9",
  ".inf",
  "true",
  "null",
  "__proto__: ",
  "|2\n",
  ">-\n",
  '"\\u',
  "''",
  "? ",
  "[a, ",
  "{a: ",
];

const yamlLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(""));

describe("any text at all", () => {
  test("never throws, and every place that is named lies in the text", () => {
    fc.assert(
      fc.property(fc.oneof(yamlLike, fc.string({ unit: "binary" })), (text) => {
        const { diagnostics } = parse(text);
        for (const { location } of diagnostics) {
          expect(location?.start).toBeLessThanOrEqual(text.length);
          expect(location?.end).toBeGreaterThanOrEqual(location?.start ?? 0);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test("is read as yaml itself reads it, or not at all", () => {
    fc.assert(
      fc.property(yamlLike, (text) => {
        const { value, diagnostics } = parse(text);
        // By its tag, `!!str <<` is a text; yaml merges it all the same.
        if (diagnostics.length > 0 || /!\S*\s+<</.test(text)) return;
        const documents = parseAllDocuments(text, { stringKeys: true, merge: true });
        expect(documents.flatMap(({ errors }) => errors)).toEqual([]);
        // Key by key: where merged keys stand among a map's own differs.
        expect(value.map((document) => document.value)).toEqual(documents.map((document) => document.toJS()));
      }),
      { numRuns: 10_000 },
    );
  });
});
