import { describe, expect, test } from "vitest";
import { definitions, fileNamedAt, highlights, references } from "../../compiler/lsp/features/navigation.ts";
import type { Location } from "../../compiler/source/location.ts";
import { NAMED } from "./project.ts";
import { type Cursor, cursorIn, type Texts } from "./workspaces.ts";

function at(path: string, piece: string, texts: Texts = NAMED): Promise<Cursor> {
  const text = texts[path] ?? "";
  const plain = piece.replace("§", "");
  if (text.split(plain).length !== 2) throw new Error(`not once in the text: ${plain}`);
  return cursorIn({ ...texts, [path]: text.replace(plain, () => piece) });
}

const used = (piece: string, texts?: Texts): Promise<Cursor> => at("policies/used.yaml", piece, texts);

function show({ source, start, end }: Location): string {
  const { line, column } = source.positionAt(start);
  return `${source.path}:${line}:${column} ${source.text.slice(start, end)}`;
}

async function definition(cursor: Promise<Cursor>): Promise<readonly string[]> {
  const { workspace, source, offset } = await cursor;
  return definitions(workspace, source, offset).map(show);
}

async function uses(cursor: Promise<Cursor>, withDeclaration = true): Promise<readonly string[]> {
  const { workspace, source, offset } = await cursor;
  return references(workspace, source, offset, { withDeclaration }).map(show);
}

describe("go to definition", () => {
  test("leads from every kind of use to the declaration, in whatever file", async () => {
    expect([
      await definition(used("audit:\n  alertTopic: al§erts")),
      await definition(used("Tell: { publishToTopic: §alerts }")),
      await definition(used("parent: Sensors§ }")),
      await definition(used("[Ja§il, Sensors]")),
      await definition(used("metric: batt§ery")),
      await definition(used("dimension: { name: tele§metry }\n")),
      await definition(used("main: { profiles: [Lim§its]")),
      await definition(used("behaviors: [Flo§od]")),
      await definition(used("do: [Isol§ate]")),
      await definition(used(`"\${va§r.limit}"`)),
      await definition(used(`"\${var.li§mit}"`)),
      await definition(used("deviceDefender.Lim§its.Flood")),
      await definition(used("deviceDefender.Limits.Flo§od")),
      await definition(used("thingGroupNames:Sen§sors")),
      await definition(at("palisade.yaml", "variables: { lim§it: 500 }")),
      await definition(at("palisade.yaml", "groups: { Sen§sors: 800 }")),
      await definition(at("policies/declared.yaml", "profile: Limits, behavior: Flo§od")),
    ]).toMatchInlineSnapshot(`
      [
        [
          "policies/declared.yaml:5:3 alerts",
        ],
        [
          "policies/declared.yaml:5:3 alerts",
        ],
        [
          "policies/declared.yaml:12:3 Sensors",
        ],
        [
          "policies/declared.yaml:16:3 Jail",
        ],
        [
          "policies/declared.yaml:8:3 battery",
        ],
        [
          "policies/declared.yaml:10:3 telemetry",
        ],
        [
          "policies/used.yaml:6:3 Limits",
        ],
        [
          "policies/used.yaml:10:7 Flood",
        ],
        [
          "policies/used.yaml:24:3 Isolate",
        ],
        [
          "policies/declared.yaml:3:3 limit",
        ],
        [
          "policies/declared.yaml:3:3 limit",
        ],
        [
          "policies/used.yaml:6:3 Limits",
        ],
        [
          "policies/used.yaml:10:7 Flood",
        ],
        [
          "policies/declared.yaml:12:3 Sensors",
        ],
        [
          "policies/declared.yaml:3:3 limit",
        ],
        [
          "policies/declared.yaml:12:3 Sensors",
        ],
        [
          "policies/used.yaml:10:7 Flood",
        ],
      ]
    `);
  });

  test("leads nowhere from what is no name, and from names that nobody declares", async () => {
    expect(await definition(used("metric: aws:num-mess§ages-sent"))).toEqual([]);
    expect(
      await definition(used("desc§ription", { "policies/used.yaml": "version: 1\ndescription: x\n" })),
    ).toEqual([]);
    const texts = { "policies/used.yaml": "version: 1\naudit: { alertTopic: nobody }\n" };
    expect(await definition(used("no§body", texts))).toEqual([]);
  });

  test("goes through an alias", async () => {
    const texts = {
      "policies/used.yaml": `version: 1
alertTopics: { alerts: {} }
audit: { alertTopic: &topic alerts }
violationAlarms: { any: { alertTopic: *topic } }
`,
    };
    expect(await definition(used("*to§pic", texts))).toEqual(["policies/used.yaml:2:16 alerts"]);
    expect(await uses(used("al§erts: {}", texts))).toEqual([
      "policies/used.yaml:2:16 alerts",
      "policies/used.yaml:3:29 alerts",
      "policies/used.yaml:4:39 *topic",
    ]);
  });

  test("leads to the file of a job document", async () => {
    const texts = {
      "policies/used.yaml": "version: 1\njobTemplates: { a: { document: jobs/a.json, description: x } }\n",
    };
    const { workspace, source, offset } = await used("jobs/a§.json", texts);
    expect(fileNamedAt(workspace, source, offset)).toBe("/project/policies/jobs/a.json");
    const outside = {
      "policies/used.yaml":
        "version: 1\njobTemplates: { a: { document: ../../etc/passwd, description: x } }\n",
    };
    const away = await used("etc/pass§wd", outside);
    expect(fileNamedAt(away.workspace, away.source, away.offset)).toBeUndefined();
  });
});

describe("references", () => {
  test("are found in all files, with the declaration or without", async () => {
    expect(await uses(used("parent: Sens§ors"))).toMatchInlineSnapshot(`
      [
        "policies/declared.yaml:12:3 Sensors",
        "policies/used.yaml:3:21 Sensors",
        "policies/used.yaml:4:88 Sensors",
        "policies/used.yaml:7:29 Sensors",
        "policies/used.yaml:24:39 Sensors",
        "palisade.yaml:10:38 Sensors",
      ]
    `);
    expect(await uses(at("policies/declared.yaml", "  lim§it: { type"), false)).toMatchInlineSnapshot(`
      [
        "policies/used.yaml:13:35 var.limit",
        "palisade.yaml:6:18 limit",
      ]
    `);
    expect(await uses(used("      Fl§ood:\n"))).toMatchInlineSnapshot(`
      [
        "policies/declared.yaml:14:60 Flood",
        "policies/used.yaml:4:45 Flood",
        "policies/used.yaml:10:7 Flood",
        "policies/used.yaml:28:55 Flood",
        "policies/used.yaml:32:37 Flood",
      ]
    `);
  });

  test("of behaviours of the same name stay apart by profile", async () => {
    const texts = {
      "policies/used.yaml": `version: 1
securityProfiles:
  A: { targets: [all-things], behaviors: { X: {} } }
  B: { targets: [all-things], behaviors: { X: {} } }
violationAlarms:
  a: { profile: A, behavior: X }
  b: { behavior: X, profile: B }
`,
    };
    expect(await uses(used("profile: A, behavior: §X", texts))).toEqual([
      "policies/used.yaml:3:44 X",
      "policies/used.yaml:6:30 X",
    ]);
  });

  test("names from hostile authors are names", async () => {
    const texts = {
      "policies/used.yaml":
        "version: 1\nalertTopics: { __proto__: {}, constructor: {} }\naudit: { alertTopic: __proto__ }\n",
    };
    expect(await definition(used("alertTopic: __pro§to__", texts))).toEqual([
      "policies/used.yaml:2:16 __proto__",
    ]);
  });

  test("highlights tell the declaration from the uses", async () => {
    const { workspace, source, offset } = await used("do: [Isol§ate]");
    expect(
      highlights(workspace, source, offset).map((each) => [show(each.location), each.isDeclaration]),
    ).toEqual([
      ["policies/used.yaml:24:3 Isolate", true],
      ["policies/used.yaml:29:10 Isolate", false],
    ]);
  });
});
