import { describe, expect, test } from "vitest";
import { applyEdits } from "../../compiler/lsp/apply-edits.ts";
import { type CodeAction, codeActions } from "../../compiler/lsp/features/code-actions.ts";
import { reports } from "../../compiler/lsp/features/reports.ts";
import { judge } from "../../compiler/lsp/judge.ts";
import { createWorkspace } from "../../compiler/lsp/workspace.ts";
import { SAMPLE_PROJECT } from "../support/sample-project.ts";
import { CONTEXT, inputOf, sourceOf, type Texts } from "./workspaces.ts";

/** A policy file in a project, without which nobody knows what is unused. */
const inProject = (text: string): Texts => ({ "palisade.yaml": SAMPLE_PROJECT, "policies/p.yaml": text });

/** What can be done in a policy file, and what it would become. */
async function actionsIn(text: string, from = 0, to = text.length) {
  const input = inputOf(inProject(text));
  const workspace = createWorkspace("/project", input);
  const { diagnostics } = await judge(input, CONTEXT);
  const source = sourceOf(workspace, "policies/p.yaml");
  const actions = codeActions(workspace, diagnostics, source, { start: from, end: to });
  const behind = ({ edits }: CodeAction): string => applyEdits(input, edits).policies[0]?.text ?? "";
  return { actions, behind, diagnostics, workspace };
}

const UNKNOWN = `version: 1
securityProfiles:
  P:
    targets: [all-things]
    Behaviors:
      B: { metric: aws:num-message-sent, alarmWhen: { moreThan: 1, within: 5m } }
    alert_topic: t
`;

const UNUSED = (lineEnd: string): string =>
  ["version: 1", "variables:", "  spare: { type: number, default: 1 }", "logging: { level: ERROR }", ""].join(
    lineEnd,
  );

describe("code actions", () => {
  test("offer each fix where its diagnostic is, and all fixes of the file together", async () => {
    const { actions, behind } = await actionsIn(
      UNKNOWN,
      UNKNOWN.indexOf("alert_topic"),
      UNKNOWN.indexOf("alert_topic"),
    );
    expect(actions.map(({ kind, title }) => `${kind}: ${title}`)).toMatchInlineSnapshot(`
      [
        "quickfix: replace \`alert_topic\` by \`alertTopic\`",
        "source.fixAll: fix everything in this file that palisade can fix (2)",
      ]
    `);
    const all = actions.find(({ kind }) => kind === "source.fixAll");
    expect(all && behind(all)).toBe(
      UNKNOWN.replace("Behaviors", "behaviors").replace("alert_topic", "alertTopic"),
    );
  });

  test.each(["\n", "\r\n"])(
    "write the comment that leaves a finding out, up to its reason (line end %j)",
    async (lineEnd) => {
      const text = UNUSED(lineEnd);
      const { actions, behind, diagnostics } = await actionsIn(
        text,
        text.indexOf("spare"),
        text.indexOf("spare") + 2,
      );
      expect(diagnostics.map(({ code }) => code)).toContain("lint/unused-variable");
      const ignore = actions.find(({ title }) => title.startsWith("ignore unused-variable"));
      const after = ignore === undefined ? "" : behind(ignore);
      expect(after).toBe(
        text.replace("  spare", `  # palisade: ignore unused-variable because ${lineEnd}  spare`),
      );
      // The reason is the author's to give: without one the comment is refused, with one it holds.
      const reasoned = after.replace("because ", "because it is needed soon");
      const codes = (await judge(inputOf(inProject(reasoned)), CONTEXT)).diagnostics.map(({ code }) => code);
      expect(codes).not.toContain("lint/unused-variable");
    },
  );

  test("offer nothing where nothing is wrong, and nothing for an older text", async () => {
    const { actions } = await actionsIn(UNKNOWN, 0, 3);
    expect(actions.filter(({ kind }) => kind === "quickfix")).toEqual([]);
    const { diagnostics, workspace } = await actionsIn(UNKNOWN);
    const newer = createWorkspace("/project", inputOf({ "policies/p.yaml": UNKNOWN }));
    const source = sourceOf(newer, "policies/p.yaml");
    expect(codeActions(newer, diagnostics, source, { start: 0, end: UNKNOWN.length })).toEqual([]);
    expect(sourceOf(workspace, "policies/p.yaml")).not.toBe(source);
  });
});

describe("reports", () => {
  test("carry the sentence and the help, and mark what has no effect", async () => {
    const text = UNUSED("\n");
    const { diagnostics, workspace } = await actionsIn(text);
    const [report] = reports(workspace, diagnostics).filter(
      ({ diagnostic }) => diagnostic.code === "lint/unused-variable",
    );
    expect(report?.isUnnecessary).toBe(true);
    const sentence = "alarms when a thing sends more than 1 message";
    const [said] = reports(workspace, [
      { code: "lint/x", severity: "info", message: "a", related: [], sentence, help: "b" },
    ]);
    expect(said?.message).toBe(`a\nThe behaviour ${sentence}.\nhelp: b`);
    expect(said?.location).toMatchObject({ start: 0, end: 0 });
  });
});
