import { describe, expect, test } from "vitest";
import { check } from "../../compiler/compile.ts";
import type { TextEdit } from "../../compiler/diagnostics/diagnostic.ts";
import { applyEdits } from "../../compiler/lsp/apply-edits.ts";
import { prepareRename, rename } from "../../compiler/lsp/rename/rename.ts";
import { checkStillHolds } from "../../compiler/lsp/rename/still-holds.ts";
import { createWorkspace, sourcesOf } from "../../compiler/lsp/workspace.ts";
import { NAMED } from "./project.ts";
import { cursorIn, inputOf, type Texts } from "./workspaces.ts";

/** The texts behind a rename where the cursor is put into a piece of the project's text; or why there are none. */
async function renamed(
  path: string,
  piece: string,
  newName: string,
  texts: Texts = NAMED,
): Promise<Texts | string> {
  const text = texts[path] ?? "";
  const plain = piece.replace("§", "");
  if (text.split(plain).length !== 2) throw new Error(`not once in the text: ${plain}`);
  const { workspace, source, offset } = await cursorIn({
    ...texts,
    [path]: text.replace(plain, () => piece),
  });
  try {
    const prepared = prepareRename(workspace, source, offset);
    const edits: readonly TextEdit[] = rename(workspace, source, offset, newName);
    await checkStillHolds(workspace, edits);
    expect(edits.length === 0 || prepared.name !== newName).toBe(true);
    const after = applyEdits(workspace.input, edits);
    return Object.fromEntries(sourcesOf({ input: after }).map((each) => [each.path, each.text]));
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "Refusal") throw error;
    return error.message;
  }
}

const used = (piece: string, newName: string, texts?: Texts): Promise<Texts | string> =>
  renamed("policies/used.yaml", piece, newName, texts);

/** The lines that differ. */
function changed(after: Texts | string): readonly string[] {
  if (typeof after === "string") return [after];
  return Object.entries(after).flatMap(([path, text]) => {
    const before = (NAMED[path] ?? "").split("\n");
    return text
      .split("\n")
      .flatMap((line, index) => (line === before[index] ? [] : `${path}:${index + 1} ${line.trim()}`));
  });
}

/** A use or the declaration of every name of the project, where it can be renamed. */
const RENAMEABLE: readonly (readonly [piece: string, file: string])[] = [
  ["lim§it: { type", "policies/declared.yaml"],
  ["al§erts:\n", "policies/declared.yaml"],
  ["bat§tery: {", "policies/declared.yaml"],
  ["tele§metry: {", "policies/declared.yaml"],
  ["Sens§ors: {", "policies/declared.yaml"],
  ["Viol§ating: {", "policies/declared.yaml"],
  ["Ja§il: {", "policies/declared.yaml"],
  ["Lim§its:\n", "policies/used.yaml"],
  ["Flo§od:\n", "policies/used.yaml"],
  ["Drai§ned:\n", "policies/used.yaml"],
  ["Wee§kly: {", "policies/used.yaml"],
  ["Iso§late: {", "policies/used.yaml"],
  ["is§olate:\n", "policies/used.yaml"],
  ["a§ny: {", "policies/used.yaml"],
  ["ma§in: {", "policies/used.yaml"],
];

describe("rename", () => {
  test.each(RENAMEABLE)(
    "%j: all that was right is right behind it, and renaming back gives the same bytes",
    async (piece, file) => {
      const before = await check(inputOf(NAMED));
      const name = /[\w-]*§[\w-]*/.exec(piece)?.[0]?.replace("§", "") ?? "";
      const after = await renamed(file, piece, "Other-1");
      if (typeof after === "string") throw new Error(after);
      expect(after).not.toEqual(NAMED);
      const { diagnostics } = await check(inputOf(after));
      expect(diagnostics.map(({ code }) => code)).toEqual(before.diagnostics.map(({ code }) => code));
      const declaration = piece.replace(/[\w-]*§[\w-]*/, "Othe§r-1");
      expect(await renamed(file, declaration, name, after)).toEqual(NAMED);
    },
  );

  test("reaches every file, queries and references", async () => {
    expect(changed(await used("parent: Sens§ors", "Devices"))).toMatchInlineSnapshot(`
      [
        "palisade.yaml:10 fleet: { things: 1000, groups: { Devices: 800 } }",
        "policies/declared.yaml:12 Devices: { description: in the field }",
        "policies/used.yaml:3 Indoor: { parent: Devices }",
        "policies/used.yaml:4 Flooding: { query: "deviceDefender.Limits.Flood.inViolation:true AND thingGroupNames:Devices" }",
        "policies/used.yaml:7 targets: [{ thingGroup: Devices }, thingGroup: Old]",
        "policies/used.yaml:24 Isolate: { addToThingGroups: [Jail, Devices] }",
      ]
    `);
    expect(changed(await used("      Flo§od:\n", "Storm"))).toMatchInlineSnapshot(`
      [
        "policies/declared.yaml:14 Violating: { inViolationOf: { profile: Limits, behavior: Storm } }",
        "policies/used.yaml:4 Flooding: { query: "deviceDefender.Limits.Storm.inViolation:true AND thingGroupNames:Sensors" }",
        "policies/used.yaml:10 Storm:",
        "policies/used.yaml:28 when: { violation: { profile: Limits, behaviors: [Storm] } }",
        "policies/used.yaml:32 any: { profile: Limits, behavior: Storm, atLeast: 1, within: 5m, alertTopic: alerts }",
      ]
    `);
    expect(changed(await used(`"\${var.lim§it}"`, "messages"))).toMatchInlineSnapshot(`
      [
        "palisade.yaml:6 variables: { messages: 500 }",
        "policies/declared.yaml:3 messages: { type: number, default: 100, description: messages in 5 minutes }",
        "policies/used.yaml:13 alarmWhen: { moreThan: "\${var.messages}", within: 5m }",
      ]
    `);
  });

  test("quotes a name that would mean something else without", async () => {
    expect(changed(await used("parent: Sens§ors", "123"))).toMatchInlineSnapshot(`
      [
        "palisade.yaml:10 fleet: { things: 1000, groups: { "123": 800 } }",
        "policies/declared.yaml:12 "123": { description: in the field }",
        "policies/used.yaml:3 Indoor: { parent: "123" }",
        "policies/used.yaml:4 Flooding: { query: "deviceDefender.Limits.Flood.inViolation:true AND thingGroupNames:123" }",
        "policies/used.yaml:7 targets: [{ thingGroup: "123" }, thingGroup: Old]",
        "policies/used.yaml:24 Isolate: { addToThingGroups: [Jail, "123"] }",
      ]
    `);
  });

  test("refuses a name that is not legal, not free, or AWS's", async () => {
    expect(await used("parent: Sens§ors", "two words")).toBe(
      "the name of a thing group is 1 to 128 characters: only letters, digits, `:`, `_` and `-`",
    );
    expect(await used("parent: Sens§ors", "Jail")).toBe(
      "the thing group `Jail` is declared already, at policies/declared.yaml:16:3",
    );
    expect(await used("[battery, ".replace("t", "§t"), "aws:battery")).toBe(
      "names that begin with `aws:` are those of AWS's own metrics",
    );
    expect(await used("[Ja§il, Sensors]", "with:colon")).toMatchInlineSnapshot(
      `"with that name something would be wrong: "with:colon" is not a name of letters, digits, \`_\` and \`-\`"`,
    );
  });

  test("refuses what is no name of the project's own", async () => {
    expect(await used("metric: aws:num-mess§ages-sent", "x")).toBe(
      "`aws:num-messages-sent` is a metric of AWS",
    );
    expect(await used("vers§ion: 1", "x")).toBe("there is no name here that could be changed");
    expect(await used("thingGroup: Ol§d]", "x")).toBe(
      "the thing group `Old` exists in AWS already (`existing: true`), and would still have its old name there",
    );
    const texts = {
      "policies/used.yaml": "version: 1\naudit: { alertTopic: nobody, checks: { all: true } }\n",
    };
    expect(await used("no§body", "x", texts)).toBe(
      "the alert topic `nobody` is not declared in this project",
    );
  });

  test("refuses where a name may be meant that is not spelled out", async () => {
    const replaced = (from: string, to: string, name = "policies/used.yaml"): Texts => ({
      ...NAMED,
      [name]: (NAMED[name] ?? "").replace(from, () => to),
    });
    const group = replaced(
      "variables:\n",
      "variables:\n  group: { type: string, default: Sensors }\n",
      "policies/declared.yaml",
    );
    const byVariable = {
      ...group,
      "policies/used.yaml":
        replaced("parent: Sensors", `parent: "\${var.group}"`)["policies/used.yaml"] ?? "",
    };
    expect(await used("[Jail, Sens§ors]", "x", byVariable)).toBe(
      "the thing group `Sensors` may be meant by `${…}` at policies/used.yaml:3:22, so it is not certain what else would have to change",
    );
    expect(await used("[Ja§il, Sensors]", "x", byVariable)).toBeTypeOf("object");
    expect(await used("      Flo§od:\n", "x", replaced("Limits.Flood.inV", "Limits.Fl*.inV"))).toBe(
      "the behaviour `Flood` of `Limits` may be meant by a query at policies/used.yaml:4:45, so it is not certain what else would have to change",
    );
    expect(
      await used(
        "parent: Sens§ors",
        "x",
        replaced("thingGroupNames:Sensors", "thingGroupNames:(Sensors OR X)"),
      ),
    ).toMatch(/may be meant by a query/);
    expect(
      await used("parent: Sens§ors", "x", { ...NAMED, "policies/z.yaml": "version: 1\naudit: [\n" }),
    ).toBe("policies/z.yaml is not valid YAML, so it is not known what it names");
  });

  test("renames what several aliases repeat together, and refuses where that would be different things", async () => {
    const shared = `version: 1
securityProfiles:
  A: { targets: [all-things], behaviors: &b { Xa: { metric: aws:num-disconnects, alarmWhen: { moreThan: 1, within: 5m } } } }
  B: { targets: [all-registered-things], behaviors: *b }
violationAlarms:
  b: { profile: B, behavior: Xa, alertTopic: t }
alertTopics: { t: {} }
`;
    expect(await used("behavior: X§a", "Yb", { "policies/used.yaml": shared })).toEqual({
      "policies/used.yaml": shared.replaceAll("Xa", "Yb"),
    });
    const mixed = `version: 1
alertTopics: { t: {} }
thingGroups: { g: {}, h: { parent: &n g } }
dashboards: { d: { profiles: [*n] } }
securityProfiles: { g: { targets: [all-things] } }
`;
    expect(await used("parent: &n §g", "x", { "policies/used.yaml": mixed })).toBe(
      "the text at policies/used.yaml:3:39 is repeated by an alias, and names the security profile `g` as well",
    );
  });

  test("refuses a block of text", async () => {
    const text =
      "version: 1\nalertTopics: { t: {} }\naudit:\n  checks: { all: true }\n  alertTopic: >-\n    t\n";
    expect(await used("alertTopics: { §t", "x", { "policies/used.yaml": text })).toBe(
      "the name at policies/used.yaml:5:15 is written as a block of text, which cannot be changed safely",
    );
  });

  test("keeps quotes, comments and line breaks as they are", async () => {
    const text = `version: 1\r\nalertTopics: { "t": {} } # t\r\naudit: { checks: { all: true }, alertTopic: 't' }\r\n`;
    expect(await used("alertTopic: '§t'", "topic-2", { "policies/used.yaml": text })).toEqual({
      "policies/used.yaml": `version: 1\r\nalertTopics: { "topic-2": {} } # t\r\naudit: { checks: { all: true }, alertTopic: 'topic-2' }\r\n`,
    });
  });

  test("is asked for every place where a name stands, and answers with the name alone", async () => {
    const workspace = createWorkspace("/project", inputOf(NAMED));
    for (const { source, span, shown, named } of workspace.names.occurrences) {
      if (workspace.names.declarationsOf(named).length === 0 || named.name === "Old") continue;
      const { location, name } = prepareRename(workspace, source, shown.end);
      expect([location.start, location.end, name]).toEqual([span.start, span.end, named.name]);
    }
  });
});
