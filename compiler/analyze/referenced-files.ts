import { joinPath } from "../util/join-path.ts";
import type { PolicyDocument } from "../validate/validate-policy.ts";

/**
 * Files that policies name (job documents), by project-relative path: their text, or in one sentence why it
 * could not be read. No phase reads a file, so the pipeline fetches them between `resolve` and `analyze`.
 */
export type ReferencedFiles = ReadonlyMap<string, { readonly text: string } | { readonly problem: string }>;

/** The project-relative paths of all files that the policies name, sorted, without duplicates. */
export function referencedPaths(policies: readonly PolicyDocument[]): readonly string[] {
  const paths = new Set<string>();
  for (const { document, file } of policies) {
    for (const template of Object.values(file.jobTemplates ?? {})) {
      const path = joinPath(document.source.path, template.document);
      if (path !== undefined) paths.add(path);
    }
  }
  return [...paths].sort();
}
