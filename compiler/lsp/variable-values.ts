import type { OutlineNode } from "../parse/outline.ts";
import type { SourceFile } from "../source/source-file.ts";
import { namesInFile } from "./names/names-in-file.ts";
import { findNode } from "./node-at.ts";
import type { Workspace } from "./workspace.ts";

/** What a variable or a fact of the deployment is in one deployment. */
export interface ValueThere {
  /** Undefined where there is no project. */
  readonly deployment: string | undefined;
  /** As it is written. */
  readonly text: string;
  readonly isDefault: boolean;
}

/** What `${var.x}` stands for in each deployment; a deployment that sets none, where there is no default, is left out. */
export function variableValues({ names, input }: Workspace, name: string): readonly ValueThere[] {
  const [declared] = names.declarationsOf({ kind: "variable", name });
  const fallback = declared && writtenAt(declared.source, "policy", [...declared.path, "default"]);
  const deployments = input.project === undefined ? [] : deploymentsOf(input.project);
  if (deployments.length === 0) {
    return fallback === undefined ? [] : [{ deployment: undefined, text: fallback, isDefault: true }];
  }
  return deployments.flatMap(({ deployment, source, node }) => {
    const set = textOf(source, findNode(node, ["variables", name]));
    const text = set ?? fallback;
    return text === undefined ? [] : [{ deployment, text, isDefault: set === undefined }];
  });
}

/** What `${deployment.x}` stands for in each deployment. */
export function deploymentValues({ input }: Workspace, name: string): readonly ValueThere[] {
  const deployments = input.project === undefined ? [] : deploymentsOf(input.project);
  return deployments.flatMap(({ deployment, source, node }) => {
    if (name === "name") return { deployment, text: deployment, isDefault: false };
    const key = name === "region" ? "regions" : name;
    const text = ["account", "regions"].includes(key) ? textOf(source, findNode(node, [key])) : undefined;
    return text === undefined ? [] : { deployment, text, isDefault: false };
  });
}

interface WrittenDeployment {
  readonly deployment: string;
  readonly source: SourceFile;
  readonly node: OutlineNode;
}

function deploymentsOf(source: SourceFile): readonly WrittenDeployment[] {
  const [root] = namesInFile(source, "project").outline.roots;
  const deployments = root && findNode(root, ["deployments"]);
  return (deployments?.children ?? []).map((node) => ({
    deployment: String(node.path.at(-1)),
    source,
    node,
  }));
}

function writtenAt(
  source: SourceFile,
  kind: "policy" | "project",
  path: OutlineNode["path"],
): string | undefined {
  const found = namesInFile(source, kind).outline.roots.flatMap((root) => findNode(root, path) ?? []);
  return textOf(source, found[0]);
}

/** A text without its quotes; of a list, how it is written. */
function textOf(source: SourceFile, node: OutlineNode | undefined): string | undefined {
  if (node === undefined) return undefined;
  return node.scalar?.text ?? source.text.slice(node.value.start, node.value.end);
}
