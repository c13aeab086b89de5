import fc from "fast-check";
import { expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { formatText } from "../../compiler/format/format-text.ts";
import { isSameMeaning } from "../../compiler/format/same-meaning.ts";

/** Keys by depth: those that the schema orders, names that authors choose, and keys that nobody knows. */
const KEYS = [
  ["version", "variables", "dimensions", "alertTopics", "securityProfiles", "audit", "unknown"],
  ["A", "B", "__proto__", "Ä", '"quoted name"'],
  ["description", "targets", "alertTopic", "behaviors", "unknown"],
  ["X", "constructor", "'x y'"],
  ["metric", "alarmWhen", "normalWhen", "alarmAfter", "clearAfter", "because"],
] as const;

/** Lines that stand behind a key or a dash: the first on its line, the others as deep as the margin says. */
type Value = (margin: string) => readonly string[];

const scalar = fc.constantFrom<Value>(
  () => ["5m"],
  () => [""],
  () => ["~"],
  () => ["'it''s # no comment'"],
  () => ["!!str 12"],
  () => ['"ünï ☃"'],
  (margin) => ["|", `${margin}line one`, `${margin}  # no comment`, `${margin}three`],
  (margin) => ["|-", `${margin}kept`, ""],
  (margin) => [">- # why", `${margin}folded a`, `${margin}folded b`, "", `${margin}c`],
  (margin) => ['"quoted', `${margin}over lines  `, "", `${margin}and a gap"`],
  (margin) => ["plain words", `${margin}that go on`],
);

const { flow } = fc.letrec<{ flow: string }>((tie) => ({
  flow: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom("a", "1", '"q r"', "all-registered-things", "aws:num-messages-sent"),
    fc.array(tie("flow"), { maxLength: 5 }).map((items) => `[${items.join(", ")}]`),
    fc
      .shuffledSubarray(["moreThan", "within", "metric", "default", "type"])
      .chain((keys) => fc.tuple(...keys.map((key) => tie("flow").map((value) => `${key}: ${value}`))))
      .map((pairs) => `{ ${pairs.join(", ")} }`),
  ),
}));

const flowWithComments: Value = (margin) => [
  "[",
  `${margin}a, # first`,
  `${margin}b`,
  `${margin}# last`,
  `${margin}]`,
];

const comments = (text: string) =>
  fc.array(fc.constantFrom(`# ${text}`, "", "# ---", "#!"), { maxLength: 2 });

function list(depth: number): fc.Arbitrary<Value> {
  const item = fc.record({
    above: comments("above an item"),
    value: fc.oneof(
      flow.map(
        (text): Value =>
          () => [text],
      ),
      scalar,
      depth > 3 ? scalar : map(depth + 1),
    ),
  });
  return fc
    .array(item, { minLength: 1, maxLength: 3 })
    .map((items) => (margin) => [
      "",
      ...items.flatMap(({ above, value }) => [
        ...above.map((line) => `${margin}${line}`.trimEnd()),
        ...join(`${margin}-`, value(`${margin}  `)),
      ]),
    ]);
}

function map(depth: number): fc.Arbitrary<Value> {
  const keys = KEYS[depth] ?? [];
  const deeper = depth + 1 < KEYS.length ? [map(depth + 1), list(depth)] : [];
  const section = (key: string) =>
    fc.record({
      key: fc.constant(key),
      above: comments(`above ${key}`),
      value: fc.oneof(
        flow.map(
          (text): Value =>
            () => [text],
        ),
        flow.map(
          (text): Value =>
            () => [`${text} # behind ${key}`],
        ),
        fc.constant(flowWithComments),
        scalar,
        ...deeper,
      ),
      below: comments(`below ${key}`),
    });
  return fc
    .shuffledSubarray([...keys], { minLength: 1 })
    .chain((chosen) => fc.tuple(...chosen.map(section)))
    .map((sections) => (margin) => [
      "",
      ...sections.flatMap(({ key, above, value, below }) => [
        ...above.map((line) => `${margin}${line}`.trimEnd()),
        ...join(`${margin}${key}:`, value(`${margin}  `)),
        ...below.map((line) => `${margin}  ${line}`.trimEnd()),
      ]),
    ]);
}

function join(before: string, [first = "", ...more]: readonly string[]): readonly string[] {
  return [`${before} ${first}`.trimEnd(), ...more];
}

const document = fc
  .tuple(comments("of the file"), map(0), comments("at the end"))
  .map(([above, value, below]) => [...above, ...value("").slice(1), ...below].join("\n"));

const file = fc
  .tuple(fc.array(document, { minLength: 1, maxLength: 2 }), fc.constantFrom("\n", "\r\n"))
  .map(([documents, lineBreak]) => `${documents.join("\n---\n")}\n`.replaceAll("\n", lineBreak))
  .filter((text) => parseAllDocuments(text).every(({ errors }) => errors.length === 0));

test("whatever the order of the keys and wherever comments stand: the same data, the same comments, and twice is once", async () => {
  await fc.assert(
    fc.asyncProperty(file, async (text) => {
      // Where prettier cannot keep what a text says, it stays as it is.
      const once = (await formatText(text, "policy")) ?? text;
      expect(isSameMeaning(text, once)).toBe(true);
      expect((await formatText(once, "policy")) ?? once).toBe(once);
    }),
    { numRuns: 60 },
  );
}, 60_000);
