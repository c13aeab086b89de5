import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { hasErrors } from "../../compiler/diagnostics/diagnostic.ts";
import { parseYaml } from "../../compiler/parse/parse-yaml.ts";
import { SourceFile } from "../../compiler/source/source-file.ts";
import { policySchema } from "../../compiler/validate/schemas.ts";
import { validatePolicy } from "../../compiler/validate/validate-policy.ts";
import { readDocument } from "./mistakes.ts";

const EVERYTHING = readDocument(
  readFileSync(join(import.meta.dirname, "policy-with-everything.yaml"), "utf8"),
).value;

/** What no message may show: our own inside. */
const INSIDE = /undefined|\[object|\$defs|\^\[/;

/** Any text of an author's, but for one that itself looks like our inside: a message quotes what he wrote. */
const text = (constraints?: fc.StringConstraints): fc.Arbitrary<string> =>
  fc.string(constraints).filter((written) => !INSIDE.test(written));

/** Something else in the place of a value that was right. */
const intruder = fc.oneof(
  fc.constantFrom(null, true, 0, -1, 1.5, 1e21, "", "x", "${var.x}", "__proto__", [], {}, [[]], [1, 1], {
    a: 1,
  }),
  text(),
  fc.dictionary(text(), fc.constantFrom(1, "a")),
);

interface Mutation {
  readonly at: number;
  readonly kind: "replace" | "remove" | "add";
  readonly key: string;
  readonly value: unknown;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(400),
  kind: fc.constantFrom("replace", "remove", "add"),
  key: fc.oneof(
    fc.constantFrom("constructor", "toString", "metrc", "a b"),
    text({ minLength: 1, maxLength: 8 }),
  ),
  value: intruder,
});

/** Data with one change at the n-th place, counted in the order of the text. */
function mutate(data: unknown, { at, kind, key, value }: Mutation): unknown {
  let left = at;
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.flatMap((item) => change(item, visit));
    if (typeof node !== "object" || node === null) return node;
    const entries = Object.entries(node).flatMap(([name, item]) =>
      change(item, visit).map((next) => [name, next]),
    );
    return Object.fromEntries(left-- === 0 && kind === "add" ? [...entries, [key, value]] : entries);
  };
  const change = (item: unknown, descend: (node: unknown) => unknown): readonly unknown[] => {
    if (left-- !== 0 || kind === "add") return [descend(item)];
    return kind === "remove" ? [] : [value];
  };
  return visit(data);
}

test("whatever is changed in a document, it is accepted, or refused at a place in its text", () => {
  fc.assert(
    fc.property(mutation, (change) => {
      const { value } = parseYaml(new SourceFile("policy.yaml", stringify(mutate(EVERYTHING, change))));
      for (const document of value) {
        const result = validatePolicy(document);
        expect(result.value === undefined).toBe(hasErrors(result.diagnostics));
        for (const { location, message } of result.diagnostics) {
          expect(location?.end).toBeLessThanOrEqual(document.source.text.length);
          expect(message).not.toMatch(INSIDE);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("the pre-compiled validator and ajv itself agree", () => {
  const ajv = new Ajv2020({ strict: false });
  const accepts = ajv.compile(policySchema());
  fc.assert(
    fc.property(mutation, (change) => {
      const document = { ...readDocument("version: 1"), value: mutate(EVERYTHING, change) };
      const locate = () => ({ source: new SourceFile("policy.yaml", ""), start: 0, end: 0 });
      const result = validatePolicy({ ...document, source: locate().source, locate, aliasesOn: () => [] });
      expect(result.value !== undefined).toBe(accepts(document.value));
    }),
    { numRuns: 1000 },
  );
});
